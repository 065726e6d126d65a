import { areaAddress, columnLetters, type Area } from "../core/cellAddress.js";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };

/** An address split at its sheet: `'売上 1'!A1:B2` → `売上 1` and `A1:B2`. */
export function splitSheet(address: string): { sheet: string | null; cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cells: address };
  const name = address.slice(0, bang);
  const unquoted = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: unquoted, cells: address.slice(bang + 1) };
}

/** The area of `A1`, `$A$1:B2`, `A:C` or `2:5`; `null` when the text is no address. */
export function parseArea(cells: string): Area | null {
  const [first = "", second = first, ...more] = cells.replaceAll("$", "").toUpperCase().split(":");
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (!from || !to || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  const isSingle = !cells.includes(":");
  if (isSingle && (from.row === null || from.column === null)) return null;
  const [top, bottom] = ordered(from.row ?? 0, to.row ?? rowLimit - 1);
  const [left, right] = ordered(from.column ?? 0, to.column ?? columnLimit - 1);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isOnSheet(area) ? area : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : columnIndex(letters) };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= rowLimit && column + columns <= columnLimit;
}

/** The shortest address of an area: whole columns as `A:C`, whole rows as `2:5`. */
export function formatArea(area: Area): string {
  const { row, column, rows, columns } = area;
  if (columns === columnLimit) return `${row + 1}:${row + rows}`;
  if (rows === rowLimit) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return areaAddress(area);
}

/** A sheet's name as Excel writes it before `!`: in apostrophes only where it needs them. */
export function sheetInAddress(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Both ends with `$`, as a chart's series or a print title writes them. */
export function absoluteArea(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && column >= outer.column && row < outer.row + outer.rows && column < outer.column + outer.columns;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
