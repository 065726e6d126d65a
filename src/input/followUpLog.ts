import { caseKinds, changeChoices, channelChoices, followUpLogSheet, progressChoices } from "../core/inputSheets/followUpLogSheet.js";
import type { Issue } from "../core/issue.js";
import type { FollowUpRecord } from "../core/records.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import type { Grid } from "./grid.js";
import { logDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { tableRows } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

/** フォロー記録, row by row. A row without a date or a business is reported and left out. */
export function readFollowUpLog(grid: Grid, context: ReadingContext, issues: Issue[]): FollowUpRecord[] {
  const table = openTable(grid, followUpLogSheet, issues);
  if (!table) return [];
  reportDuplicateRows(table, issues);
  return tableRows(table, issues).flatMap((row) => {
    const date = logDate(row, "date", context);
    const businessId = row.id("businessId");
    const record = {
      businessName: row.text("businessName"),
      officer: row.text("officer"),
      channel: row.choice("channel", channelChoices) ?? "",
      progress: row.choice("progress", progressChoices),
      expertDate: row.serial("expertDate"),
      sales: row.yen("sales"),
      profit: row.yen("profit"),
      salesChange: row.choice("salesChange", changeChoices),
      profitChange: row.choice("profitChange", changeChoices),
      nextDate: row.serial("nextDate"),
      caseKind: row.choice("caseKind", caseKinds),
      content: row.text("content"),
      origin: row.cell("date"),
    };
    return date === null || businessId === null ? [] : [{ date, businessId, ...record }];
  });
}
