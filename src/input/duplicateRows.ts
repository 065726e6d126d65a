import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { visibleText } from "./cellText.js";
import { gridCell } from "./grid.js";
import type { SheetTable } from "./sheetTable.js";

/** Reports rows that say exactly the same as an earlier one in every column that is read. They stay in the count: only a person can tell. */
export function reportDuplicateRows(table: SheetTable<InputSheet>, issues: Issue[]): void {
  const columns = [...table.columns.values()].map(({ column }) => column);
  const firstColumn = Math.min(...columns);
  const firstRows = new Map<string, number>();
  for (const row of table.rows) {
    const content = JSON.stringify(columns.map((column) => visibleText(table.grid.values[row]?.[column] ?? "")));
    const first = firstRows.get(content);
    if (first === undefined) firstRows.set(content, row);
    else {
      const at = gridCell(table.grid, row, firstColumn);
      issues.push(issue("duplicateRow", at, { first: gridCell(table.grid, first, firstColumn).address }));
    }
  }
}
