import type { Area } from "../core/cellAddress.js";

/**
 * The range of an area. Untracked at once: every use lies in the batch that made it, and a tracked range costs two
 * more actions now and one after the run.
 */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.untrack();
  return range;
}
