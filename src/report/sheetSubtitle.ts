import type { Evaluation } from "../core/evaluation.js";
import { dayWords, yearWords } from "../strings/japaneseDates.js";
import { notRatedWords } from "./wording.js";

/** The line under a sheet's title: who, which year, up to which day. */
export function sheetSubtitle({ settings: { organisation, calendar }, year, asOf, begunYears }: Evaluation): string {
  const notBegun = begunYears.includes(year) ? "" : `（${notRatedWords.notBegun}）`;
  return [organisation, `${yearWords(year, calendar)}${notBegun}`, `基準日 ${dayWords(asOf, calendar)}`]
    .filter((part) => part !== "")
    .join("　");
}

/** Why a year that has not begun has neither actual nor level; of any other year nothing. */
export function notBegunNote({ settings: { calendar }, year, begunYears }: Evaluation): readonly string[] {
  return begunYears.includes(year)
    ? []
    : [`「${notRatedWords.notBegun}」: ${yearWords(year, calendar)}はまだ始まっていないため、実績と評価がありません。`];
}
