import { figure, growth, term } from "../expression.js";
import type { Ratio } from "./ratio.js";

/** 成長性: against the period before, over a positive base. */
export const growthRates = {
  operatingProfitGrowth: { unit: "ratio", better: "higher", expression: growth(figure("operatingProfit")), source: "general" },
  ordinaryProfitGrowth: { unit: "ratio", better: "higher", expression: growth(figure("ordinaryProfit")), source: "general" },
  valueAddedGrowth: { unit: "ratio", better: "higher", expression: growth(term("valueAdded")), source: "managementImprovementPlan" },
  totalAssetsGrowth: { unit: "ratio", better: "neutral", expression: growth(term("totalAssets")), source: "general" },
  netAssetsGrowth: { unit: "ratio", better: "higher", expression: growth(figure("netAssets")), source: "general" },
  employeesGrowth: { unit: "ratio", better: "neutral", expression: growth(figure("employees")), source: "general" },
} as const satisfies Record<string, Ratio>;
