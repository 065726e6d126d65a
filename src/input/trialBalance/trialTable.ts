import { isErrorValue, visibleText } from "../cellText.js";
import { cellNumber } from "../cellNumber.js";
import type { CellValue, Grid } from "../grid.js";
import { columnRole, type ColumnRole } from "./columnNames.js";

/** Columns of a 試算表 by what they hold, counted within the grid's values; several where a header names several. */
export type TrialColumns = Readonly<Record<ColumnRole, readonly number[]>>;

/** One table of a 試算表. A sheet may hold several: statement by statement, page by page, or side by side. */
export interface TrialTable {
  readonly columns: TrialColumns;
  /** First and last column that belong to it. */
  readonly left: number;
  readonly right: number;
  /** Rows of titles above the header, then of the header, then of data; the data ends before `end`. */
  readonly titles: number;
  readonly header: number;
  readonly data: number;
  readonly end: number;
}

interface Header {
  readonly first: number;
  readonly last: number;
  readonly roles: readonly (ColumnRole | null)[];
}

/** The tables whose headers are known by their words, in the order of reading; side by side, the left one first. */
export function headedTables(grid: Grid): TrialTable[] {
  return tablesBelow(grid, headersOf(grid, isHeader));
}

/**
 * Tables with no more than 借方 and 貸方 beside the accounts: the balance stands in one or the other. A journal looks the same, but its
 * accounts come back line by line.
 */
export function twoSidedTables(grid: Grid): TrialTable[] {
  const isHeaderOf: HeaderTest = (roles) => (["account", "debit", "credit"] as const).every((role) => roles.includes(role));
  return tablesBelow(grid, headersOf(grid, isHeaderOf)).filter(({ columns, data, end }) => {
    const names = grid.values.slice(data, end).flatMap((row) => visibleText(row[columns.account[0] ?? 0] ?? "") || []);
    return new Set(names).size * 10 >= names.length * 9;
  });
}

function tablesBelow(grid: Grid, headers: readonly Header[]): TrialTable[] {
  const tables = headers.flatMap((header, index) => {
    const data = header.last + 1;
    const end = headers[index + 1] ? titleStart(grid, headers[index + 1] as Header, data) : grid.values.length;
    const titles = titleStart(grid, header, index === 0 ? 0 : (headers[index - 1] as Header).last + 1);
    return sideBySide(header.roles).map(({ left, right }) => {
      const columns = withOuter(grid, columnsOf(header.roles, left, right), { header: header.first, data, end, right });
      return { columns, left, right, titles, header: header.first, data, end };
    });
  });
  return tables.sort((a, b) => a.left - b.left);
}

type HeaderTest = (roles: readonly (ColumnRole | null)[]) => boolean;

function headersOf(grid: Grid, isHeaderOf: HeaderTest): Header[] {
  const found: Header[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    const header = headerAt(grid, row, isHeaderOf);
    if (!header) continue;
    found.push(header);
    row = header.last;
  }
  return found;
}

/** A row, or two rows read as one: 借方 and 貸方 above 残高 and 合計. */
function headerAt(grid: Grid, row: number, isHeaderOf: HeaderTest): Header | null {
  const upper = grid.values[row] ?? [];
  const single = upper.map(columnRole);
  if (isHeaderOf(single)) return { first: row, last: row, roles: single };
  const lower = grid.values[row + 1];
  if (!lower || holdsAmount(lower)) return null;
  let above = "";
  const pair = upper.map((value, column) => {
    const own = visibleText(value);
    const below = visibleText(lower[column] ?? "");
    if (own !== "") above = own;
    const both = below === "" ? null : columnRole(above + below);
    return both ?? columnRole(own) ?? (columnRole(below) === "account" ? "account" : null);
  });
  const isPair = single.includes("account") || (pair.includes("debitBalance") && pair.includes("creditBalance"));
  return isPair && isHeaderOf(pair) ? { first: row, last: row + 1, roles: pair } : null;
}

