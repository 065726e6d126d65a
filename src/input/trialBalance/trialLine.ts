import type { StatementPart } from "../../core/finance/trialBalance/trialBalance.js";
import { issue, type Issue } from "../../core/issue.js";
import { visibleText } from "../cellText.js";
import { gridCell, type CellValue, type Grid } from "../grid.js";
import type { TrialLayout } from "./layouts/layout.js";
import { indentation, isMarked, isNote, plainName } from "./rowNames.js";
import { statementNamed } from "./statementParts.js";
import { countedRows } from "./countedRows.js";
import { amountColumns, textColumns, type TextColumns } from "./textColumns.js";
import { isAmount, type TrialTable } from "./trialTable.js";

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
  /** The table has a column for each level. */
  readonly hasLevels: boolean;
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

/** The rows of a table that say something, titles above its header first. */
export function trialLines(grid: Grid, table: TrialTable, layout: TrialLayout, issues: Issue[]): TrialLine[] {
  const texts = textColumns(grid, table, layout);
  const amounts = amountColumns(table.columns);
  const lines = countedRows(grid, table, issues).flatMap((row) => lineAt(grid, table, texts, amounts, row, issues) ?? []);
  return [...titleLines(grid, table), ...lines];
}

function titleLines(grid: Grid, table: TrialTable): TrialLine[] {
  for (let row = table.header - 1; row >= table.titles; row -= 1) {
    const cells = grid.values[row] ?? [];
    const titles = cells.flatMap((value, column) => (statementNamed(String(value)) === null ? [] : [column]));
    const title = titles.find((column) => column >= table.left && column <= table.right) ?? titles[0];
    if (title !== undefined) return [titleLine(table, row, title, cells[title] ?? "")];
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
    hasLevels: false,
    ...none,
    named,
    isTitle: true,
    holdsAmount: false,
  };
}

function lineAt(
  grid: Grid,
  table: TrialTable,
  texts: TextColumns,
  amounts: readonly number[],
  row: number,
  issues: Issue[],
): TrialLine | null {
  const cells = grid.values[row] ?? [];
  const filled = (column: number | null) => (column === null ? "" : visibleText(cells[column] ?? ""));
  const column = texts.names.find((candidate) => filled(candidate) !== "");
  const hasAmount = amounts.some((candidate) => isAmount(cells[candidate] ?? "") || isBadAmount(cells[candidate] ?? ""));
  if (column === undefined) {
    const title = cells.findIndex((value, index) => index >= table.left && index <= table.right && statementNamed(String(value)) !== null);
    if (title >= 0 && !hasAmount) return titleLine(table, row, title, cells[title] ?? "");
    const [nameColumn] = texts.names;
    const isLost = nameColumn !== undefined && amounts.some((candidate) => isAmount(cells[candidate] ?? ""));
    if (isLost) issues.push(issue("requiredBlank", gridCell(grid, row, nameColumn), { header: accountHeader(grid, table, nameColumn) }));
    return null;
  }
  const value = cells[column] ?? "";
  const { code, name } = codeAndName(plainName(value), filled(texts.code).normalize("NFKC"));
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
    hasLevels: texts.names.length > 1,
    subAccount: plainName(filled(texts.subAccount)) || null,
    code: code || null,
    subCode: filled(texts.subCode).replace(/^0+$/, "") || null,
    tag: filled(texts.tag) || null,
    named,
    isTitle: false,
    holdsAmount: hasAmount,
  };
}

/** Without a column for codes they may stand before the names: `111 現金`. */
function codeAndName(printed: string, code: string): { readonly code: string; readonly name: string } {
  const found = code === "" ? /^(\d{2,6})[\s:.]+(\D.*)$/.exec(printed) : null;
  return found ? { code: found[1] ?? "", name: found[2] ?? "" } : { code, name: printed };
}

function accountHeader(grid: Grid, { header, data }: TrialTable, column: number): string {
  return (header === data ? "" : visibleText(grid.values[data - 1]?.[column] ?? "")) || "勘定科目";
}

/** A cell among the amounts that holds a dash, or digits but no amount: its row is no heading. */
function isBadAmount(value: CellValue): boolean {
  return /\d|^#|^[-‐–—―−ー]+$/.test(visibleText(value).normalize("NFKC"));
}
