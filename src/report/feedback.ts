import type { FeedbackLanguage } from "../core/finance/feedbackLanguage.js";
import { indicators, type IndicatorId } from "../core/finance/indicators.js";
import { financePageStrings } from "../strings/financePage.js";
import type { FinancePageStrings } from "../strings/financePageStrings.js";
import { financeStrings } from "../strings/financeText.js";
import type { FinanceStrings } from "../strings/financeStrings.js";

/** All words of the page 財務分析 in the language of its reader. */
export interface Feedback {
  readonly words: FinanceStrings;
  readonly page: FinancePageStrings;
}

export function feedbackIn(language: FeedbackLanguage): Feedback {
  return { words: financeStrings[language], page: financePageStrings[language] };
}

/** A number format for values of either sign. */
export function signed(format: string): string {
  return `${format};▲${format}`;
}

/** `④EBITDA有利子負債倍率`. */
export function markedName(id: IndicatorId, { words }: Feedback): string {
  return `${indicators[id].mark}${words.indicators[id].name}`;
}
