/** A rectangle of cells on one sheet; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of the workbook by the name a person uses for it, for example `{ sheet: "目標", address: "G8" }`. */
export interface CellRef {
  readonly sheet: string;
  /** A1 notation without sheet and without `$`; empty when the whole sheet is meant. */
  readonly address: string;
}

/** Column letters of a zero-based column index: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a zero-based cell: (7, 6) → `G8`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 notation of an area; a single cell has no colon. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The area of an A1 address, with or without sheet and `$`; `null` when it is no address of cells. */
export function areaOfAddress(address: string): Area | null {
  const corners = address
    .slice(address.lastIndexOf("!") + 1)
    .split(":")
    .map((corner) => /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(corner));
  const [first, last = first, ...more] = corners.map((corner) => corner && { row: Number(corner[2]) - 1, column: columnIndex(corner[1]!) });
  if (!first || !last || more.length > 0) return null;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cell that a link's text names, as `目標!G8` or `'R7 記録'!A12`; `null` for any other text. */
export function linkedCell(text: string): CellRef | null {
  const link = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([A-Z]{1,3}[1-9]\d{0,6})$/.exec(text);
  return link && { sheet: link[1]?.replaceAll("''", "'") ?? link[2]!, address: link[3]! };
}

/**
 * A sheet name as it stands before `!` in a formula or link. Quoted unless it is plainly a word,
 * because Excel reads an unquoted `R7` or `A1` as an address.
 */
export function quotedSheetName(sheet: string): string {
  const plain = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々]+$/u.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The cell as a note on `sheet` names it: `B5`, with its own sheet before it where that is another: `支援先_鈴木!B5`. */
export function placeSeenFrom(sheet: string, cell: CellRef): string {
  return cell.sheet === sheet ? cell.address : `${quotedSheetName(cell.sheet)}!${cell.address}`;
}

/** Order of two cells for a stable list: sheet, then A1 address with row 9 before row 10. */
export function compareCells(a: CellRef, b: CellRef): number {
  return compareTexts(a.sheet, b.sheet) || a.address.length - b.address.length || compareTexts(a.address, b.address);
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
