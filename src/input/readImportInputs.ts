import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import type { Decision } from "../core/finance/trialBalance/placeAccount.js";
import type { Calendar } from "../core/settings.js";
import type { Issue } from "../core/issue.js";
import { readAccountMapping } from "./accountMapping.js";
import { readBusinessProfiles, type BusinessProfile } from "./businessProfiles.js";
import { openFinancials, type FinancialsTable } from "./financials.js";
import { findSheets } from "./findSheets.js";
import type { Grid } from "./grid.js";
import { readFinancialRecords } from "./readFinancialRecords.js";
import { readSettings } from "./settings.js";

/** What the workbook says that a trial balance does not: businesses, periods before, and where its accounts go. */
export interface ImportInputs {
  readonly profiles: readonly BusinessProfile[];
  readonly periods: readonly FinancialPeriod[];
  /** By `accountKey`. */
  readonly mapping: ReadonlyMap<string, Decision>;
  /** The parts of 財務 that can be read. */
  readonly financials: readonly FinancialsTable[];
  readonly organisation: string;
  readonly calendar: Calendar;
  /** Findings about 科目対応; the other sheets report theirs where they are evaluated. */
  readonly issues: readonly Issue[];
}

export function readImportInputs(grids: readonly Grid[]): ImportInputs {
  const issues: Issue[] = [];
  const sheets = findSheets(grids, []);
  const { settings, periods } = readFinancialRecords(grids);
  const budgetUnit = sheets.settings ? readSettings(sheets.settings, []).budgetUnit : null;
  return {
    profiles: sheets.businesses ? readBusinessProfiles(sheets.businesses) : [],
    periods,
    mapping: sheets.accountMapping ? readAccountMapping(sheets.accountMapping, issues) : new Map(),
    financials: sheets.financials?.flatMap((grid) => openFinancials(grid, budgetUnit, []) ?? []) ?? [],
    organisation: settings.organisation,
    calendar: settings.calendar,
    issues,
  };
}
