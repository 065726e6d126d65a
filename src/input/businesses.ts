import { placeSeenFrom, type CellRef } from "../core/cellAddress.js";
import { businessesSheet } from "../core/inputSheets/businessesSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { Business } from "../core/records.js";
import { idKey } from "./cellText.js";
import { businessNameKey } from "./checks/businessReferences.js";
import type { Grid } from "./grid.js";
import { earlierDate } from "./logDate.js";
import type { ReadingContext } from "./readingContext.js";
import { rowsOfParts } from "./sheetRow.js";
import { openTables } from "./sheetTable.js";

/**
 * 支援先 in all its parts, row by row. A row without an ID or a name, or with an ID used above, is reported and left out; a name under two IDs is
 * reported at the second.
 */
export function readBusinesses(grids: readonly Grid[], context: ReadingContext, issues: Issue[]): Business[] {
  const byKey = new Map<string, Business>();
  const names = new Map<string, CellRef>();
  for (const row of rowsOfParts(openTables(grids, businessesSheet, issues), issues)) {
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
    const seen = (cell: CellRef): string => placeSeenFrom(business.origin.sheet, cell);
    if (first) issues.push(issue("duplicateId", row.cell("id"), { id, first: seen(first.origin) }));
    else {
      byKey.set(idKey(id), { id, ...business });
      const named = names.get(businessNameKey(business.name));
      if (named) issues.push(issue("businessNameRepeated", row.cell("name"), { name: business.name, first: seen(named) }));
      else names.set(businessNameKey(business.name), row.cell("name"));
    }
  }
  return [...byKey.values()];
}
