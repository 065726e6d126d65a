import type { TrialBalanceSource } from "../app/trialBalanceSource.js";
import type { TrialChoices } from "./actions.js";

/** Nothing is known yet of a trial balance but where it is. */
export function freshTrial(source: TrialBalanceSource): TrialChoices {
  return {
    ...{ source, business: null, months: null, closing: null, answers: new Map(), foundOn: null },
    ...{ industry: null, employees: null },
  };
}
