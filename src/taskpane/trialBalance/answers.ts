import type { AccountItemChoice } from "../../core/finance/trialBalance/accountItems.js";
import type { TrialChoices } from "../actions.js";

/** The answers with one more, or another one, by account as printed. */
export function withAnswer(answers: TrialChoices["answers"], account: string, item: AccountItemChoice): TrialChoices["answers"] {
  return new Map(answers).set(account, item);
}
