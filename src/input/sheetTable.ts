import type { Area } from "../core/cellAddress.js";
import { areaAddress, areaOfAddress } from "../core/cellAddress.js";
import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { atOnce, type InTurn } from "../core/inTurn.js";
import { issue, type Issue } from "../core/issue.js";
import { cellNumber } from "./cellNumber.js";
import { nameKey, visibleText } from "./cellText.js";
import { gridCell, type CellValue, type Grid } from "./grid.js";
import type { NamedColumn, PeriodColumn } from "./headerNames.js";
import { findHeaderRow, type HeaderRow } from "./headerRow.js";
import { isSampleCell } from "./sampleRows.js";
import { isBreakdownLabel, isOfWhichLabel, isSubtotalLabel, isTotalLabel } from "./totalRow.js";

/** The data of one sheet: which column is which, and which rows are data. */
export interface SheetTable<Sheet extends InputSheet = InputSheet> {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** By the catalogue's column key. */
  readonly columns: ReadonlyMap<string, NamedColumn>;
  readonly periods: readonly PeriodColumn[];
  /** Rows of the header within the grid's values. */
  readonly header: { readonly first: number; readonly last: number };
  /** Rows of data within the grid's values: without blank rows, notes, repeated headers and (unless they are kept) totals. */
  readonly rows: readonly number[];
}

export interface TableRules {
  /** Total, subtotal and 「うち」 rows are data to this sheet (予算). */
  readonly keepsTotals?: boolean;
  /** A header that may lack required columns, because the reader finds them itself (費目 of 別表3 has no header). */
  readonly found?: HeaderRow;
}

/** Finds the table of a sheet. `null` when it cannot be read; the issues say why. */
export function openTable<Sheet extends InputSheet>(
  grid: Grid,
  sheet: Sheet,
  issues: Issue[],
  rules: TableRules = {},
): SheetTable<Sheet> | null {
  return atOnce(openingTable(grid, sheet, issues, rules));
}

/** The same for thousands of rows: one a step. */
export function* openingTable<Sheet extends InputSheet>(
  grid: Grid,
  sheet: Sheet,
  issues: Issue[],
  rules: TableRules = {},
): InTurn<SheetTable<Sheet> | null> {
  const whole = { sheet: grid.sheet, address: "" };
  if (grid.values.every((row) => row.every((value) => visibleText(value) === ""))) {
    issues.push(issue("sheetEmpty", whole, { sheet: grid.sheet }));
    return null;
  }
  const header = rules.found ?? findHeaderRow(grid, sheet);
  const required = Object.entries<InputSheet["columns"][string]>(sheet.columns).filter(([, column]) => column.required);
  if (!header) {
    issues.push(issue("headerRowMissing", whole, { headers: headersOf(required, sheet) }));
    return null;
  }
  const missing = required.filter(([key]) => !header.named.has(key));
  for (const [, column] of missing) issues.push(issue("headerMissing", gridCell(grid, header.first, 0), { header: column.header }));
  if (missing.length > 0) return null;
  issues.push(...headerIssues(grid, header));
  const { rows, totals, samples } = yield* dataRows(grid, sheet, header, rules.keepsTotals ?? false);
  const [firstTotal] = totals;
  if (firstTotal !== undefined) issues.push(issue("totalRowsSkipped", gridCell(grid, firstTotal, 0), { count: totals.length }));
  const [firstSample] = samples;
  if (firstSample !== undefined) issues.push(issue("sampleRowsSkipped", gridCell(grid, firstSample, 0), { count: samples.length }));
  issues.push(...mergedDataCells(grid, header));
  if (rows.length === 0 && firstSample === undefined) issues.push(issue("sheetEmpty", whole, { sheet: grid.sheet }));
  return { sheet, grid, columns: header.named, periods: header.periods, header: { first: header.first, last: header.last }, rows };
}

/** The tables of a sheet that is kept in several parts, one after the other; a part that cannot be read is left out and reported. */
export function openTables<Sheet extends InputSheet>(grids: readonly Grid[], sheet: Sheet, issues: Issue[]): SheetTable<Sheet>[] {
  return grids.flatMap((grid) => openTable(grid, sheet, issues) ?? []);
}

