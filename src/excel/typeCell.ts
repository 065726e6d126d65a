import { WorkbookFailure } from "../app/ports.js";
import type { CellRef } from "../core/cellAddress.js";
import type { CellValue } from "../input/grid.js";
import { cellInput, text } from "../report/literal.js";
import { sync } from "./batch.js";

/** Beside `appendRows` and `emptyRows` the only writing into sheets of the user's: one value into one cell, after a look at what stands there. */
export async function typeCell(
  context: Excel.RequestContext,
  { sheet: name, address }: CellRef,
  expected: CellValue,
  value: CellValue,
): Promise<{ changed: boolean }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load("protected");
  const cell = sheet.getRange(address);
  cell.load("values,formulas,cellCount");
  await sync(context);
  if (sheet.isNullObject) return { changed: true };
  if (sheet.protection.protected) throw new WorkbookFailure("protected", name);
  const formula = cell.formulas[0]?.[0] as CellValue;
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  if (cell.cellCount !== 1 || isFormula || cell.values[0]?.[0] !== expected) return { changed: true };
  cell.values = [[typeof value === "string" ? cellInput(text(value)) : value]];
  await sync(context);
  return { changed: false };
}
