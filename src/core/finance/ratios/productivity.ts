import { figure, quotientOverPositive, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 生産性. */
export const productivity = {
  salesPerEmployee: {
    unit: "yenPerPerson",
    better: "higher",
    expression: quotientOverPositive(figure("sales"), figure("employees")),
    source: "general",
  },
  grossProfitPerEmployee: {
    unit: "yenPerPerson",
    better: "higher",
    expression: quotientOverPositive(term("grossProfit"), figure("employees")),
    source: "general",
  },
  valueAddedPerEmployee: {
    unit: "yenPerPerson",
    better: "higher",
    expression: quotientOverPositive(term("valueAdded"), figure("employees")),
    source: "managementImprovementPlan",
  },
  personnelCostPerEmployee: {
    unit: "yenPerPerson",
    better: "neutral",
    expression: quotientOverPositive(figure("personnelCost"), figure("employees")),
    source: "general",
  },
  laborShare: {
    unit: "ratio",
    better: "lower",
    expression: quotientOverPositive(figure("personnelCost"), term("marginalProfit")),
    source: "variableCosting",
    guide: { side: "atMost", value: 0.5 },
  },
} as const satisfies Record<string, Ratio>;
