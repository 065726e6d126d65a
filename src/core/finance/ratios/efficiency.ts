import { constant, figure, quotient, quotientOverPositive, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 効率性. */
export const efficiency = {
  totalAssetTurnover: {
    unit: "times",
    better: "higher",
    expression: quotientOverPositive(figure("sales"), term("totalAssets")),
    source: "general",
  },
  fixedAssetTurnover: {
    unit: "times",
    better: "higher",
    expression: quotientOverPositive(figure("sales"), figure("fixedAssets")),
    source: "general",
  },
  receivablesMonths: {
    unit: "months",
    better: "lower",
    expression: quotient(term("receivables"), term("monthlySales")),
    source: "general",
  },
  inventoryMonths: { unit: "months", better: "lower", expression: quotient(figure("inventory"), term("monthlySales")), source: "general" },
  inventoryMonthsOfCost: {
    unit: "months",
    better: "lower",
    expression: quotientOverPositive(figure("inventory"), quotient(figure("costOfSales"), constant(12))),
    source: "general",
  },
  payablesMonths: { unit: "months", better: "neutral", expression: quotient(term("payables"), term("monthlySales")), source: "general" },
  normalWorkingCapital: { unit: "yen", better: "neutral", expression: term("workingCapital"), source: "bankPractice" },
} as const satisfies Record<string, Ratio>;
