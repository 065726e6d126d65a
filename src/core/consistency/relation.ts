import { asDecimal, sum } from "../decimal.js";
import type { FigureCell } from "./figureTable.js";

/** What a relation states. Keys of the wording. */
export type CheckId =
  "columnTotal" | "subtotal" | "children" | "ofWhich" | "rowTotal" | "halves" | "respondents" | "difference" | "rate" | "shares" | "level";

/** What is added up; a factor of −1 takes away. */
export interface Term {
  readonly cell: FigureCell;
  readonly factor: 1 | -1;
}

/**
 * An equation that the cells of a table should satisfy: `result` = Σ factor × cell ÷ divisor. Without a `result` cell the sum
 * is a `constant` (the shares of a whole are 1).
 */
export interface Relation {
  readonly check: CheckId;
  readonly result: FigureCell | number;
  readonly terms: readonly Term[];
  readonly divisor: FigureCell | null;
  /** How far both sides may be apart because figures were rounded before they were printed. */
  readonly tolerance: number;
  /** Both sides may differ in this direction: うち is at most the whole. */
  readonly atMost?: true;
}

/** Gives a cell another figure than it holds; for a trial of what would agree. */
export type Values = (cell: FigureCell) => number | null;

export const asTyped: Values = ({ value }) => value;

export function withValue(changed: FigureCell, value: number, others: Values): Values {
  return (cell) => (cell === changed ? value : others(cell));
}

export function cellsOf({ result, terms, divisor }: Relation): readonly FigureCell[] {
  return [...(typeof result === "number" ? [] : [result]), ...terms.map(({ cell }) => cell), ...(divisor ? [divisor] : [])];
}

/** Whether the equation holds; `null` where a figure is missing or it divides by zero. */
export function holds(relation: Relation, values: Values = asTyped): boolean | null {
  const computed = computedResult(relation, values);
  const stated = typeof relation.result === "number" ? relation.result : values(relation.result);
  if (computed === null || stated === null) return null;
  const difference = asDecimal(computed - stated);
  if (relation.atMost && difference <= relation.tolerance) return true;
  return Math.abs(difference) <= relation.tolerance * (1 + 1e-9);
}

/** With all but one of its figures 0 an equation of several holds for any reading: it tells nothing about which one is meant. */
export function isTelling({ terms, divisor }: Relation): boolean {
  const figures = [...terms.map(({ cell }) => cell), ...(divisor ? [divisor] : [])];
  return figures.length === 1 || figures.filter(({ value }) => value !== 0).length > 1;
}

/** The right side of the equation. */
export function computedResult(relation: Relation, values: Values = asTyped): number | null {
  return valueOf({ products: relation.terms.map(({ cell, factor }) => [cell, factor]), divisor: relation.divisor ?? 1 }, values);
}

/** A figure of an equation: of a cell, or known. */
export type Operand = FigureCell | number;

/** An equation solved for one of its cells: Σ of products ÷ divisor. */
export interface Solution {
  readonly products: readonly (readonly [Operand, Operand])[];
  readonly divisor: Operand;
}

/** The equation solved for a cell of it. */
export function solutionFor({ result, terms, divisor }: Relation, cell: FigureCell): Solution {
  const products = terms.map(({ cell: term, factor }) => [term, factor] as const);
  if (cell === result) return { products, divisor: divisor ?? 1 };
  if (cell === divisor) return { products, divisor: result };
  const factor = terms.find((term) => term.cell === cell)?.factor ?? 1;
  const others = terms.filter((term) => term.cell !== cell).map((term) => [term.cell, -term.factor * factor] as const);
  const whole = divisor === null ? ([result, factor] as const) : ([result, divisor] as const);
  return { products: [whole, ...others], divisor: 1 };
}

/** `null` where a figure is missing or it divides by zero. */
export function valueOf({ products, divisor }: Solution, values: Values = asTyped): number | null {
  const figure = (operand: Operand): number | null => (typeof operand === "number" ? operand : values(operand));
  const by = figure(divisor);
  const added = products.map(([one, other]) => {
    const [left, right] = [figure(one), figure(other)];
    return left === null || right === null ? null : left * right;
  });
  return by === null || by === 0 || !added.every((each) => each !== null) ? null : asDecimal(sum(added) / by);
}

/** Rounding of every printed figure by half its step, added up; figures that count (step 1) are exact unless they are rounded money. */
export function roundingTolerance(cells: readonly FigureCell[], areRounded: boolean): number {
  const isExact = !areRounded && cells.every(({ step, value }) => step === 1 || value === 0);
  return isExact ? 0 : asDecimal(cells.reduce((all, { step }) => all + step / 2, 0));
}