function isHeader(roles: readonly (ColumnRole | null)[]): boolean {
  const has = (role: ColumnRole) => roles.includes(role);
  const months = roles.filter((role) => role === "month").length;
  const amounts = (has("closing") ? 1 : 0) + (has("opening") ? 1 : 0) + (has("debit") && has("credit") ? 1 : 0);
  if (!has("account")) return amounts === 3;
  return has("closing") || amounts > 1 || (has("debitBalance") && has("creditBalance")) || months > 1 || (months > 0 && has("total"));
}

const balances: readonly (ColumnRole | null)[] = ["closing", "debitBalance", "month", "total"];

/** Columns of each table of a header that names its accounts more than once, each time with balances of their own. */
function sideBySide(roles: readonly (ColumnRole | null)[]): { left: number; right: number }[] {
  const holdsBalance = (from: number, end: number) => roles.slice(from, end).some((role) => balances.includes(role));
  const accounts = roles.flatMap((role, column) => (role === "account" ? [column] : []));
  const starts = accounts
    .filter((column, index) => index === 0 || (holdsBalance(accounts[index - 1] ?? 0, column) && holdsBalance(column, roles.length)))
    .map((column) => (roles[column - 1] === "code" ? column - 1 : column));
  if (starts.length < 2) return [{ left: 0, right: roles.length - 1 }];
  return starts.map((start, index) => ({ left: index === 0 ? 0 : start, right: (starts[index + 1] ?? roles.length) - 1 }));
}

export function columnsOf(roles: readonly (ColumnRole | null)[], left: number, right: number): TrialColumns {
  const at = (wanted: ColumnRole) =>
    roles.flatMap((role, column) => (role === wanted && column >= left && column <= right ? [column] : []));
  return {
    code: at("code"),
    subCode: at("subCode"),
    account: at("account"),
    subAccount: at("subAccount"),
    opening: at("opening"),
    debit: at("debit"),
    credit: at("credit"),
    closing: at("closing"),
    outer: at("outer"),
    debitBalance: at("debitBalance"),
    creditBalance: at("creditBalance"),
    month: at("month"),
    adjustment: at("adjustment"),
    total: at("total"),
    department: at("department"),
    ignored: at("ignored"),
  };
}

type Rows = Pick<TrialTable, "header" | "data" | "end" | "right">;

/** 金額 stands above two columns where the next one has no header, and amounts in rows that the first one leaves blank. */
function withOuter(grid: Grid, columns: TrialColumns, { header, data, end, right }: Rows): TrialColumns {
  const [closing, ...others] = columns.closing;
  const hasMovements = [others, columns.opening, columns.debit, columns.credit, columns.month].some(({ length }) => length > 0);
  if (closing === undefined || hasMovements || closing + 1 > right) return columns;
  const isUntitled = grid.values.slice(header, data).every((row) => visibleText(row[closing + 1] ?? "") === "");
  const goesOn = grid.values.slice(data, end).some((row) => isAmount(row[closing + 1] ?? "") && visibleText(row[closing] ?? "") === "");
  return isUntitled && goesOn ? { ...columns, outer: [closing + 1] } : columns;
}

/** The first of the rows above a header that hold no amounts: titles, the name of the business, the period. */
function titleStart(grid: Grid, header: Header, from: number): number {
  let row = header.first;
  while (row > from && !holdsAmount(grid.values[row - 1] ?? [])) row -= 1;
  return row;
}

/** A number, in a cell of its own; a date or a page number in a title is none, since a row of data has at least a name and an amount. */
export function holdsAmount(row: readonly CellValue[]): boolean {
  return row.some(isAmount) && row.some((value) => typeof value === "string" && /\p{L}/u.test(value) && !isAmount(value));
}

export function isAmount(value: CellValue): boolean {
  if (typeof value === "number") return true;
  const text = visibleText(value);
  return (
    text !== "" &&
    !isErrorValue(text) &&
    /\d/.test(text.normalize("NFKC")) &&
    cellNumber(value).kind === "number" &&
    !/[\p{L}%]/u.test(text)
  );
}
