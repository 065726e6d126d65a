import { cellNumber } from "../cellNumber.js";
import { visibleText } from "../cellText.js";
import type { CellValue, Grid } from "../grid.js";
import type { ColumnRole } from "./columnNames.js";
import { addsUp } from "./rowArithmetic.js";
import { columnsOf, isAmount, type TrialTable } from "./trialTable.js";

const order = ["opening", "debit", "credit", "closing"] as const;
/** Fewer rows could add up by chance. */
const fewestRows = 3;
/** Accounts without which there are hardly any books. */
const everyBook = /^(?:現金|普通預金|現金及び預金|売掛金|買掛金|資本金|元入金|売上高|仕入高|給料手当|減価償却費|地代家賃|長期借入金)$/;

/**
 * The table of a grid without a header: four columns of numbers that lead from 繰越 by 借方 and 貸方 to 残高 in most rows; or one column
 * of numbers beside names of well-known accounts. `null` when there is neither.
 */
export function tableByArithmetic(grid: Grid): TrialTable | null {
  const width = Math.max(0, ...grid.values.map(({ length }) => length));
  const numeric = Array.from({ length: width }, (_, column) => column).filter((column) => holdsNumbers(grid, column));
  const four = numeric.filter((first) => order.every((_, offset) => numeric.includes(first + offset)));
  const byFit = four.map((first) => ({ first, fit: fittingRows(grid, first) })).sort((a, b) => b.fit - a.fit)[0];
  const roles = Array<ColumnRole | null>(width).fill(null);
  if (byFit && byFit.fit >= fewestRows) order.forEach((role, offset) => (roles[byFit.first + offset] = role));
  else {
    const only = numeric.at(-1);
    if (only === undefined || numeric.some((column) => column !== only && !holdsCodes(grid, column))) return null;
    if (knownAccounts(grid, only) < fewestRows) return null;
    roles[only] = "closing";
  }
  const data = grid.values.findIndex((row) => row.some((value, column) => roles[column] !== null && isAmount(value)));
  return { columns: columnsOf(roles, 0, width - 1), left: 0, right: width - 1, titles: 0, header: data, data, end: grid.values.length };
}

function holdsNumbers(grid: Grid, column: number): boolean {
  return grid.values.filter((row) => isAmount(row[column] ?? "")).length >= fewestRows;
}

function holdsCodes(grid: Grid, column: number): boolean {
  return grid.values.every((row) => /^(?:\d{2,6})?$/.test(visibleText(row[column] ?? "")));
}

/** Rows with a movement that add up, where most rows do. */
function fittingRows(grid: Grid, first: number): number {
  const rows = grid.values.map((row) => order.map((_, offset) => numberIn(row[first + offset] ?? "")));
  const moved = rows.filter(([, debit, credit]) => (debit ?? 0) !== (credit ?? 0));
  const fitting = moved.filter(([opening = null, debit = null, credit = null, closing = null]) =>
    addsUp({ opening, debit, credit, closing }, 0),
  );
  return fitting.length * 2 > moved.length ? fitting.length : 0;
}

/** Different ones: in a ledger the same few come back line by line. */
function knownAccounts(grid: Grid, amounts: number): number {
  const named = grid.values.filter((row) => isAmount(row[amounts] ?? "")).flatMap((row) => row.slice(0, amounts).filter(isWellKnown));
  return new Set(named).size;
}

function isWellKnown(value: CellValue): boolean {
  return everyBook.test(visibleText(value).normalize("NFKC").replace(/\s/g, ""));
}

function numberIn(value: CellValue): number | null {
  const reading = cellNumber(value);
  return reading.kind === "number" ? reading.value : null;
}
