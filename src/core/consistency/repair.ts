import { asDecimal, roundHalfUp } from "../decimal.js";
import type { FigureCell } from "./figureTable.js";
import type { Alternative } from "./finding.js";
import { asTyped, cellsOf, computedResult, holds, solutionFor, valueOf, withValue, type Relation, type Values } from "./relation.js";
import { slipBetween, type Slip } from "./slip.js";

/** A cell, the figure that it should hold, and how much speaks for it. */
export interface Repair {
  readonly relation: Relation;
  readonly cell: FigureCell;
  readonly consistent: number;
  /** Further equations that hold with the figure and do not without it, less those that it would break. */
  readonly alsoAgreeing: number;
  readonly slip: Slip | null;
  readonly alternatives: readonly Alternative[];
}

/** The equations of a table by the cells that they are about. */
export class RelationsByCell {
  private readonly byCell = new Map<FigureCell, Relation[]>();

  constructor(readonly all: readonly Relation[]) {
    for (const relation of all) {
      for (const cell of cellsOf(relation)) {
        const known = this.byCell.get(cell);
        if (known) known.push(relation);
        else this.byCell.set(cell, [relation]);
      }
    }
  }

  of(cell: FigureCell): readonly Relation[] {
    return this.byCell.get(cell) ?? [];
  }
}

/**
 * The mended cells that make every equation hold, surest first: each time the one for which most other equations speak, then one
 * that a single slip of the hand explains, then a stated result. What it explains is no longer held against other cells.
 * An equation that no single cell can mend is left out.
 */
export function repairsOf(relations: RelationsByCell): { readonly repairs: readonly Repair[]; readonly mended: Values } {
  const mended = new Map<FigureCell, number>();
  const values: Values = (cell) => mended.get(cell) ?? cell.value;
  const repairs: Repair[] = [];
  for (;;) {
    const broken = relations.all.filter((relation) => holds(relation, values) === false);
    const [best] = broken.flatMap((relation) => repairOf(relation, relations, values, mended) ?? []).sort(bySureness);
    if (best === undefined) return { repairs, mended: values };
    const held = relations.of(best.cell).filter((relation) => holds(relation, values) === true);
    repairs.push(best);
    mended.set(best.cell, best.consistent);
    for (const { result, ...derived } of held.filter(isDerived)) {
      const follows = computedResult({ result, ...derived }, values);
      if (typeof result !== "number" && result !== best.cell && follows !== null) mended.set(result, inStepsOf(result, follows));
    }
  }
}

/** A rate or difference that agreed with a wrong figure was worked out from it, and is right again as soon as the figure is. */
function isDerived({ check }: Relation): boolean {
  return check === "rate" || check === "difference";
}

type Candidate = Omit<Repair, "alternatives">;

function bySureness(a: Candidate, b: Candidate): number {
  const isResult = ({ relation, cell }: Candidate): number => Number(cell === relation.result);
  return b.alsoAgreeing - a.alsoAgreeing || Number(b.slip !== null) - Number(a.slip !== null) || isResult(b) - isResult(a);
}

function repairOf(failing: Relation, relations: RelationsByCell, values: Values, mended: ReadonlyMap<FigureCell, number>): Repair | null {
  const candidates = cellsOf(failing).flatMap((cell): readonly Candidate[] => {
    const solved = mended.has(cell) ? null : valueOf(solutionFor(failing, cell), values);
    if (solved === null) return [];
    const consistent = inStepsOf(cell, solved);
    const changed = withValue(cell, consistent, values);
    const slip = cell.value === null ? null : slipBetween(cell.value, consistent);
    if (!isPlausible(cell, consistent, slip) || holds(failing, changed) !== true) return [];
    // What was worked out from the cell follows it and does not speak for what the cell holds now.
    const follows = (relation: Relation): boolean => isDerived(relation) && cell !== relation.result && holds(relation, values) === true;
    const others = relations.of(cell).filter((relation) => relation !== failing && !follows(relation));
    const alsoAgreeing =
      others.filter((relation) => holds(relation, changed)).length - others.filter((relation) => holds(relation, values)).length;
    return [{ relation: failing, cell, consistent, alsoAgreeing, slip }];
  });
  const [best, ...others] = candidates.sort(bySureness);
  if (best === undefined) return null;
  const equal = others.filter(({ alsoAgreeing, slip }) => alsoAgreeing === best.alsoAgreeing && (slip !== null || best.slip === null));
  return { ...best, alternatives: equal.map(({ cell, consistent }) => ({ cell, consistent })) };
}

/** For a cell that is no single figure: what the equations around it ask it to be, and how many agree on that. */
export function readingOf(
  cell: FigureCell,
  readings: readonly number[],
  relations: RelationsByCell,
): { readonly value: number; readonly relation: Relation; readonly agreeing: number } | null {
  const around = relations.of(cell);
  const asked = around.flatMap((relation) => {
    const value = valueOf(solutionFor(relation, cell));
    if (value === null) return [];
    const agreeing = around.filter((other) => holds(other, withValue(cell, value, asTyped)) === true).length;
    return [{ value, relation, agreeing, isReading: readings.includes(value) }];
  });
  return asked.sort((a, b) => Number(b.isReading) - Number(a.isReading) || b.agreeing - a.agreeing)[0] ?? null;
}

function inStepsOf({ step }: FigureCell, value: number): number {
  return asDecimal(roundHalfUp(value / step) * step);
}

/** Nothing becomes negative but what is already or has lost its sign. */
function isPlausible({ value }: FigureCell, consistent: number, slip: Slip | null): boolean {
  return Number.isFinite(consistent) && consistent !== value && (consistent >= 0 || (value ?? 0) < 0 || slip === "sign");
}
