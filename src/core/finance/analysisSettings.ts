import { defaultAssumptions, type Assumptions } from "./assumptions.js";
import type { EditionId } from "./edition.js";

/** asStated: as METI computes, whatever the length · alsoAnnualised: our twelve-month figures stand beside. */
export type UnevenPeriods = "asStated" | "alsoAnnualised";

/** What an analysis rests on besides the accounts; printed on every result. */
export interface AnalysisSettings extends Assumptions {
  readonly edition: EditionId;
  readonly unevenPeriods: UnevenPeriods;
}

export const defaultAnalysisSettings: AnalysisSettings = { edition: "2022", unevenPeriods: "asStated", ...defaultAssumptions };
