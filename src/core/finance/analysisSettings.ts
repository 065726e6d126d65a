import { defaultAssumptions, type Assumptions } from "./assumptions.js";
import type { EditionId } from "./edition.js";
import type { FeedbackLanguage } from "./feedbackLanguage.js";

/** asStated: as METI computes, whatever the length · alsoAnnualised: our twelve-month figures stand beside. */
export type UnevenPeriods = "asStated" | "alsoAnnualised";

export type EditionsShown = "chosen" | "all";

/** What an analysis rests on besides the accounts; printed on every result. */
export interface AnalysisSettings extends Assumptions {
  readonly edition: EditionId;
  readonly unevenPeriods: UnevenPeriods;
  /** Editions on the page 財務分析: the chosen one alone, or every one side by side. */
  readonly editionsShown: EditionsShown;
  /** Language of the page 財務分析. */
  readonly feedbackLanguage: FeedbackLanguage;
}

export const defaultAnalysisSettings: AnalysisSettings = {
  edition: "2022",
  unevenPeriods: "asStated",
  editionsShown: "chosen",
  feedbackLanguage: "ja",
  ...defaultAssumptions,
};
