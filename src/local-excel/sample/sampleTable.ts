import { cellAddress, type Area } from "../../core/cellAddress.js";
import type { IssueCode } from "../../core/issue.js";
import { cellKey, emptySheet, type CellData, type CellStyleData, type SheetData } from "../bookData.js";

export interface SampleColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
}

/** A row by its headers; a header that is not named leaves its cell empty. */
export interface SampleRow {
  readonly cells: Readonly<Record<string, CellData>>;
  /** First and last header of cells that are merged. */
  readonly merged?: readonly [string, string];
  /** The header under which a mistake stands, and the code of the issue that names it. */
  readonly mistake?: { readonly header: string; readonly code: IssueCode };
  /** The row is one of totals. */
  readonly isTotal?: boolean;
  readonly isHidden?: boolean;
}

/** A sheet as staff keep it: a title and notes, a header somewhere below, rows under it. */
export interface SampleTable {
  readonly sheet: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Where the header begins, zero-based; title and notes stand above it. */
  readonly header: { readonly row: number; readonly column: number };
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly SampleRow[];
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  readonly orientation: "Portrait" | "Landscape";
}

export interface MistakeAt {
  readonly sheet: string;
  readonly address: string;
  readonly code: IssueCode;
}

const line = { style: "Continuous", weight: "Thin", color: "#BFBFBF" } as const;
const grid = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
const titleStyle: CellStyleData = { bold: true, fontSize: 14 };
const noteStyle: CellStyleData = { fontSize: 9, color: "#595959" };
const headerStyle: CellStyleData = { bold: true, fill: "#DDEBF7", horizontal: "Center", vertical: "Center", wrap: true, borders: grid };
const totalStyle: CellStyleData = { bold: true, fill: "#F2F2F2" };

const FULL_WIDTH_CHARACTER = 11;
const LINE_HEIGHT = 16;

/** Points a row needs for its wrapped texts; files do not say that a row is to fit its content. */
function rowHeight(row: SampleRow, columns: readonly SampleColumn[]): number {
  const lines = columns.map(({ header, width, wrap }) =>
    wrap ? Math.ceil((String(row.cells[header]?.value ?? "").length * FULL_WIDTH_CHARACTER) / (width - FULL_WIDTH_CHARACTER)) : 1,
  );
  return Math.max(1, ...lines) * LINE_HEIGHT + 4;
}

/** Place of a header among the columns; a header that is not there is a slip in the sample itself. */
function columnOf(table: SampleTable, header: string): number {
  const place = table.columns.findIndex((column) => column.header === header);
  if (place < 0) throw new Error(`${table.sheet} has no column ${header}`);
  return table.header.column + place;
}

const rowOf = (table: SampleTable, place: number): number => table.header.row + 1 + place;

function mergedArea(table: SampleTable, place: number, [first, last]: readonly [string, string]): Area {
  const column = columnOf(table, first);
  return { row: rowOf(table, place), column, rows: 1, columns: columnOf(table, last) - column + 1 };
}

/** Where the mistakes of a table stand. */
export function mistakesIn(table: SampleTable): MistakeAt[] {
  return table.rows.flatMap(({ mistake }, place) =>
    mistake === undefined
      ? []
      : [{ sheet: table.sheet, address: cellAddress(rowOf(table, place), columnOf(table, mistake.header)), code: mistake.code }],
  );
}

export function sheetOfTable(table: SampleTable, id: string): SheetData {
  const sheet = emptySheet(id, table.sheet);
  const { row: headerRow, column: firstColumn } = table.header;
  [table.title, ...table.notes].forEach((text, row) =>
    sheet.cells.set(cellKey(row, firstColumn), { value: text, style: row === 0 ? titleStyle : noteStyle }),
  );
  if (firstColumn > 0) sheet.columnWidths.set(0, 14);
  table.columns.forEach(({ header, width }, place) => {
    sheet.columnWidths.set(firstColumn + place, width);
    sheet.cells.set(cellKey(headerRow, firstColumn + place), { value: header, style: headerStyle });
  });
  table.rows.forEach((row, place) => {
    sheet.rowHeights.set(rowOf(table, place), rowHeight(row, table.columns));
    for (const header of Object.keys(row.cells)) columnOf(table, header);
    table.columns.forEach(({ header, align, wrap = false }, column) => {
      const style: CellStyleData = {
        ...(align === undefined ? {} : { horizontal: align }),
        vertical: wrap ? "Top" : "Center",
        wrap,
        borders: grid,
        ...(row.isTotal ? totalStyle : {}),
      };
      sheet.cells.set(cellKey(rowOf(table, place), firstColumn + column), { ...row.cells[header], style });
    });
    if (row.merged) sheet.merges.push(mergedArea(table, place, row.merged));
    if (row.isHidden) sheet.hiddenRows.add(rowOf(table, place));
  });
  sheet.frozen = { rows: headerRow + 1, columns: table.frozenColumns };
  sheet.page = {
    ...sheet.page,
    orientation: table.orientation,
    fitWide: 1,
    titleRows: { first: headerRow, last: headerRow },
    header: { left: "", center: "", right: "&A" },
    footer: { left: "", center: "&P / &N", right: "" },
  };
  return sheet;
}
