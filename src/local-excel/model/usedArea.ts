import type { Area } from "../../core/cellAddress.js";
import { contains, wholeSheet } from "../address.js";
import { cellOfKey, type CellData, type SheetData } from "../bookData.js";

/** The smallest area around every cell in use; `null` when there is none. Formats count unless only values do. */
export function usedArea(sheet: SheetData, valuesOnly: boolean, within: Area = wholeSheet): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && !holdsSomething(cell)) continue;
    const { row, column } = cellOfKey(key);
    if (!contains(within, row, column)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function holdsSomething({ value, formula }: CellData): boolean {
  return value !== undefined || formula !== undefined;
}
