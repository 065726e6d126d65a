import { cellNumber } from "../cellNumber.js";
import { periodText } from "../fiscalYearText.js";
import type { Grid } from "../grid.js";
import type { AmountColumns, MonthColumns } from "./lineAmounts.js";
import { addsUp, type RowFigures } from "./rowArithmetic.js";
import type { TrialTable } from "./trialTable.js";

type Choice = Pick<AmountColumns, "opening" | "debit" | "credit" | "closing">;

/**
 * The columns from which the figures of a table are read. Where the header offers several (期首残高 and 前月残高), those with which most
 * rows add up; of equals the last opening, the first movement, the last closing. `resultRows`: rows of the P&L.
 */
export function chooseAmountColumns(grid: Grid, table: TrialTable, resultRows: readonly number[]): AmountColumns {
  const { columns } = table;
  const [debitBalance, creditBalance] = [columns.debitBalance[0], columns.creditBalance[0]];
  const [debit = null, credit = null] = [columns.debit[0], columns.credit[0]];
  const none = { opening: null, debit, credit, closing: null, outer: null, sides: null, months: null };
  const holdsOthers = [columns.opening, columns.closing, columns.debitBalance, columns.month, columns.total].some(
    ({ length }) => length > 0,
  );
  if (!holdsOthers && debit !== null && credit !== null) return { ...none, debit: null, credit: null, sides: { debit, credit } };
  if (columns.closing.length === 0 && debitBalance !== undefined && creditBalance !== undefined) {
    return { ...none, sides: { debit: debitBalance, credit: creditBalance } };
  }
  if (columns.closing.length === 0 && columns.month.length > 0) {
    const opening = columns.opening.at(-1) ?? null;
    return { ...none, opening, months: monthColumns(grid, table, resultRows) };
  }
  // Without movements 前期残高 beside 当期残高 is a comparison: no opening figure of an item of the P&L.
  const openings = debit === null || credit === null ? [] : columns.opening;
  const closings = columns.closing.length > 0 ? columns.closing : columns.total;
  const choices = combinations([...openings].reverse(), columns.debit, columns.credit, [...closings].reverse());
  const fits = choices.map((choice) => ({ choice, fit: choices.length === 1 ? 0 : fittingRows(grid, table, choice) }));
  const best = fits.reduce((first, next) => (next.fit > first.fit ? next : first));
  return { ...best.choice, outer: columns.outer[0] ?? null, sides: null, months: null };
}

function combinations(
  openings: readonly number[],
  debits: readonly number[],
  credits: readonly number[],
  closings: readonly number[],
): Choice[] {
  const orNone = (columns: readonly number[]) => (columns.length > 0 ? columns : [null]);
  return orNone(openings).flatMap((opening) =>
    orNone(debits).flatMap((debit) =>
      orNone(credits).flatMap((credit) => orNone(closings).map((closing) => ({ opening, debit, credit, closing }))),
    ),
  );
}

function fittingRows(grid: Grid, { data, end }: TrialTable, choice: Choice): number {
  return grid.values.slice(data, end).filter((row) => {
    const figure = (column: number | null) => {
      const reading = column === null ? null : cellNumber(row[column] ?? "");
      return reading?.kind === "number" ? reading.value : null;
    };
    const { opening, debit, credit, closing } = choice;
    const figures: RowFigures = { opening: figure(opening), debit: figure(debit), credit: figure(credit), closing: figure(closing) };
    return figures.closing !== null && addsUp(figures, 0);
  }).length;
}

/**
 * The months of a 推移試算表. 決算整理 holds balances where it is filled about as often as the months are; else it holds only what was
 * adjusted. Months to come are blank or 0 throughout.
 */
function monthColumns(grid: Grid, table: TrialTable, resultRows: readonly number[]): MonthColumns {
  const { columns, data, end } = table;
  const latest = latestYear(grid, table);
  if (latest !== null) return { balance: [latest], result: [latest] };
  const figure = (row: number, column: number) => {
    const reading = cellNumber(grid.values[row]?.[column] ?? "");
    return reading.kind === "number" ? reading.value : 0;
  };
  const rows = grid.values.slice(data, end).map((_, index) => data + index);
  const filled = (column: number) => rows.filter((row) => figure(row, column) !== 0).length;
  const last = columns.month.findLast((column) => filled(column) > 0) ?? columns.month[0] ?? 0;
  const months = columns.month.filter((column) => column <= last);
  const adjustments = columns.adjustment.filter((column) => filled(column) > 0);
  const balance = adjustments.find((column) => filled(column) * 10 >= filled(last) * 8);
  const cumulative = isCumulative(resultRows.map((row) => months.map((column) => figure(row, column))));
  return {
    balance: balance === undefined ? [last, ...adjustments] : [balance],
    result: columns.total.length > 0 ? columns.total.slice(0, 1) : cumulative ? [last, ...adjustments] : [...months, ...adjustments],
  };
}

/** Where the columns are the same month of several years (2025年3月期, 2026年3月期), the last year's; else `null`. */
function latestYear(grid: Grid, { columns, data }: TrialTable): number | null {
  const dated = columns.month.flatMap((column) => {
    const period = periodText(grid.values[data - 1]?.[column] ?? "");
    return period === null || period.year === null ? [] : [{ column, year: period.year, month: period.month }];
  });
  const isComparison = dated.length > 1 && dated.length === columns.month.length && new Set(dated.map(({ month }) => month)).size === 1;
  const [latest] = isComparison ? dated.toSorted((a, b) => b.year - a.year) : [];
  return latest?.column ?? null;
}

/** Months that carry on the ones before them: in most rows with three of them, none is smaller than the one before, and the last is larger. */
function isCumulative(rows: readonly (readonly number[])[]): boolean {
  const telling = rows.map((row) => row.map(Math.abs).filter((value) => value !== 0)).filter(({ length }) => length >= 3);
  const growing = telling.filter(
    (row) => row.every((value, index) => value >= (row[index - 1] ?? 0)) && (row.at(-1) ?? 0) >= 1.5 * (row[0] ?? 0),
  );
  return growing.length * 2 > telling.length;
}
