import { visibleText } from "../cellText.js";
import type { Grid } from "../grid.js";
import type { TrialLayout } from "./layouts/layout.js";
import { statementNamed } from "./statementParts.js";
import type { TrialColumns, TrialTable } from "./trialTable.js";

/** Columns with texts, told apart by what stands in them, as many layouts give them no header. */
export interface TextColumns {
  readonly tag: number | null;
  readonly named: number | null;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly subAccount: number | null;
  /** More than one where each level of accounts has its own column. */
  readonly names: readonly number[];
}

export function amountColumns(columns: TrialColumns): number[] {
  const { opening, debit, credit, closing, outer, debitBalance, creditBalance, month, adjustment, total } = columns;
  return [...opening, ...debit, ...credit, ...closing, ...outer, ...debitBalance, ...creditBalance, ...month, ...adjustment, ...total];
}

/** The columns of a table that hold texts. */
export function textColumns(grid: Grid, table: TrialTable, layout: TrialLayout): TextColumns {
  const { columns, left, right } = table;
  const amounts = amountColumns(columns);
  const textsOf = (column: number) => textsIn(grid, table, column);
  const most = (column: number, test: (text: string) => boolean) => isMostly(textsOf(column), test);
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) => !amounts.includes(column));
  const tag = all.find((column) => most(column, (text) => layout.tags.has(text))) ?? null;
  const named = all.find((column) => column !== tag && most(column, (text) => statementNamed(text) !== null)) ?? null;
  const subAccount = columns.subAccount[0] ?? null;
  const subCode = columns.subCode[0] ?? null;
  const [account] = columns.account;
  const taken = [
    tag,
    named,
    subAccount,
    subCode,
    ...columns.ignored,
    ...columns.code,
    ...columns.department,
    monthOfRowColumn(grid, table),
  ];
  const free = all.filter((column) => !taken.includes(column) && textsOf(column).length > 0);
  const code = columns.code[0] ?? free.find((column) => column !== account && most(column, (text) => /^\d{2,6}$/.test(text))) ?? null;
  if (account !== undefined) {
    const levels = free.filter((column) => column >= account && column !== code && amounts.every((amount) => amount > column));
    return { tag, named, code, subCode, subAccount, names: levels.includes(account) ? levels : [account, ...levels] };
  }
  const names = free.filter((column) => column !== code && column < Math.min(...amounts) && new Set(textsOf(column)).size > 1);
  const isNested =
    names.length > 1 &&
    grid.values.slice(table.data, table.end).every((row) => names.filter((column) => visibleText(row[column] ?? "") !== "").length < 2);
  if (isNested) return { tag, named, code, subCode, subAccount, names };
  const [name, second] = names.slice(-2);
  return { tag, named, code, subCode, subAccount: subAccount ?? second ?? null, names: name === undefined ? [] : [name] };
}

/** The column that names the month of each row: `12月度`. */
export function monthOfRowColumn(grid: Grid, table: TrialTable): number | null {
  const columns = Array.from({ length: table.right - table.left + 1 }, (_, index) => table.left + index);
  const isMonth = (text: string) => /^\d{1,2}月度?$/.test(text.normalize("NFKC"));
  return columns.find((column) => isMostly(textsIn(grid, table, column), isMonth)) ?? null;
}

function textsIn(grid: Grid, { data, end }: TrialTable, column: number): string[] {
  const texts = grid.values.slice(data, end).map((row) => visibleText(row[column] ?? ""));
  return texts.filter((text) => text !== "");
}

function isMostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
}
