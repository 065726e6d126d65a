import type { SurveyItemId } from "../../core/survey/surveyItems.js";
import { addMonths } from "../../core/fiscalYear.js";
import { monthOf } from "../../core/month/calendarMonth.js";
import { firstDayOfRound, roundLabel, type SurveyRound } from "../../core/survey/surveyRound.js";
import type { DateWords } from "../dateWords.js";
import type { Language } from "../language.js";

interface SurveyPageStrings {
  readonly index: (round: string) => string;
  readonly items: Readonly<Record<SurveyItemId, string>>;
  readonly columns: { readonly item: string; readonly now: string; readonly before: string; readonly answers: string };
  readonly hidden: string;
  readonly hearings: string;
  readonly products: string;
  readonly interviews: string;
}

/** The words of 「調査を集計する」. */
export const surveyStrings: Readonly<Record<Language, SurveyPageStrings>> = {
  ja: {
    index: (round) => `景況DI（${round}）`,
    items: {
      sales: "売上額",
      profitability: "採算",
      purchasePrice: "仕入単価",
      sellingPrice: "販売単価",
      employees: "従業員",
      conditions: "業況",
      cashFlow: "資金繰り",
    },
    columns: { item: "項目", now: "今回", before: "前回", answers: "回答" },
    hidden: "少数",
    hearings: "ヒアリング",
    products: "製品",
    interviews: "聞き取り",
  },
  en: {
    index: (round) => `Business index: ${round}`,
    items: {
      sales: "Sales",
      profitability: "Profitability",
      purchasePrice: "Purchase prices",
      sellingPrice: "Selling prices",
      employees: "Employees",
      conditions: "Conditions",
      cashFlow: "Cash flow",
    },
    columns: { item: "Item", now: "Now", before: "Before", answers: "Answers" },
    hidden: "too few",
    hearings: "Hearings",
    products: "Products",
    interviews: "Interviews",
  },
};

/** When a round was. In Japanese as the sheets name it, by an era's letter in either calendar. */
export const roundWords: Readonly<Record<Language, (round: SurveyRound, dates: DateWords) => string>> = {
  ja: roundLabel,
  en: englishRound,
};

function englishRound(round: SurveyRound, dates: DateWords): string {
  const first = firstDayOfRound(round);
  if (round.kind === "numbered")
    return [`Round ${round.number}`, ...(round.year === null ? [] : [dates.fiscalYear(round.year)])].join(", ");
  if (round.kind === "named" || first === null) return roundLabel(round);
  return `${dates.shortMonth(monthOf(first))} – ${dates.shortMonth(monthOf(addMonths(first, 2)))}`;
}
