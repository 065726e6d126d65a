import { nonFinancialKeys, type NonFinancialNotes } from "../core/finance/nonFinancial.js";
import { nonFinancialSheet } from "../core/inputSheets/nonFinancialSheet.js";
import type { Issue } from "../core/issue.js";
import type { Grid } from "./grid.js";
import { tableRows } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

/** 非財務, one business per row; a row without a name is reported and left out. */
export function readNonFinancial(grid: Grid, issues: Issue[]): NonFinancialNotes[] {
  const table = openTable(grid, nonFinancialSheet, issues);
  if (!table) return [];
  return tableRows(table, issues).flatMap((row) => {
    const name = row.text("name");
    if (name === "") return [];
    const texts = nonFinancialKeys.map((key) => [key, row.text(key)] as const).filter(([, text]) => text !== "");
    return [{ businessId: row.id("businessId"), name, texts: Object.fromEntries(texts), origin: row.cell("name") }];
  });
}
