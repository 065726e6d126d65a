import type { StatementPart } from "../../core/finance/trialBalance/trialBalance.js";
import { visibleText } from "../cellText.js";
import type { CellValue, Grid } from "../grid.js";
import type { TrialLayout } from "./layouts/layout.js";
import { indentation, isMarked, isNote, plainName } from "./rowNames.js";
import { statementNamed } from "./statementParts.js";
import { isAmount, type TrialColumns, type TrialTable } from "./trialTable.js";

/** One row of a table before its amounts are read. */
export interface TrialLine {
  readonly table: TrialTable;
  /** Place within the grid's values: of the row, and of the name. */
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** The name as it stands in the cell. */
  readonly printed: string;
  readonly isMarked: boolean;
  /** Level of indentation, by spaces or by the column in which the name stands. */
  readonly depth: number;
  readonly subAccount: string | null;
  readonly code: string | null;
  readonly subCode: string | null;
  readonly tag: string | null;
  /** The statement that the row itself names, in a column of its own or as a title. */
  readonly named: StatementPart | null;
  /** Only the title of a statement: 【損益計算書】. */
  readonly isTitle: boolean;
  readonly holdsAmount: boolean;
}

/** Columns with texts, told apart by what stands in them, as many layouts give them no header. */
interface TextColumns {
  readonly tag: number | null;
  readonly named: number | null;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly subAccount: number | null;
  /** More than one where each level of accounts has its own column. */
  readonly names: readonly number[];
}

/** The rows of a table that say something, titles above its header first. */
export function trialLines(grid: Grid, table: TrialTable, layout: TrialLayout): TrialLine[] {
  const texts = textColumns(grid, table, layout);
  const amounts = amountColumns(table.columns);
  const rows = grid.values.slice(table.data, table.end).map((_, index) => table.data + index);
  const lines = rows.flatMap((row) => lineAt(grid, table, texts, amounts, row) ?? []);
  return [...titleLines(grid, table), ...lines];
}

function titleLines(grid: Grid, table: TrialTable): TrialLine[] {
  for (let row = table.header - 1; row >= table.titles; row -= 1) {
    const cells = grid.values[row] ?? [];
    const within = cells.findIndex(
      (value, column) => column >= table.left && column <= table.right && statementNamed(String(value)) !== null,
    );
    if (within >= 0) return [titleLine(table, row, within, cells[within] ?? "")];
  }
  return [];
}

function titleLine(table: TrialTable, row: number, column: number, value: CellValue): TrialLine {
  const [name, named] = [plainName(value), statementNamed(String(value))];
  const none = { subAccount: null, code: null, subCode: null, tag: null };
  return {
    table,
    row,
    column,
    name,
    printed: visibleText(value),
    isMarked: false,
    depth: 0,
    ...none,
    named,
    isTitle: true,
    holdsAmount: false,
  };
}

function lineAt(grid: Grid, table: TrialTable, texts: TextColumns, amounts: readonly number[], row: number): TrialLine | null {
  const cells = grid.values[row] ?? [];
  const filled = (column: number | null) => (column === null ? "" : visibleText(cells[column] ?? ""));
  const column = texts.names.find((candidate) => filled(candidate) !== "");
  const hasAmount = amounts.some((candidate) => isAmount(cells[candidate] ?? "") || isBadAmount(cells[candidate] ?? ""));
  if (column === undefined) {
    const title = cells.findIndex((value, index) => index >= table.left && index <= table.right && statementNamed(String(value)) !== null);
    return title >= 0 && !hasAmount ? titleLine(table, row, title, cells[title] ?? "") : null;
  }
  const value = cells[column] ?? "";
  const name = plainName(value);
  if (name === "" || (!hasAmount && isNote(name))) return null;
  const named = statementNamed(filled(texts.named));
  if (!hasAmount && named === null && statementNamed(name) !== null) return titleLine(table, row, column, value);
  return {
    table,
    row,
    column,
    name,
    printed: visibleText(value),
    isMarked: isMarked(value),
    depth: texts.names.length > 1 ? texts.names.indexOf(column) : indentation(value),
    subAccount: plainName(filled(texts.subAccount)) || null,
    code: filled(texts.code).normalize("NFKC") || null,
    subCode: filled(texts.subCode) || null,
    tag: filled(texts.tag) || null,
    named,
    isTitle: false,
    holdsAmount: hasAmount,
  };
}

/** A cell among the amounts that holds a dash, or digits but no amount: its row is no heading. */
function isBadAmount(value: CellValue): boolean {
  return /\d|^#|^[-‐–—―−ー]+$/.test(visibleText(value).normalize("NFKC"));
}

export function amountColumns(columns: TrialColumns): number[] {
  const { opening, debit, credit, closing, debitBalance, creditBalance, month, adjustment, total } = columns;
  return [...opening, ...debit, ...credit, ...closing, ...debitBalance, ...creditBalance, ...month, ...adjustment, ...total];
}

function textColumns(grid: Grid, table: TrialTable, layout: TrialLayout): TextColumns {
  const { columns, left, right } = table;
  const amounts = amountColumns(columns);
  const rows = grid.values.slice(table.data, table.end);
  const textsOf = (column: number) => rows.map((row) => visibleText(row[column] ?? "")).filter((text) => text !== "");
  const most = (column: number, test: (text: string) => boolean) => {
    const texts = textsOf(column);
    return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
  };
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) => !amounts.includes(column));
  const tag = all.find((column) => most(column, (text) => text in layout.tags)) ?? null;
  const named = all.find((column) => column !== tag && most(column, (text) => statementNamed(text) !== null)) ?? null;
  const subAccount = columns.subAccount[0] ?? null;
  const subCode = columns.subCode[0] ?? null;
  const [account] = columns.account;
  const taken = [tag, named, subAccount, subCode, ...columns.ignored, ...columns.code];
  const free = all.filter((column) => !taken.includes(column) && textsOf(column).length > 0);
  const code = columns.code[0] ?? free.find((column) => column !== account && most(column, (text) => /^\d{2,6}$/.test(text))) ?? null;
  if (account !== undefined) {
    const levels = free.filter((column) => column >= account && column !== code && amounts.every((amount) => amount > column));
    return { tag, named, code, subCode, subAccount, names: levels.includes(account) ? levels : [account, ...levels] };
  }
  const names = free.filter((column) => column !== code && column < Math.min(...amounts) && new Set(textsOf(column)).size > 1);
  const isNested = names.length > 1 && rows.every((row) => names.filter((column) => visibleText(row[column] ?? "") !== "").length < 2);
  if (isNested) return { tag, named, code, subCode, subAccount, names };
  const [name, second] = names.slice(-2);
  return { tag, named, code, subCode, subAccount: subAccount ?? second ?? null, names: name === undefined ? [] : [name] };
}
