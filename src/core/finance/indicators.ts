import { constant, difference, figure, quotient, term, type Expression } from "./expression.js";

/** The six indicators of METI's Local Benchmark, in METI's order. */
export const indicatorIds = [
  "salesGrowth",
  "operatingMargin",
  "laborProductivity",
  "ebitdaDebtMultiple",
  "workingCapitalMonths",
  "equityRatio",
] as const;

export type IndicatorId = (typeof indicatorIds)[number];

export interface IndicatorDefinition {
  /** METI's number. */
  readonly mark: "①" | "②" | "③" | "④" | "⑤" | "⑥";
  readonly better: "higher" | "lower";
  readonly unit: "ratio" | "thousandYenPerPerson" | "times" | "months";
  /** The two sides apart, so that a change can be traced to one of them. */
  readonly numerator: Expression;
  readonly denominator: Expression;
  /** growth: quotient − 1 · thousandYen: the numerator, in yen, counts in 千円. */
  readonly form: "quotient" | "growth" | "thousandYen";
}

export const indicators: Readonly<Record<IndicatorId, IndicatorDefinition>> = {
  salesGrowth: {
    mark: "①",
    better: "higher",
    unit: "ratio",
    numerator: figure("sales"),
    denominator: figure("previousSales"),
    form: "growth",
  },
  operatingMargin: {
    mark: "②",
    better: "higher",
    unit: "ratio",
    numerator: figure("operatingProfit"),
    denominator: figure("sales"),
    form: "quotient",
  },
  laborProductivity: {
    mark: "③",
    better: "higher",
    unit: "thousandYenPerPerson",
    numerator: figure("operatingProfit"),
    denominator: figure("employees"),
    form: "thousandYen",
  },
  ebitdaDebtMultiple: {
    mark: "④",
    better: "lower",
    unit: "times",
    numerator: term("netDebt"),
    denominator: term("ebitda"),
    form: "quotient",
  },
  workingCapitalMonths: {
    mark: "⑤",
    better: "lower",
    unit: "months",
    numerator: term("workingCapital"),
    denominator: term("monthlySales"),
    form: "quotient",
  },
  equityRatio: {
    mark: "⑥",
    better: "higher",
    unit: "ratio",
    numerator: figure("netAssets"),
    denominator: term("totalAssets"),
    form: "quotient",
  },
};

/** The whole formula of an indicator, in the very order of METI's cell, so that unrounded results agree. */
export function indicatorExpression({ numerator, denominator, form }: IndicatorDefinition): Expression {
  switch (form) {
    case "quotient":
      return quotient(numerator, denominator);
    case "growth":
      return difference(quotient(numerator, denominator), constant(1));
    case "thousandYen":
      return quotient(quotient(numerator, constant(1000)), denominator);
  }
}
