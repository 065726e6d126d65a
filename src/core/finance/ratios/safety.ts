import { difference, figure, quotient, quotientOverPositive, sum, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 安全性. */
export const safety = {
  currentRatio: {
    unit: "ratio",
    better: "higher",
    expression: quotientOverPositive(figure("currentAssets"), figure("currentLiabilities")),
    source: "general",
    guide: { side: "atLeast", value: 1 },
  },
  quickRatio: {
    unit: "ratio",
    better: "higher",
    expression: quotientOverPositive(term("quickAssets"), figure("currentLiabilities")),
    source: "general",
    guide: { side: "atLeast", value: 1 },
  },
  cashMonths: {
    unit: "months",
    better: "higher",
    expression: quotient(term("liquidFunds"), term("monthlySales")),
    source: "general",
    guide: { side: "atLeast", value: 1 },
  },
  fixedRatio: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(figure("fixedAssets"), figure("netAssets")),
    source: "general",
    guide: { side: "atMost", value: 1 },
  },
  fixedLongTermRatio: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(figure("fixedAssets"), sum(figure("netAssets"), figure("fixedLiabilities"))),
    source: "general",
    guide: { side: "atMost", value: 1 },
  },
  debtToEquity: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(figure("totalLiabilities"), figure("netAssets")),
    source: "general",
  },
  borrowingDependence: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(figure("borrowings"), term("totalAssets")),
    source: "bankPractice",
  },
  borrowingMonths: {
    unit: "months",
    better: "lower",
    expression: quotient(figure("borrowings"), term("monthlySales")),
    source: "bankPractice",
  },
  interestCoverage: {
    unit: "times",
    better: "higher",
    expression: quotientOverPositive(figure("operatingProfit"), figure("interestExpense")),
    source: "general",
  },
  debtRepaymentYears: {
    unit: "years",
    better: "lower",
    expression: quotientOverPositive(term("debtToRepay"), term("repaymentFunds")),
    source: "bankPractice",
    guide: { side: "atMost", value: 10 },
  },
  debtRepaymentYearsAfterCash: {
    unit: "years",
    better: "lower",
    expression: quotientOverPositive(difference(term("debtToRepay"), figure("cash")), term("repaymentFunds")),
    source: "bankPractice",
    guide: { side: "atMost", value: 10 },
  },
  debtRepaymentYearsGross: {
    unit: "years",
    better: "lower",
    expression: quotientOverPositive(figure("borrowings"), sum(figure("netProfit"), figure("depreciation"))),
    source: "bankPractice",
    guide: { side: "atMost", value: 10 },
  },
  substantiveEquity: {
    unit: "yen",
    better: "higher",
    expression: sum(figure("netAssets"), figure("officerLoans")),
    source: "bankPractice",
  },
  substantiveEquityRatio: {
    unit: "ratio",
    better: "higher",
    expression: quotientOverPositive(sum(figure("netAssets"), figure("officerLoans")), term("totalAssets")),
    source: "bankPractice",
  },
} as const satisfies Record<string, Ratio>;
