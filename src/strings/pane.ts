import type { Language } from "./language.js";
import { en } from "./pane.en.js";
import { ja, type PaneStrings } from "./pane.ja.js";

export type { Explanation, PaneStrings } from "./pane.ja.js";

export const paneStrings: Readonly<Record<Language, PaneStrings>> = { ja, en };

/** The interface speaks Japanese unless Office is set to another language; `tag` is as in `ja-JP`. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("ja") || tag === "" ? "ja" : "en";
}
