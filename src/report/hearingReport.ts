import type { HearingTally } from "../core/survey/hearing.js";
import type { SurveySheetNames } from "./generatedSheets.js";

/** What the sheets of the interviews at exhibitions are made from. */
export interface HearingReport {
  readonly tally: HearingTally;
  readonly organisation: string;
  readonly names: SurveySheetNames;
}

export function hearingSubtitle({ tally, organisation }: HearingReport): string {
  const exhibitions = new Set(tally.interviews.map(({ exhibition }) => exhibition));
  const counts = `製品 ${tally.products.length}　展示会 ${exhibitions.size}　聞き取り ${tally.interviews.length}件`;
  return [organisation, counts].filter((part) => part !== "").join("　");
}
