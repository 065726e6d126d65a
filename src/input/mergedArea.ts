import type { Area } from "../core/cellAddress.js";

/** The area of an A1 address, with or without sheet and `$`; `null` when it is no address of cells. */
export function areaOfAddress(address: string): Area | null {
  const cells = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!cells) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
  const [row, column] = [Number(firstRow) - 1, columnIndex(firstColumn)];
  return { row, column, rows: Number(lastRow) - row, columns: columnIndex(lastColumn) - column + 1 };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
