import type { AccountGroup, AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import type { Judgement } from "../core/finance/trialBalance/judgements.js";
import type { CheckKind, DecidedBy } from "../core/finance/trialBalance/mapping.js";

/** A question with the two views that an officer weighs. */
export interface JudgementWords {
  readonly question: string;
  readonly meti: string;
  readonly bank: string;
}

/** The words of trial balances, by the keys of their catalogues. Items bear the names that 科目対応 uses. */
export interface TrialBalanceStrings {
  readonly items: Readonly<Record<AccountItemChoice, string>>;
  readonly groups: Readonly<Record<AccountGroup, string>>;
  /** Instead of an item, for an account that is open. */
  readonly noItem: string;
  readonly decidedBy: Readonly<Record<DecidedBy, string>>;
  readonly checks: Readonly<Record<CheckKind, string>>;
  readonly judgements: Readonly<Record<Judgement, JudgementWords>>;
  readonly unknownAccount: JudgementWords;
  readonly additions: { readonly profit: string };
}
