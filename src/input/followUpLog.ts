import { caseKinds, changeChoices, channelChoices, followUpLogSheet, progressChoices } from "../core/inputSheets/followUpLogSheet.js";
import { isoDate } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import type { FollowUpRecord } from "../core/records.js";
import { idKey } from "./cellText.js";
import { referredBusinessId, type BusinessRegister } from "./checks/businessReferences.js";
import { reportDuplicateRows } from "./duplicateRows.js";
import type { Grid } from "./grid.js";
import { logDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { rowsOfParts } from "./sheetRow.js";
import { openTables } from "./sheetTable.js";

/**
 * フォロー記録, row by row. A row without a date or a business is reported and left out; a contact earlier than the plan it is to
 * follow up is reported. `register`: 支援先, where the workbook has it.
 */
export function readFollowUpLog(
  grids: readonly Grid[],
  context: ReadingContext,
  register: BusinessRegister | null,
  issues: Issue[],
): FollowUpRecord[] {
  const tables = openTables(grids, followUpLogSheet, issues);
  reportDuplicateRows(tables, issues);
  return rowsOfParts(tables, issues).flatMap((row) => {
    const date = logDate(row, "date", context);
    const businessName = row.text("businessName");
    const business = {
      id: row.id("businessId"),
      name: businessName,
      idCell: row.cell("businessId"),
      nameCell: row.cell("businessName"),
    };
    // A blank ID is reported as a required cell already.
    const businessId = referredBusinessId(business, register, false, issues);
    const planDate = register?.byId.get(idKey(businessId ?? ""))?.planDate ?? null;
    if (businessId !== null && date !== null && planDate !== null && date < planDate) {
      issues.push(issue("contactBeforePlan", row.cell("date"), { id: businessId, planDate: isoDate(planDate) }));
    }
    const record = {
      businessName,
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
      background: row.text("background"),
      problem: row.text("problem"),
      solution: row.text("solution"),
      result: row.text("result"),
      origin: row.cell("date"),
    };
    return date === null || businessId === null ? [] : [{ date, businessId, ...record }];
  });
}
