import type { Assumptions } from "./assumptions.js";
import type { Expression } from "./expression.js";
import { figureKeys, type FigureKey, type Figures } from "./figures.js";
import { none, value, type Outcome } from "./outcome.js";
import { terms } from "./terms.js";

/** Why a formula has no result. */
export type AbsentReason =
  | { readonly code: "missingFigures"; readonly figures: readonly FigureKey[] }
  /** The missing figures are those of the period before. */
  | { readonly code: "missingPreviousFigures"; readonly figures: readonly FigureKey[] }
  | { readonly code: "noPreviousPeriod" }
  | { readonly code: "zeroBase"; readonly base: Expression }
  | { readonly code: "baseNotPositive"; readonly base: Expression };

export interface EvaluationContext {
  readonly current: Figures;
  /** `null`: no period before is known. */
  readonly previous: Figures | null;
  readonly assumptions: Assumptions;
}

/** The number that a formula gives, unrounded, or why there is none. Amounts in yen. */
export function evaluate(expression: Expression, context: EvaluationContext): Outcome<number, AbsentReason> {
  const result = compute(expression, context);
  return typeof result === "number" ? value(result) : none(result);
}

/** One reason for each figure: thousands of periods lack the same ones. */
const missing = new Map(figureKeys.map((key): [FigureKey, AbsentReason] => [key, { code: "missingFigures", figures: [key] }]));

function compute(expression: Expression, context: EvaluationContext): number | AbsentReason {
  switch (expression.kind) {
    case "figure":
      return context.current[expression.figure] ?? (expression.orZero ? 0 : (missing.get(expression.figure) as AbsentReason));
    case "constant":
      return expression.value;
    case "assumption":
      return context.assumptions[expression.assumption];
    case "term": {
      const term = terms[expression.term];
      if (term.known && !term.known.when(context.current)) return { code: "missingFigures", figures: term.known.needs };
      return compute(term.expression, context);
    }
    case "previous":
      return context.previous === null
        ? { code: "noPreviousPeriod" }
        : asPrevious(compute(expression.of, { ...context, current: context.previous, previous: null }));
    case "firstKnown": {
      const left = compute(expression.left, context);
      return typeof left === "number" ? left : compute(expression.right, context);
    }
    case "quotient":
    case "sum":
    case "difference":
    case "product": {
      const left = compute(expression.left, context);
      const right = compute(expression.right, context);
      if (typeof left !== "number") return typeof right === "number" ? left : bothReasons(left, right);
      if (typeof right !== "number") return right;
      if (expression.kind !== "quotient") return arithmetic[expression.kind](left, right);
      if (right === 0) return { code: "zeroBase", base: expression.right };
      if (right < 0 && expression.base === "positive") return { code: "baseNotPositive", base: expression.right };
      return left / right;
    }
  }
}

const arithmetic = {
  sum: (left: number, right: number) => left + right,
  difference: (left: number, right: number) => left - right,
  product: (left: number, right: number) => left * right,
};

function asPrevious(result: number | AbsentReason): number | AbsentReason {
  return typeof result !== "number" && result.code === "missingFigures"
    ? { code: "missingPreviousFigures", figures: result.figures }
    : result;
}

/** Missing figures are named together, so that they can be filled in at once. */
function bothReasons(left: AbsentReason, right: AbsentReason): AbsentReason {
  return left.code === "missingFigures" && right.code === "missingFigures"
    ? { code: "missingFigures", figures: [...new Set([...left.figures, ...right.figures])] }
    : left;
}
