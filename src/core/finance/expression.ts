import type { AssumptionKey } from "./assumptions.js";
import type { FigureKey } from "./figures.js";

/** Parts of ratios that have a name of their own; what they are stands in `terms.ts`. */
export type TermKey =
  | "netDebt"
  | "ebitda"
  | "workingCapital"
  | "monthlySales"
  | "totalAssets"
  | "receivables"
  | "payables"
  | "grossProfit"
  | "sellingCosts"
  | "variableCost"
  | "marginalProfit"
  | "marginalProfitRate"
  | "fixedCost"
  | "valueAdded"
  | "liquidFunds"
  | "quickAssets"
  | "repaymentFunds"
  | "debtToRepay";

/**
 * A formula over the figures of a period, as data: evaluated here, written as a live formula and put into words elsewhere.
 * `term` is a part with a name of its own (EBITDA); `previous` looks at the period before.
 */
export type Expression =
  | { readonly kind: "figure"; readonly figure: FigureKey; /** A blank counts as 0. */ readonly orZero: boolean }
  | { readonly kind: "term"; readonly term: TermKey }
  | { readonly kind: "constant"; readonly value: 1 | 12 | 1000 }
  | { readonly kind: "assumption"; readonly assumption: AssumptionKey }
  | { readonly kind: "previous"; readonly of: Expression }
  | { readonly kind: "firstKnown"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "sum" | "difference" | "product"; readonly left: Expression; readonly right: Expression }
  | Quotient;

export interface Quotient {
  readonly kind: "quotient";
  readonly left: Expression;
  readonly right: Expression;
  /** nonZero: as METI divides. positive: the ratio has no meaning over a negative base. */
  readonly base: "nonZero" | "positive";
}

export const figure = (key: FigureKey): Expression => ({ kind: "figure", figure: key, orZero: false });
export const figureOrZero = (key: FigureKey): Expression => ({ kind: "figure", figure: key, orZero: true });
export const term = (key: TermKey): Expression => ({ kind: "term", term: key });
export const constant = (value: 1 | 12 | 1000): Expression => ({ kind: "constant", value });
export const assumption = (key: AssumptionKey): Expression => ({ kind: "assumption", assumption: key });
export const previous = (of: Expression): Expression => ({ kind: "previous", of });
export const sum = (left: Expression, right: Expression): Expression => ({ kind: "sum", left, right });
export const difference = (left: Expression, right: Expression): Expression => ({ kind: "difference", left, right });
export const product = (left: Expression, right: Expression): Expression => ({ kind: "product", left, right });
/** The left where it is known, else the right. */
export const firstKnown = (left: Expression, right: Expression): Expression => ({ kind: "firstKnown", left, right });
export const quotient = (left: Expression, right: Expression): Quotient => ({ kind: "quotient", left, right, base: "nonZero" });
export const quotientOverPositive = (left: Expression, right: Expression): Quotient => ({
  kind: "quotient",
  left,
  right,
  base: "positive",
});

/** Change against the period before, over a positive base. */
export const growth = (of: Expression): Expression => difference(quotientOverPositive(of, previous(of)), constant(1));
