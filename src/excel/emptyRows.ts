import { WorkbookFailure, type ReadRow } from "../app/ports.js";
import { sync } from "./batch.js";

/** Of letters on no ground of their own. */
const plainColor = "#000000";

/**
 * Empties rows of the user's after a look at what stands in them, and gives those that are no longer what was read. Cells are
 * emptied, not deleted: a formula, a printed area or a link that names a row further down would lead elsewhere.
 */
export async function emptyRows(context: Excel.RequestContext, rows: readonly ReadRow[]): Promise<readonly ReadRow[]> {
  const places = rows.map((read) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(read.sheet);
    sheet.protection.load("protected");
    const cells = sheet.getRangeByIndexes(read.row, read.column, 1, read.values.length);
    cells.load("formulas");
    return { read, sheet, cells };
  });
  await sync(context);
  const there = places.filter(({ sheet }) => !sheet.isNullObject);
  const locked = there.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new WorkbookFailure("protected", locked.read.sheet);
  const same = there.filter(({ read, cells }) => read.values.every((value, column) => cells.formulas[0]?.[column] === value));
  for (const { cells } of same) {
    cells.clear("Contents");
    cells.format.fill.clear();
    cells.format.font.color = plainColor;
    cells.format.useStandardHeight = true;
  }
  await sync(context);
  return places.filter((place) => !same.includes(place)).map(({ read }) => read);
}
