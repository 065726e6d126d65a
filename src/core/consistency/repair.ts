import { asDecimal, roundHalfUp } from "../decimal.js";
import type { FigureCell } from "./figureTable.js";
import type { Alternative } from "./finding.js";
import { asTyped, cellsOf, holds, solvedFor, withValue, type Relation } from "./relation.js";
import { slipBetween, type Slip } from "./slip.js";

/** A cell, the figure that it should hold, and how much speaks for it. */
export interface Repair {
  readonly cell: FigureCell;
  readonly consistent: number;
  /** Further equations that hold with the figure and do not without it, less those that it would break. */
  readonly alsoAgreeing: number;
  readonly slip: Slip | null;
  readonly alternatives: readonly Alternative[];
}

/**
 * The one cell of a failing equation that is most likely wrong: the one whose mending makes the most other equations of the
 * table hold, then the one that a single slip of the hand explains, then the stated result. `null` where no cell can be mended.
 */
export function repairOf(failing: Relation, relations: readonly Relation[]): Repair | null {
  const candidates = cellsOf(failing).flatMap((cell) => {
    const solved = solvedFor(failing, cell);
    const consistent = solved === null ? null : inStepsOf(cell, solved);
    if (consistent === null) return [];
    const slip = cell.value === null ? null : slipBetween(cell.value, consistent);
    if (!isPlausible(cell, consistent, slip)) return [];
    return [{ cell, consistent, alsoAgreeing: gain(failing, cell, consistent, relations), slip }];
  });
  const isResult = (cell: FigureCell): number => Number(cell === failing.result);
  const [best, ...others] = candidates.sort(
    (a, b) => b.alsoAgreeing - a.alsoAgreeing || Number(b.slip !== null) - Number(a.slip !== null) || isResult(b.cell) - isResult(a.cell),
  );
  if (best === undefined) return null;
  const equal = others.filter(({ alsoAgreeing, slip }) => alsoAgreeing === best.alsoAgreeing && (slip !== null || best.slip === null));
  return { ...best, alternatives: equal.map(({ cell, consistent }) => ({ cell, consistent })) };
}

/** For a cell that is no single figure: what the equations around it ask it to be, and how many agree on that. */
export function readingOf(
  cell: FigureCell,
  readings: readonly number[],
  relations: readonly Relation[],
): { readonly value: number; readonly relation: Relation; readonly agreeing: number } | null {
  const around = relations.filter((relation) => cellsOf(relation).includes(cell));
  const solved = around.flatMap((relation) => {
    const value = solvedFor(relation, cell);
    return value === null ? [] : [{ value, relation }];
  });
  const asked = solved.map((each) => ({
    ...each,
    agreeing: around.filter((relation) => holds(relation, withValue(cell, each.value)) === true).length,
    isReading: readings.includes(each.value),
  }));
  return asked.sort((a, b) => Number(b.isReading) - Number(a.isReading) || b.agreeing - a.agreeing)[0] ?? null;
}

function gain(failing: Relation, cell: FigureCell, consistent: number, relations: readonly Relation[]): number {
  return relations.reduce((all, relation) => {
    if (relation === failing || !cellsOf(relation).includes(cell)) return all;
    return all + Number(holds(relation, withValue(cell, consistent)) === true) - Number(holds(relation, asTyped) === true);
  }, 0);
}

function inStepsOf({ step }: FigureCell, value: number): number {
  return step < 1 ? asDecimal(roundHalfUp(value / step) * step) : value;
}

/** A count stays whole, and nothing becomes negative but what is already or has lost its sign. */
function isPlausible({ value, step }: FigureCell, consistent: number, slip: Slip | null): boolean {
  if (!Number.isFinite(consistent) || consistent === value) return false;
  if (step >= 1 && !Number.isInteger(consistent)) return false;
  return consistent >= 0 || (value ?? 0) < 0 || slip === "sign";
}
