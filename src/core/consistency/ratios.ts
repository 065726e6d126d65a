import { asDecimal, roundHalfUp } from "../decimal.js";
import { cellAt, isLine, type FigureCell, type FigureTable } from "./figureTable.js";
import { likeliest } from "./hypothesis.js";
import { computedResult, roundingTolerance, type Relation, type Term } from "./relation.js";
import { isAddable } from "./sums.js";

/** Columns that may stand in a quotient or a difference. */
function figureColumns(table: FigureTable): readonly number[] {
  return table.columns.flatMap((column, index) => (isAddable(column) && column.measure !== "share" ? [index] : []));
}

type PairRelation = (row: number, first: number, second: number) => Relation | null;

/** One relation per row for the pair of columns that makes it hold most often; columns named by `isNatural` are tried first. */
function likeliestPair(
  table: FigureTable,
  result: number,
  relation: PairRelation,
  isNatural: (first: number, second: number) => boolean,
  isTaken: (relation: Relation) => boolean = () => false,
): readonly Relation[] {
  const columns = figureColumns(table).filter((index) => index !== result);
  const pairs = columns.flatMap((first) => columns.filter((second) => second !== first).map((second) => [first, second] as const));
  // The nearest columns left of the result come first: a year's rate stands beside the year's figures.
  const distance = ([first, second]: readonly [number, number]): number =>
    [first, second].reduce((all, index) => all + (index < result ? result - index : 1000 + index), 0);
  const sorted = [...pairs].sort((a, b) => Number(isNatural(...b)) - Number(isNatural(...a)) || distance(a) - distance(b));
  const readings = sorted.map(([first, second]) => table.rows.flatMap((_, row) => relation(row, first, second) ?? []));
  const [nearest] = sorted;
  return likeliest(readings, nearest !== undefined && isNatural(...nearest) && !(readings[0] ?? []).some(isTaken));
}

/** 達成率 = 実績 ÷ 目標, 執行率 = 実績 ÷ 予算, recomputed. Two rates of one table are of different figures. */
export function rateRelations(table: FigureTable): readonly Relation[] {
  const columns = table.columns.flatMap(({ measure }, column) => (measure === "rate" ? [column] : []));
  const sure = columns.map((column) => rateReading(table, column, null));
  return columns.flatMap((column, index) => (sure[index]!.length > 0 ? sure[index]! : rateReading(table, column, sure.flat())));
}

/** `taken`: the rates that are known already; `null`: only what the figures prove. */
function rateReading(table: FigureTable, column: number, taken: readonly Relation[] | null): readonly Relation[] {
  const relation: PairRelation = (row, numerator, denominator) => {
    const [result, divisor] = [cellAt(table, { row, column }), cellAt(table, { row, column: denominator })];
    const over = cellAt(table, { row, column: numerator });
    if (result === null || divisor === null || over === null) return null;
    const made: Relation = { check: "rate", result, terms: [{ cell: over, factor: 1 }], divisor, tolerance: result.step / 2 };
    return isKeptBelowWhole(made) ? { ...made, tolerance: result.step } : made;
  };
  const isNatural = (first: number, second: number): boolean =>
    table.columns[first]?.measure === "actual" && table.columns[second]?.measure === "target";
  const isTaken = ({ terms, divisor }: Relation): boolean =>
    taken === null || taken.some((known) => known.terms[0]?.cell === terms[0]?.cell && known.divisor === divisor);
  return likeliestPair(table, column, relation, isNatural, isTaken);
}

/** 99.988 % is printed as 99.9 %, so that it does not look attained. */
function isKeptBelowWhole(relation: Relation): boolean {
  const quotient = computedResult(relation);
  const { step, value } = relation.result as FigureCell;
  if (quotient === null || value === null || quotient >= 1) return false;
  return roundHalfUp(quotient / step) * step >= 1 && Math.abs(value - asDecimal(1 - step)) < step / 2;
}

/** 増減, 差異: one column less another. Both orders are in use; the one that holds most often is meant. */
export function differenceRelations(table: FigureTable): readonly Relation[] {
  return table.columns.flatMap(({ measure }, column) => {
    if (measure !== "difference") return [];
    const relation: PairRelation = (row, first, second) => {
      const cells = [column, first, second].map((index) => cellAt(table, { row, column: index }));
      const [result, more, less] = cells;
      if (!result || !more || !less) return null;
      const terms: readonly Term[] = [
        { cell: more, factor: 1 },
        { cell: less, factor: -1 },
      ];
      return { check: "difference", result, terms, divisor: null, tolerance: roundingTolerance([result, more, less], false) };
    };
    return likeliestPair(table, column, relation, () => false);
  });
}

/** The parts of a whole are 100 % together: down a column of 構成比, or across neighbouring columns of shares. */
export function shareRelations(table: FigureTable): readonly Relation[] {
  const columns = table.columns.flatMap(({ measure }, index) => (measure === "share" ? [index] : []));
  if (columns.length === 0) return [];
  const whole = (cells: readonly (FigureCell | null)[]): readonly Relation[] => {
    const parts = cells.filter((cell) => cell !== null);
    if (parts.length < 2) return [];
    const terms = parts.map((cell): Term => ({ cell, factor: 1 }));
    return [{ check: "shares", result: 1, terms, divisor: null, tolerance: roundingTolerance(parts, true) }];
  };
  const lines = table.rows.flatMap((row, index) => (isLine(row) ? [index] : []));
  const down = columns.flatMap((column) => whole(lines.map((row) => cellAt(table, { row, column }))));
  const across = table.rows.flatMap((_, row) => whole(columns.map((column) => cellAt(table, { row, column }))));
  return likeliest([across, down], columns.length === 1);
}
