import type { Tell } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { sync } from "./batch.js";

/** Cells asked for in one batch when a sheet is too large for one response: far below Excel's 5 MB at 36 bytes a Japanese cell. */
const CELLS_PER_SLICE = 50_000;

/** Loads one property of a large range slice by slice, each slice in a batch of its own. Needs rowCount and columnCount loaded. */
export async function loadInSlices(
  context: Excel.RequestContext,
  range: Excel.Range,
  property: "values" | "formulas" | "text",
  tell: Tell = () => Promise.resolve(),
): Promise<CellValue[][]> {
  const { rowCount, columnCount } = range;
  const rowsPerSlice = Math.max(1, Math.floor(CELLS_PER_SLICE / columnCount));
  const lines: CellValue[][] = [];
  for (let first = 0; first < rowCount; first += rowsPerSlice) {
    const rows = Math.min(rowsPerSlice, rowCount - first);
    const slice = range.getCell(first, 0).getResizedRange(rows - 1, columnCount - 1);
    slice.load(property);
    await sync(context);
    lines.push(...(slice[property] as CellValue[][]));
    await tell((first + rows) / rowCount);
  }
  return lines;
}
