import { surveyItems, type Answer, type PlusAnswer, type SurveyItemId } from "./surveyItems.js";

/** exact: the quotient is rounded once. roundedShares: the difference of two percentages that are each rounded. Both are in use. */
export type DiRounding = "exact" | "roundedShares";

/** What a survey leaves open, each with its stated default. */
export type SurveySettings = Readonly<Record<`${SurveyItemId}Plus`, PlusAnswer>> & {
  readonly diRounding: DiRounding;
  /** With fewer answers to an item its DI is not shown: one answer must not pass for a trade. */
  readonly fewestAnswers: number;
};

export const defaultSurveySettings: SurveySettings = {
  salesPlus: surveyItems.sales.plus,
  profitabilityPlus: surveyItems.profitability.plus,
  purchasePricePlus: surveyItems.purchasePrice.plus,
  sellingPricePlus: surveyItems.sellingPrice.plus,
  employeesPlus: surveyItems.employees.plus,
  conditionsPlus: surveyItems.conditions.plus,
  cashFlowPlus: surveyItems.cashFlow.plus,
  diRounding: "exact",
  fewestAnswers: 5,
};

/** The answers of an item as plus, neither, minus. */
export interface Direction {
  readonly plus: Answer;
  readonly minus: Answer;
}

export function directionOf(item: SurveyItemId, settings: SurveySettings): Direction {
  return settings[`${item}Plus`] === "first" ? { plus: "first", minus: "last" } : { plus: "last", minus: "first" };
}
