import { cellKey, cellOfKey, type CellData, type SheetData } from "../bookData.js";
import { cellText } from "./cellText.js";

/** Points of Excel's default in Japanese: 游ゴシック 11, 72 pixels wide and 25 high. */
export const defaultColumnWidth = 54;
export const defaultRowHeight = 18.75;

const pointsPerPixel = 0.75;
const pixelsPerHalfWidth = 8;
const cellPaddingPixels = 5;

/** A width that shows every single-line text of a column; `null` for an empty column. An estimate: no font is measured here. */
export function fittingColumnWidth(sheet: SheetData, column: number): number | null {
  let widest = 0;
  for (const [key, cell] of sheet.cells) {
    if (cellOfKey(key).column !== column || cell.style?.wrap) continue;
    for (const line of linesOf(cell)) widest = Math.max(widest, halfWidths(line));
  }
  return widest === 0 ? null : (widest * pixelsPerHalfWidth + cellPaddingPixels) * pointsPerPixel;
}

/** A height that shows every line of a row, wrapped at the present column widths. */
export function fittingRowHeight(sheet: SheetData, row: number): number {
  const last = Math.max(-1, ...[...sheet.cells.keys()].map(cellOfKey).flatMap((cell) => (cell.row === row ? [cell.column] : [])));
  let lines = 1;
  for (let column = 0; column <= last; column++) {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) continue;
    const room = cell.style?.wrap ? roomFor(sheet, column) : Infinity;
    lines = Math.max(
      lines,
      linesOf(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / room)), 0),
    );
  }
  return lines * defaultRowHeight;
}

function roomFor(sheet: SheetData, column: number): number {
  const pixels = (sheet.columnWidths.get(column) ?? defaultColumnWidth) / pointsPerPixel;
  return Math.max(1, Math.floor((pixels - cellPaddingPixels) / pixelsPerHalfWidth));
}

function linesOf(cell: CellData): string[] {
  return cellText(cell).split("\n");
}

/** Width of a text in half-width characters; Japanese ones take two. */
function halfWidths(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! > 0xff ? 2 : 1), 0);
}
