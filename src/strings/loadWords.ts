import type { Language } from "./language.js";
import { ja } from "./pane.ja.js";
import type { PaneWords, Words } from "./words.js";

/** English is loaded only where it is spoken. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  return language === "ja" ? { language, pane: ja } : (await import(/* webpackChunkName: "english" */ "./words.en.js")).english;
}

/** The sentences of findings are many: the pane loads them with its first result. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "ja"
    ? (await import(/* webpackChunkName: "result" */ "./words.ja.js")).japanese
    : (await import(/* webpackChunkName: "english" */ "./words.en.js")).english;
}
