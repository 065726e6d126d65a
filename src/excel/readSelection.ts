import type { Grid } from "../input/grid.js";
import { sync } from "./batch.js";
import { mergedAddresses } from "./mergedAreas.js";
import { loadInSlices } from "./sliceReading.js";

/** What is selected in the workbook, without the blank rows and columns around it; of a single cell, the whole sheet. */
export async function readSelection(context: Excel.RequestContext): Promise<Grid | null> {
  const selected = context.workbook.getSelectedRange();
  selected.load("cellCount");
  selected.worksheet.load("name");
  await sync(context);
  const { worksheet } = selected;
  const used = selected.cellCount === 1 ? worksheet.getUsedRangeOrNullObject(true) : selected.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address");
  await sync(context);
  if (used.isNullObject) return null;
  return {
    sheet: worksheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    values: await loadInSlices(context, used, "values"),
    // `null` means that some rows are hidden and some are not.
    hasHiddenRows: used.rowHidden !== false,
    mergedAreas: mergedAddresses(merged),
    uses1904Dates: false,
  };
}
