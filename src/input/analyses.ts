import { financialsSheet } from "../core/inputSheets/financialsSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { AnalysisRecord } from "../core/records.js";
import { referredBusinessId, type BusinessRegister } from "./checks/businessReferences.js";
import { gridCell, type Grid } from "./grid.js";
import { earlierDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { tableRows } from "./sheetRow.js";
import { openTables, type SheetTable } from "./sheetTable.js";

/**
 * What 財務 tells about the work done: which business was analysed when. A row without 分析日 counts for no year, since
 * the month in which accounts were closed says nothing of the day on which somebody looked at them; how many rows that is
 * is reported. `null` where no row names a day: the count is unknown then, not zero.
 */
export function readAnalyses(
  grids: readonly Grid[],
  context: ReadingContext,
  register: BusinessRegister | null,
  issues: Issue[],
): AnalysisRecord[] | null {
  const parts = openTables(grids, financialsSheet, issues).flatMap((table) => analysesIn(table, context, register, issues));
  return parts.length === 0 ? null : parts;
}

function analysesIn(
  table: SheetTable<typeof financialsSheet>,
  context: ReadingContext,
  register: BusinessRegister | null,
  issues: Issue[],
): AnalysisRecord[] {
  const rows = tableRows(table, issues);
  const dated = rows.flatMap((row): AnalysisRecord[] => {
    const date = earlierDate(row, "analysisDate", context);
    if (date === null) return [];
    const name = row.text("name");
    const reference = { id: row.id("businessId"), name, idCell: row.cell("businessId"), nameCell: row.cell("name") };
    const businessId = referredBusinessId(reference, register, true, issues);
    return [{ date, businessId, businessName: name, origin: row.cell("analysisDate") }];
  });
  const at = gridCell(table.grid, table.header.first, 0);
  if (dated.length === 0) {
    issues.push(issue("analysisDatesAllMissing", at, {}));
    return [];
  }
  if (dated.length < rows.length) issues.push(issue("analysisDateMissing", at, { count: rows.length - dated.length }));
  return dated;
}
