import { levelLabels } from "../core/level.js";
import type { LevelScale } from "../core/levelScale.js";
import { nameKey } from "./cellText.js";

/** The scale's label that a text means; `null` for a blank or a dash, `undefined` for what is no label of the scale. */
export function levelOfText(text: string, scale: LevelScale): string | null | undefined {
  if (text === "" || /^[-－―—]$/.test(text)) return null;
  return levelLabels(scale).find((label) => nameKey(label) === nameKey(text));
}
