import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import type { Issue } from "../core/issue.js";
import { readFinancials } from "./financials.js";
import type { Grid } from "./grid.js";
import { isOfficialSheet } from "./inputSheetName.js";
import { readLocalBenchmarkWorkbook } from "./localBenchmarkWorkbook.js";

/** Every business's accounts: of 財務, and of METI's 【入力】財務分析 where it is among the grids. `null`: neither is. */
export function readFinancialSheets(
  grids: readonly Grid[],
  financials: Grid | null,
  settingsUnit: 1 | 1000 | null,
  issues: Issue[],
): FinancialPeriod[] | null {
  const official = grids.filter(({ sheet }) => isOfficialSheet(sheet));
  if (!financials && official.length === 0) return null;
  const rows = financials ? readFinancials(financials, settingsUnit, issues) : [];
  return [...rows, ...official.flatMap((grid) => readLocalBenchmarkWorkbook(grid, issues))];
}
