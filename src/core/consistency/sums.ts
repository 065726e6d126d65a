import { cellAt, isLine, type FigureCell, type FigureColumn, type FigureTable, type Position } from "./figureTable.js";
import { likeliest } from "./hypothesis.js";
import { roundingTolerance, type CheckId, type Relation } from "./relation.js";

/** Whether the figures of a column may be added up: a rate of a sum is not the sum of rates. */
export function isAddable({ measure }: FigureColumn): boolean {
  return measure !== "rate" && measure !== "level" && measure !== "other";
}

/** `result` = Σ parts, over the cells that are filled in; `null` where nothing is stated or nothing is to be added. */
export function sumRelation(table: FigureTable, check: CheckId, result: Position, parts: readonly Position[]): Relation | null {
  const stated = cellAt(table, result);
  const cells = parts.flatMap((part) => cellAt(table, part) ?? []);
  if (stated === null || cells.length === 0) return null;
  const isRounded = (table.columns[result.column]?.amountUnit ?? 1) > 1;
  return {
    check,
    result: stated,
    terms: cells.map((cell: FigureCell) => ({ cell, factor: 1 })),
    divisor: null,
    tolerance: isRounded ? 0 : roundingTolerance([stated, ...cells], false),
  };
}

/** Totals and subtotals of rows against the rows that they may sum, over every column that can be added. */
export function rowSums(table: FigureTable): readonly Relation[] {
  const columns = table.columns.flatMap((column, index) => (isAddable(column) ? [index] : []));
  const relationsOf = (check: CheckId, result: number, parts: readonly number[]): readonly Relation[] =>
    columns.flatMap((column) => {
      const positions = parts.map((row) => ({ row, column }));
      return sumRelation(table, check, { row: result, column }, positions) ?? [];
    });
  return table.rows.flatMap(({ role, isWhole }, row) => {
    if (role === "total" || role === "subtotal") {
      const check = role === "total" ? "columnTotal" : "subtotal";
      return likeliest(
        summedRows(table, row).map((rows) => relationsOf(check, row, rows)),
        isWhole || role === "subtotal",
      );
    }
    const parts = rowsBelow(table, row, (below) => below === "breakdown" || below === "ofWhich");
    const breakdown = parts.filter((part) => table.rows[part]?.role === "breakdown");
    const ofWhich = parts.filter((part) => table.rows[part]?.role === "ofWhich");
    return [
      ...relationsOf("children", row, role === "line" ? breakdown : []),
      ...relationsOf("ofWhich", row, role === "line" ? ofWhich : []).map((relation): Relation => ({ ...relation, atMost: true })),
    ];
  });
}

/** The sets of rows that a total may sum, most natural first. */
function summedRows(table: FigureTable, total: number): readonly (readonly number[])[] {
  const rows = table.rows.map((row, index) => ({ ...row, index }));
  const above = rows.slice(0, total);
  const sinceTotal = above.slice(above.findLastIndex(({ role }) => role === "total") + 1);
  const sinceSum = above.slice(above.findLastIndex(({ role }) => role === "total" || role === "subtotal") + 1);
  const lines = (of: typeof rows): readonly number[] => of.filter(isLine).map(({ index }) => index);
  const below = rowsBelow(table, total, (role) => role === "line" || role === "breakdown" || role === "ofWhich").filter(
    (row) => table.rows[row]?.role === "line",
  );
  const isSubtotal = table.rows[total]?.role === "subtotal";
  const readings = [
    lines(isSubtotal ? sinceSum : sinceTotal),
    lines(sinceSum),
    lines(sinceTotal),
    lines(above),
    sinceTotal.filter(({ role }) => role === "subtotal").map(({ index }) => index),
    above.filter(({ role }) => role === "total").map(({ index }) => index),
    ...below.map((_, index) => below.slice(0, below.length - index)),
  ];
  const isWhole = table.rows[total]?.isWhole ?? false;
  return readings.filter(({ length }, place) => length > 1 || (length === 1 && place === 0 && isWhole));
}

/** The rows right below one, as long as their role is one of these. */
function rowsBelow(table: FigureTable, row: number, isPart: (role: FigureTable["rows"][number]["role"]) => boolean): readonly number[] {
  const below = table.rows.slice(row + 1);
  const end = below.findIndex(({ role }) => !isPart(role));
  return below.slice(0, end < 0 ? below.length : end).map((_, index) => row + 1 + index);
}

/** Totals of columns (計, 年計, 回答数) against the columns that they may sum, over every row. */
export function columnSums(table: FigureTable): readonly Relation[] {
  return table.columns.flatMap((column, index) => {
    if (!isAddable(column) || column.measure === "difference") return [];
    if (!column.isTotal && column.measure !== "respondents") return [];
    const readings = summedColumns(table, index).map((parts) => {
      const check = parts.every((part) => table.columns[part]?.isHalf)
        ? "halves"
        : column.measure === "respondents"
          ? "respondents"
          : "rowTotal";
      return table.rows.flatMap(
        (_, row) =>
          sumRelation(
            table,
            check,
            { row, column: index },
            parts.map((part) => ({ row, column: part })),
          ) ?? [],
      );
    });
    return likeliest(readings, column.isTotal);
  });
}

/** The sets of columns that a total may sum, most natural first: its own series, then neighbours. */
function summedColumns({ columns }: FigureTable, total: number): readonly (readonly number[])[] {
  const parts = columns.flatMap((column, index) =>
    index !== total && isAddable(column) && !column.isTotal && column.measure !== "difference" && column.measure !== "respondents"
      ? [index]
      : [],
  );
  const own = columns[total];
  const series = parts.filter((index) => columns[index]?.series === own?.series);
  const runOf = (side: readonly number[], isBeside: (place: number) => number): readonly (readonly number[])[] => {
    const apart = side.findIndex((index, place) => index !== isBeside(place));
    const run = side.slice(0, apart < 0 ? side.length : apart);
    return run.map((_, place) => run.slice(0, run.length - place));
  };
  const left = parts.filter((index) => index < total).reverse();
  const right = parts.filter((index) => index > total);
  const readings = [
    series.filter((index) => index < total),
    series.filter((index) => columns[index]?.isHalf),
    series,
    ...[...new Set(parts.map((index) => columns[index]?.series))].map((name) => parts.filter((index) => columns[index]?.series === name)),
    ...runOf(left, (place) => total - 1 - place),
    ...runOf(right, (place) => total + 1 + place),
  ];
  return readings.filter(({ length }) => length > 1);
}
