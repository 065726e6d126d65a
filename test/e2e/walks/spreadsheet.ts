import { cellAddress } from "../../../src/core/cellAddress.js";
import { parseArea, splitSheet } from "../../../src/local-excel/address.js";
import { cellOfKey, type BookData, type SheetData } from "../../../src/local-excel/bookData.js";
import type { LocalHost } from "../../../src/local-excel/host.js";

type Typed = string | number;

/** Adds a sheet and pastes lines into it from A1, as Excel takes them: each value as if typed. The sheet is then on view. */
export function pasteIntoNewSheet(host: LocalHost, sheet: string, lines: readonly (readonly Typed[])[]): void {
  host.worksheets.Add(sheet);
  paste(host, `${sheet}!A1`, lines);
  host.select(`${sheet}!A1`);
}

/** Pastes lines whose first value comes into the cell. */
export function paste(host: LocalHost, cell: string, lines: readonly (readonly Typed[])[]): void {
  const { sheet, cells } = splitSheet(cell);
  const { row, column } = parseArea(cells)!;
  host.enterAll(
    lines.flatMap((line, down) => line.map((value, right) => [`'${sheet}'!${cellAddress(row + down, column + right)}`, value] as const)),
  );
}

/** Types rows below a sheet's headers, over the rows that show how to write. */
export function fillIn(host: LocalHost, name: string, rows: readonly Readonly<Record<string, Typed>>[]): void {
  const sheet = sheetOf(host.book, name);
  const headers = Object.keys(rows[0] ?? {});
  const headerRow = rowWithAll(sheet, headers);
  const columnOf = (header: string) => cellsIn(sheet, headerRow).find(({ value }) => value === header)!.column;
  clearBelow(host, sheet, headerRow);
  host.enterAll(
    rows.flatMap((row, down) =>
      Object.entries(row).map(([header, value]) => [`'${name}'!${cellAddress(headerRow + 1 + down, columnOf(header))}`, value] as const),
    ),
  );
}

/** Types over the cell to the right of the one that says so. */
export function setBeside(host: LocalHost, name: string, label: string, value: Typed): void {
  const found = [...sheetOf(host.book, name).cells].find(([, cell]) => cell.value === label);
  if (found === undefined) throw new Error(`${name} has no cell ${label}`);
  const { row, column } = cellOfKey(found[0]);
  host.enter(`'${name}'!${cellAddress(row, column + 1)}`, value);
}

/** Types over every cell of a sheet that says so. */
export function replaceTexts(host: LocalHost, name: string, texts: Readonly<Record<string, string>>): void {
  const entries = [...sheetOf(host.book, name).cells].flatMap(([key, { value }]) => {
    const replaced = typeof value === "string" ? texts[value] : undefined;
    const { row, column } = cellOfKey(key);
    return replaced === undefined ? [] : [[`'${name}'!${cellAddress(row, column)}`, replaced] as const];
  });
  host.enterAll(entries);
}

function sheetOf(book: BookData, name: string): SheetData {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function cellsIn(sheet: SheetData, row: number) {
  return [...sheet.cells].flatMap(([key, { value }]) => {
    const at = cellOfKey(key);
    return at.row === row && value !== undefined ? [{ column: at.column, value }] : [];
  });
}

function rowWithAll(sheet: SheetData, headers: readonly string[]): number {
  const rows = [...new Set([...sheet.cells.keys()].map((key) => cellOfKey(key).row))];
  const found = rows.find((row) => headers.every((header) => cellsIn(sheet, row).some(({ value }) => value === header)));
  if (found === undefined) throw new Error(`${sheet.name} has no row with the headers ${headers.join(", ")}`);
  return found;
}

function clearBelow(host: LocalHost, sheet: SheetData, headerRow: number): void {
  const held = [...sheet.cells].filter(([, { value }]) => value !== undefined).map(([key]) => cellOfKey(key));
  host.enterAll(
    held.filter(({ row }) => row > headerRow).map(({ row, column }) => [`'${sheet.name}'!${cellAddress(row, column)}`, ""] as const),
  );
}
