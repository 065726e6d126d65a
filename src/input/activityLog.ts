import type { Indicator } from "../core/indicator.js";
import { activityLogSheet } from "../core/inputSheets/activityLogSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { ActivityRecord } from "../core/records.js";
import { cellNumber } from "./cellNumber.js";
import { visibleText } from "./cellText.js";
import { referredBusinessId, type BusinessRegister } from "./checks/businessReferences.js";
import { referredIndicator } from "./checks/indicatorReferences.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import type { Grid } from "./grid.js";
import { logDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { rowsOfParts, type SheetRow } from "./sheetRow.js";
import { openTables } from "./sheetTable.js";

/** 活動記録, row by row. A row without a date or an indicator is reported and left out. `register`: 支援先, where the workbook has it. */
export function readActivityLog(
  grids: readonly Grid[],
  context: ReadingContext,
  register: BusinessRegister | null,
  issues: Issue[],
): ActivityRecord[] {
  const tables = openTables(grids, activityLogSheet, issues);
  reportDuplicateRows(tables, issues);
  return rowsOfParts(tables, issues).flatMap((row) => {
    const date = logDate(row, "date", context);
    const typedId = row.id("indicatorId");
    const indicator = typedId === null ? undefined : referredIndicator(typedId, row.cell("indicatorId"), context.indicators, issues);
    const indicatorId = indicator?.id ?? typedId;
    const businessName = row.text("businessName");
    const business = {
      id: row.id("businessId"),
      name: businessName,
      idCell: row.cell("businessId"),
      nameCell: row.cell("businessName"),
    };
    const record = {
      businessId: referredBusinessId(business, register, indicator?.counting === "distinctBusinesses", issues),
      businessName,
      quantity: quantityIn(row, indicator),
      officer: row.text("officer"),
      content: row.text("content"),
      origin: row.cell("date"),
    };
    return date === null || indicatorId === null ? [] : [{ date, indicatorId, ...record }];
  });
}

/** Says what is counted where a row has no quantity: 合計 adds nothing, 延べ takes a quantity that cannot be read for one contact. */
function quantityIn(row: SheetRow<typeof activityLogSheet>, indicator: Indicator | undefined): number | null {
  const quantity = row.number("quantity", indicator?.unit ?? null);
  if (quantity !== null || !indicator) return quantity;
  const { id, counting } = indicator;
  const value = row.value("quantity");
  const { kind } = cellNumber(value);
  const isUnreadable = kind === "number" || kind === "problem";
  const header = row.header("quantity");
  if (counting === "sum") row.issues.push(issue("quantityMissing", row.cell("quantity"), { id, header }));
  if (counting === "contacts" && isUnreadable) {
    row.issues.push(issue("quantityTakenForOne", row.cell("quantity"), { id, header, text: visibleText(value) }));
  }
  return null;
}
