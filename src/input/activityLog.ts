import { activityLogSheet } from "../core/inputSheets/activityLogSheet.js";
import type { Issue } from "../core/issue.js";
import type { ActivityRecord } from "../core/records.js";
import { idKey } from "./cellText.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import type { Grid } from "./grid.js";
import { logDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { tableRows } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

/** 活動記録, row by row. A row without a date or an indicator is reported and left out. */
export function readActivityLog(grid: Grid, context: ReadingContext, issues: Issue[]): ActivityRecord[] {
  const table = openTable(grid, activityLogSheet, issues);
  if (!table) return [];
  reportDuplicateRows(table, issues);
  return tableRows(table, issues).flatMap((row) => {
    const date = logDate(row, "date", context);
    const indicatorId = row.id("indicatorId");
    const record = {
      businessId: row.id("businessId"),
      businessName: row.text("businessName"),
      quantity: row.number("quantity", context.units.get(idKey(indicatorId ?? "")) ?? null),
      officer: row.text("officer"),
      content: row.text("content"),
      origin: row.cell("date"),
    };
    return date === null || indicatorId === null ? [] : [{ date, indicatorId, ...record }];
  });
}
