import { constant, difference, quotientOverPositive, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 損益分岐点. Rests on the split of costs into variable and fixed, on the level of 営業利益. */
export const breakEven = {
  marginalProfitRate: { unit: "ratio", better: "higher", expression: term("marginalProfitRate"), source: "variableCosting" },
  breakEvenSales: {
    unit: "yen",
    better: "lower",
    expression: quotientOverPositive(term("fixedCost"), term("marginalProfitRate")),
    source: "variableCosting",
  },
  breakEvenRatio: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(term("fixedCost"), term("marginalProfit")),
    source: "variableCosting",
    guide: { side: "atMost", value: 0.8 },
  },
  safetyMargin: {
    unit: "ratio",
    better: "higher",
    expression: difference(constant(1), quotientOverPositive(term("fixedCost"), term("marginalProfit"))),
    source: "variableCosting",
  },
} as const satisfies Record<string, Ratio>;
