import type { FeedbackLanguage } from "../core/finance/feedbackLanguage.js";
import { financePageEasyJapanese } from "./financePage.easyJa.js";
import { financePageEnglish } from "./financePage.en.js";
import { financePageJapanese } from "./financePage.ja.js";
import { financePageChinese } from "./financePage.zh.js";
import type { FinancePageStrings } from "./financePageStrings.js";

export const financePageStrings: Readonly<Record<FeedbackLanguage, FinancePageStrings>> = {
  ja: financePageJapanese,
  easyJa: financePageEasyJapanese,
  en: financePageEnglish,
  zh: financePageChinese,
};
