import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { defaultSettings, type Settings } from "../core/settings.js";
import { readFinancials } from "./financials.js";
import { findSheets } from "./findSheets.js";
import type { Grid } from "./grid.js";
import { inputSheetOf, isOfficialSheet } from "./inputSheetName.js";
import { readLocalBenchmarkWorkbook } from "./localBenchmarkWorkbook.js";
import { readSettings } from "./settings.js";

/** What the sheets with accounts say. */
export interface FinancialRecords {
  readonly settings: Settings;
  /** Findings about 設定, apart: whoever reads the other sheets too has them already. */
  readonly settingsIssues: readonly Issue[];
  readonly periods: readonly FinancialPeriod[];
  /** Findings about the accounts. */
  readonly issues: readonly Issue[];
}

/**
 * Reads 財務 and METI's sheets among the grids. An entry apart from `readRecords`: the table of trades that 業種 needs is
 * large, and an evaluation does without it. A workbook without accounts gives an issue.
 */
export function readFinancialRecords(grids: readonly Grid[]): FinancialRecords {
  const settingsIssues: Issue[] = [];
  const settingsGrid = findSheets(only("settings", grids), settingsIssues).settings;
  const { settings, budgetUnit } = settingsGrid
    ? readSettings(settingsGrid, settingsIssues)
    : { settings: defaultSettings, budgetUnit: null };

  const issues: Issue[] = [];
  const financials = findSheets(only("financials", grids), issues).financials;
  const official = grids.filter(({ sheet }) => isOfficialSheet(sheet));
  if (!financials && official.length === 0)
    issues.push(issue("sheetMissing", { sheet: "", address: "" }, { sheet: inputSheets.financials.name }));
  const rows = financials ? readFinancials(financials, budgetUnit, issues) : [];
  const periods = [...rows, ...official.flatMap((grid) => readLocalBenchmarkWorkbook(grid, issues))];
  return { settings, settingsIssues, periods, issues };
}

function only(key: "settings" | "financials", grids: readonly Grid[]): Grid[] {
  return grids.filter(({ sheet }) => inputSheetOf(sheet) === key);
}
