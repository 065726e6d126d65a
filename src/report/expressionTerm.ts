import type { AssumptionKey } from "../core/finance/assumptions.js";
import type { Expression, TermKey } from "../core/finance/expression.js";
import type { FigureKey } from "../core/finance/figures.js";
import { terms } from "../core/finance/terms.js";
import { call, constant, operation, type Term } from "./formula.js";

/** Where the parts of a formula stand on a sheet, amounts in the unit in which the business keeps its accounts. */
export interface ExpressionCells {
  readonly figure: (key: FigureKey) => Term;
  /** `null`: the term has no cell of its own and is written out. */
  readonly term: (key: TermKey) => Term | null;
  readonly assumption: (key: AssumptionKey) => Term;
  /** How many units of the sheet make 千円: `1000/B3` over a cell that holds 1 or 1000. */
  readonly thousandYen: Term;
  /** Cells of the period before; `null` where the sheet has none. */
  readonly previous: ExpressionCells | null;
}

const operators = { sum: "+", difference: "-", product: "*", quotient: "/" } as const;

/**
 * The live formula of an expression. A blank cell counts as 0, so it is written only where the expression has a value.
 *
 * @throws RangeError when the expression looks at a period that the sheet does not have
 */
export function expressionTerm(expression: Expression, cells: ExpressionCells): Term {
  const written = (part: Expression) => expressionTerm(part, cells);
  switch (expression.kind) {
    case "figure":
      return cells.figure(expression.figure);
    case "term":
      return cells.term(expression.term) ?? written(terms[expression.term].expression);
    case "assumption":
      return cells.assumption(expression.assumption);
    case "constant":
      return expression.value === 1000 ? cells.thousandYen : constant(expression.value);
    case "previous":
      if (cells.previous === null) throw new RangeError("The sheet has no period before");
      return expressionTerm(expression.of, cells.previous);
    case "firstKnown": {
      const left = written(expression.left);
      return call("IF", operation(call("COUNT", left), ">", constant(0)), left, written(expression.right));
    }
    case "sum":
    case "difference":
    case "product":
    case "quotient":
      return operation(written(expression.left), operators[expression.kind], written(expression.right));
  }
}
