import type { Evaluation } from "../core/evaluation.js";
import { dayWords, yearWords } from "./wording.js";

/** The line under a sheet's title: who, which year, up to which day. */
export function sheetSubtitle({ settings, year, asOf }: Evaluation): string {
  return [settings.organisation, yearWords(year, settings.calendar), `基準日 ${dayWords(asOf, settings.calendar)}`]
    .filter((part) => part !== "")
    .join("　");
}
