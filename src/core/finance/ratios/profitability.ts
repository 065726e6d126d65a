import { figure, quotient, quotientOverPositive, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 収益性. */
export const profitability = {
  grossMargin: { unit: "ratio", better: "higher", expression: quotient(term("grossProfit"), figure("sales")), source: "general" },
  ordinaryMargin: {
    unit: "ratio",
    better: "higher",
    expression: quotient(figure("ordinaryProfit"), figure("sales")),
    source: "general",
    guide: { side: "atLeast", value: 0.05 },
  },
  netMargin: { unit: "ratio", better: "higher", expression: quotient(figure("netProfit"), figure("sales")), source: "general" },
  ebitdaMargin: { unit: "ratio", better: "higher", expression: quotient(term("ebitda"), figure("sales")), source: "general" },
  returnOnAssets: {
    unit: "ratio",
    better: "higher",
    expression: quotientOverPositive(figure("ordinaryProfit"), term("totalAssets")),
    source: "general",
  },
  returnOnEquity: {
    unit: "ratio",
    better: "higher",
    expression: quotientOverPositive(figure("netProfit"), figure("netAssets")),
    source: "general",
  },
  sellingCostRatio: { unit: "ratio", better: "lower", expression: quotient(term("sellingCosts"), figure("sales")), source: "general" },
  personnelCostRatio: {
    unit: "ratio",
    better: "neutral",
    expression: quotient(figure("personnelCost"), figure("sales")),
    source: "general",
  },
  interestRatio: { unit: "ratio", better: "lower", expression: quotient(figure("interestExpense"), figure("sales")), source: "general" },
} as const satisfies Record<string, Ratio>;
