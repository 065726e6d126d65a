import { businessesSheet } from "../core/inputSheets/businessesSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { Business } from "../core/records.js";
import { idKey } from "./cellText.js";
import type { Grid } from "./grid.js";
import { earlierDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { tableRows } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

/** 支援先, row by row. A row without an ID or a name, or with an ID used above, is reported and left out. */
export function readBusinesses(grid: Grid, context: ReadingContext, issues: Issue[]): Business[] {
  const table = openTable(grid, businessesSheet, issues);
  if (!table) return [];
  const byKey = new Map<string, Business>();
  for (const row of tableRows(table, issues)) {
    const id = row.id("id");
    const business = {
      name: row.text("name"),
      industry: row.text("industry"),
      planKind: row.text("planKind"),
      planDate: earlierDate(row, "planDate", context),
      officer: row.text("officer"),
      baseSales: row.yen("baseSales"),
      targetSales: row.yen("targetSales"),
      baseProfit: row.yen("baseProfit"),
      targetProfit: row.yen("targetProfit"),
      status: row.text("status"),
      origin: row.cell("id"),
    };
    if (id === null || business.name === "") continue;
    const first = byKey.get(idKey(id));
    if (first) issues.push(issue("duplicateId", row.cell("id"), { id, first: first.origin.address }));
    else byKey.set(idKey(id), { id, ...business });
  }
  return [...byKey.values()];
}
