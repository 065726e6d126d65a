import type { Area } from "../../core/cellAddress.js";
import { columnLimit, rowLimit } from "../address.js";
import { cellKey, type CellStyleData } from "../bookData.js";
import { NotModelled } from "../protocol/hostError.js";
import type { Range } from "./range.js";

/** The one value that all cells of an area share; `null` where they differ. */
export function commonStyle<Value>(range: Range, area: Area, read: (style: CellStyleData) => Value): Value | null {
  let common: Value | undefined;
  for (const { row, column } of cellsOf(area)) {
    const value = read(range.sheet.cells.get(cellKey(row, column))?.style ?? {});
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** Gives every cell of an area another style; a property set to `undefined` goes back to the default. */
export function changeStyles(range: Range, area: Area, change: (style: CellStyleData) => CellStyleData): void {
  range.assertWritable();
  for (const { row, column } of cellsOf(area)) {
    const cell = range.book.cellForWriting(range.sheet, row, column);
    cell.style = change(cell.style ?? {});
    if (Object.keys(cell.style).length === 0) delete cell.style;
  }
}

function* cellsOf({ row: top, column: left, rows, columns }: Area): Generator<{ row: number; column: number }> {
  if (rows === rowLimit || columns === columnLimit) throw new NotModelled("formats of whole rows or columns");
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) yield { row, column };
  }
}
