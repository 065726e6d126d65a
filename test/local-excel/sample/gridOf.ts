import { areaAddress } from "../../../src/core/cellAddress.js";
import type { Grid } from "../../../src/input/grid.js";
import { cellOfKey, type SheetData } from "../../../src/local-excel/bookData.js";

/** A sheet of the sample as Excel would hand it over. */
export function gridOf({ name, cells, hiddenRows, merges }: SheetData): Grid {
  const places = [...cells.keys()].map(cellOfKey);
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => Array<string | number | boolean>(columns).fill(""));
  for (const [key, { value = "" }] of cells) {
    const { row, column } = cellOfKey(key);
    values[row]![column] = value;
  }
  const mergedAreas = merges.map(areaAddress);
  return { sheet: name, row: 0, column: 0, values, hasHiddenRows: hiddenRows.size > 0, mergedAreas, uses1904Dates: false };
}
