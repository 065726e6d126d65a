import type { IssueSentenceBook } from "./issueSentence.js";
import type { Language } from "./language.js";
import type { PaneStrings } from "./pane.ja.js";
import type { TrialBalanceStrings } from "./trialBalanceStrings.js";

/** What the pane says before there is a result. */
export interface PaneWords {
  readonly language: Language;
  readonly pane: PaneStrings;
}

/** Everything that the interface says in one language. */
export interface Words extends PaneWords {
  readonly issues: IssueSentenceBook;
  readonly trialBalance: TrialBalanceStrings;
}
