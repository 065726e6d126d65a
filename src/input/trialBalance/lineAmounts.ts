import type { TrialAmount } from "../../core/finance/trialBalance/trialBalance.js";
import { areaAddress } from "../../core/cellAddress.js";
import { issue, type Issue } from "../../core/issue.js";
import { cellNumber } from "../cellNumber.js";
import { visibleText } from "../cellText.js";
import { gridCell, type Grid } from "../grid.js";
import type { RowFigures, Side } from "./rowArithmetic.js";
import type { TrialLine } from "./trialLine.js";

export interface LineAmounts {
  readonly opening: TrialAmount | null;
  readonly debit: TrialAmount | null;
  readonly credit: TrialAmount | null;
  readonly closing: TrialAmount | null;
  /** The cell of the balance holds something that is no amount, or both of its cells hold one. */
  readonly isUnread: boolean;
  /** The side in whose column the balance stands; `null` where there is one column for both. */
  readonly side: Side | null;
}

/** The columns from which the figures of a table are taken. */
export interface AmountColumns {
  readonly opening: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly closing: number | null;
  /** Where the balance stands if `closing` is blank. */
  readonly outer: number | null;
  /** The balance stands in one column or the other. */
  readonly sides: { readonly debit: number; readonly credit: number } | null;
  /** Without a closing column: months whose last is the balance and whose sum is the result of the period. */
  readonly months: MonthColumns | null;
}

export interface MonthColumns {
  /** Columns that make up a balance: 決算整理 where it holds balances, else the last month, with what was adjusted after it. */
  readonly balance: readonly number[];
  /** Columns that make up the result of the period: 合計 or the last of cumulative months alone, else all months and 決算整理. */
  readonly result: readonly number[];
}

export function figuresOf({ opening, debit, credit, closing }: LineAmounts): RowFigures {
  return { opening: opening?.yen ?? null, debit: debit?.yen ?? null, credit: credit?.yen ?? null, closing: closing?.yen ?? null };
}

/** Reads the amounts of one line in yen; what cannot be read is reported and missing. `isResult`: a line of the P&L, not a balance. */
export function lineAmounts(
  grid: Grid,
  line: TrialLine,
  isResult: boolean,
  columns: AmountColumns,
  unit: number,
  issues: Issue[],
): LineAmounts {
  // Beside the title of a statement stands its unit or its period.
  if (line.isTitle) return { opening: null, debit: null, credit: null, closing: null, isUnread: false, side: null };
  const read = (column: number | null) => (column === null ? null : amountAt(grid, line, column, unit, issues));
  const [opening, debit, credit] = [read(columns.opening), read(columns.debit), read(columns.credit)];
  const found = issues.length;
  const isUnread = () => issues.length > found;
  if (columns.months) {
    const { balance, result } = columns.months;
    const closing = added(grid, line, isResult ? result : balance, unit, issues);
    return { opening, debit, credit, closing, isUnread: isUnread(), side: null };
  }
  if (!columns.sides) {
    const closing = read(columns.closing) ?? (isUnread() ? null : read(columns.outer));
    return { opening, debit, credit, closing, isUnread: isUnread(), side: null };
  }
  const [left, right] = [read(columns.sides.debit), read(columns.sides.credit)];
  const filled = [left, right].filter((amount) => amount !== null && amount.yen !== 0);
  if (filled.length === 2) return { opening, debit, credit, closing: null, isUnread: true, side: null };
  const [closing = left ?? right] = filled;
  const side = filled.length === 0 ? null : closing === left ? "debit" : "credit";
  return { opening, debit, credit, closing, isUnread: isUnread(), side };
}

/** Whether the balance of a line stands on both sides, which only the last line of a two-sided table may. */
export function hasTwoBalances(grid: Grid, line: TrialLine, { sides }: AmountColumns): boolean {
  const cells = grid.values[line.row] ?? [];
  const isFilled = (column: number) => {
    const reading = cellNumber(cells[column] ?? "");
    return reading.kind === "number" && reading.value !== 0;
  };
  return sides !== null && isFilled(sides.debit) && isFilled(sides.credit);
}

function amountAt(grid: Grid, line: TrialLine, column: number, unit: number, issues: Issue[]): TrialAmount | null {
  const value = grid.values[line.row]?.[column] ?? "";
  const reading = cellNumber(value);
  const source = gridCell(grid, line.row, column);
  const title = line.table.header === line.table.data ? "" : visibleText(grid.values[line.table.data - 1]?.[column] ?? "");
  const header = `${line.name} ${title}`.trim();
  if (reading.kind === "problem") issues.push(issue(reading.code, source, { header, text: reading.text }));
  if (reading.kind !== "number") return null;
  if (reading.unit !== null && reading.unit !== "円") {
    issues.push(issue("numberUnit", source, { header, text: visibleText(value), unit: reading.unit, expected: "円" }));
    return null;
  }
  const isComplete = reading.scaled || reading.unit === "円";
  return { yen: isComplete ? reading.value : reading.value * unit, source, numeric: typeof value === "number" };
}

function added(grid: Grid, line: TrialLine, columns: readonly number[], unit: number, issues: Issue[]): TrialAmount | null {
  const found: Issue[] = [];
  const read = columns.flatMap((column) => amountAt(grid, line, column, unit, found) ?? []);
  issues.push(...found);
  // A sum without the month that cannot be read would look complete.
  if (found.length > 0) return null;
  const [first] = read;
  if (!first || columns.length === 1) return first ?? null;
  const [left = 0, right = left] = [columns[0], columns.at(-1)];
  const place = { row: grid.row + line.row, column: grid.column + left, rows: 1, columns: right - left + 1 };
  const address = grid.isOneColumn ? first.source.address : areaAddress(place);
  return { yen: read.reduce((sum, { yen }) => sum + yen, 0), source: { sheet: grid.sheet, address }, numeric: false };
}
