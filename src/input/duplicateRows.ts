import { compareTexts, placeSeenFrom, type CellRef } from "../core/cellAddress.js";
import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { visibleText } from "./cellText.js";
import { gridCell } from "./grid.js";
import type { SheetTable } from "./sheetTable.js";

/**
 * Reports rows that say exactly the same as an earlier one in every column that is read, on the same sheet or on another part
 * of it. They stay in the count: only a person can tell.
 */
export function reportDuplicateRows(tables: readonly SheetTable<InputSheet>[], issues: Issue[]): void {
  const firstCells = new Map<string, CellRef>();
  for (const { columns: byKey, grid, rows } of tables) {
    const columns = [...byKey].sort(([a], [b]) => compareTexts(a, b));
    const firstColumn = Math.min(...columns.map(([, { column }]) => column));
    for (const row of rows) {
      const texts = columns.map(([key, { column }]) => [key, visibleText(grid.values[row]?.[column] ?? "")] as const);
      const content = JSON.stringify(texts.filter(([, text]) => text !== ""));
      const at = gridCell(grid, row, firstColumn);
      const first = firstCells.get(content);
      if (first === undefined) firstCells.set(content, at);
      else issues.push(issue("duplicateRow", at, { first: placeSeenFrom(at.sheet, first) }));
    }
  }
}