function headersOf(columns: readonly (readonly [string, InputSheet["columns"][string]])[], sheet: InputSheet): string {
  const shown = columns.length > 0 ? columns.map(([, column]) => column) : Object.values(sheet.columns);
  return shown.map(({ header }) => header).join("、");
}

function headerIssues(grid: Grid, header: HeaderRow): Issue[] {
  return header.repeated.map(({ column, header: text, used }) =>
    issue("headerDuplicate", gridCell(grid, header.last, column), { header: text, used: gridCell(grid, header.last, used).address }),
  );
}

interface SortedRows {
  readonly rows: number[];
  readonly totals: number[];
  readonly samples: number[];
}

function* dataRows(grid: Grid, sheet: InputSheet, header: HeaderRow, keepsTotals: boolean): InTurn<SortedRows> {
  const known = [...header.named.values(), ...header.periods].map(({ column }) => column);
  const required = Object.entries(sheet.columns).flatMap(([key, { required: isRequired }]) => {
    const column = header.named.get(key)?.column;
    return isRequired && column !== undefined ? [column] : [];
  });
  const sorted: SortedRows = { rows: [], totals: [], samples: [] };
  for (let row = header.last + 1; row < grid.values.length; row++) {
    yield row / grid.values.length;
    const values = grid.values[row] ?? [];
    const filled = known.filter((column) => visibleText(values[column] ?? "") !== "").sort((a, b) => a - b);
    if (filled.length === 0 || repeatsHeader(grid, header, values, filled) || isNote(values, filled, required)) continue;
    if (filled.some((column) => isSampleCell(values[column] ?? ""))) sorted.samples.push(row);
    else if (!keepsTotals && sumsUp(values, filled, required)) sorted.totals.push(row);
    else sorted.rows.push(row);
  }
  return sorted;
}

/** Every filled cell says again what its header says: the header of the next printed page. */
function repeatsHeader(grid: Grid, { first, last }: HeaderRow, values: readonly CellValue[], filled: readonly number[]): boolean {
  const said = (column: number, row: number) => nameKey(String(grid.values[row]?.[column] ?? ""));
  return filled.every((column) => {
    const key = nameKey(String(values[column] ?? ""));
    return key === said(column, first) || key === said(column, last);
  });
}

/** A row that begins with ※ or 注, or one text alone outside the required columns. */
function isNote(values: readonly CellValue[], filled: readonly number[], required: readonly number[]): boolean {
  const [firstColumn = 0] = filled;
  const value = values[firstColumn] ?? "";
  if (/^(?:※|\(?注[):\d])/.test(nameKey(String(value)))) return true;
  return required.length > 0 && filled.length === 1 && !required.includes(firstColumn) && cellNumber(value).kind === "problem";
}

/** The first text of the row is a word for a sum, and the row could not be a record anyway. */
function sumsUp(values: readonly CellValue[], filled: readonly number[], required: readonly number[]): boolean {
  const firstText = filled.find((column) => typeof values[column] === "string");
  const text = firstText === undefined ? "" : visibleText(values[firstText] ?? "");
  const isSum = isTotalLabel(text) || isSubtotalLabel(text) || isOfWhichLabel(text) || isBreakdownLabel(text);
  return isSum && required.some((column) => column === firstText || visibleText(values[column] ?? "") === "");
}

function mergedDataCells(grid: Grid, header: HeaderRow): Issue[] {
  const known = [...header.named.values(), ...header.periods].map(({ column }) => grid.column + column);
  const firstDataRow = grid.row + header.last + 1;
  const inData = (area: Area) =>
    area.row >= firstDataRow && known.some((column) => column >= area.column && column < area.column + area.columns);
  return grid.mergedAreas.flatMap((address) => {
    const area = areaOfAddress(address);
    return area && inData(area)
      ? [issue("mergedCells", gridCell(grid, area.row - grid.row, area.column - grid.column), { area: areaAddress(area) })]
      : [];
  });
}
