import { defaultAssumptions, type Assumptions } from "./assumptions.js";
import type { EditionId } from "./edition.js";

/** What an analysis rests on besides the accounts; printed on every result. */
export interface AnalysisSettings {
  readonly edition: EditionId;
  readonly assumptions: Assumptions;
  /** Adds, beside the original, short and long periods as if they had twelve months. Our addition; METI has no such rule. */
  readonly annualise: boolean;
  /** Yen in one step of an advice: 1000 (千円) or 1 (円). */
  readonly amountUnit: 1 | 1000;
}

export const defaultAnalysisSettings: AnalysisSettings = {
  edition: "2022",
  assumptions: defaultAssumptions,
  annualise: false,
  amountUnit: 1000,
};
