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

export function withValue(changed: FigureCell, value: number): Values {
  return (cell) => (cell === changed ? value : cell.value);
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

/** The right side of the equation. */
export function computedResult({ terms, divisor }: Relation, values: Values = asTyped): number | null {
  const added = total(terms, values);
  const by = divisor === null ? 1 : values(divisor);
  return added === null || by === null || by === 0 ? null : asDecimal(added / by);
}

/** What a cell would have to be for the equation to hold, all others being as they stand; `null` where no figure does it. */
export function solvedFor(relation: Relation, cell: FigureCell): number | null {
  const { result, terms, divisor } = relation;
  if (cell === result) return computedResult(relation);
  const stated = typeof result === "number" ? result : result.value;
  if (stated === null) return null;
  if (cell === divisor) {
    const added = total(terms, asTyped);
    return added === null || stated === 0 ? null : asDecimal(added / stated);
  }
  const own = terms.find((term) => term.cell === cell);
  const by = divisor === null ? 1 : divisor.value;
  const others = total(
    terms.filter((term) => term.cell !== cell),
    asTyped,
  );
  if (own === undefined || by === null || others === null) return null;
  return asDecimal((stated * by - others) * own.factor);
}

function total(terms: readonly Term[], values: Values): number | null {
  const figures = terms.map(({ cell, factor }) => {
    const value = values(cell);
    return value === null ? null : value * factor;
  });
  return figures.every((figure) => figure !== null) ? sum(figures) : null;
}

/** Rounding of every printed figure by half its step, added up; figures that count (step 1) are exact unless they are rounded money. */
export function roundingTolerance(cells: readonly FigureCell[], areRounded: boolean): number {
  const isExact = !areRounded && cells.every(({ step, value }) => step === 1 || value === 0);
  return isExact ? 0 : asDecimal(cells.reduce((all, { step }) => all + step / 2, 0));
}
