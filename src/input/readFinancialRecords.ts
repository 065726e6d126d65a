import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import { businessKey } from "../core/finance/businessKey.js";
import type { NonFinancialNotes } from "../core/finance/nonFinancial.js";
import { atOnce, type InTurn } from "../core/inTurn.js";
import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { defaultSettings, type Settings } from "../core/settings.js";
import { readBusinesses } from "./businesses.js";
import { readAccountMapping } from "./accountMapping.js";
import { readingFinancials } from "./financials.js";
import { findSheets } from "./findSheets.js";
import type { Grid } from "./grid.js";
import { inputSheetOfGrid, isOfficialSheet, isOfficialViewpoints } from "./inputSheetName.js";
import { readLocalBenchmarkWorkbook } from "./localBenchmarkWorkbook.js";
import { readNonFinancial } from "./nonFinancial.js";
import { readOfficialViewpoints } from "./officialViewpoints.js";
import { readSettings } from "./settings.js";

/** What the sheets with accounts say. */
export interface FinancialRecords {
  readonly settings: Settings;
  /** Findings about 設定, apart: whoever reads the other sheets too has them already. */
  readonly settingsIssues: readonly Issue[];
  readonly periods: readonly FinancialPeriod[];
  /** 非財務, and METI's 【入力】4つの視点. */
  readonly notes: readonly NonFinancialNotes[];
  /** 担当 by `businessKey`, where 支援先 names one. */
  readonly officers: ReadonlyMap<string, string>;
  /** Findings about the accounts. */
  readonly issues: readonly Issue[];
}

/**
 * Reads 財務, 非財務 and METI's sheets among the grids. An entry apart from `readRecords`: the table of trades that 業種 needs is
 * large, and an evaluation does without it. A workbook without accounts gives an issue.
 */
export function readFinancialRecords(grids: readonly Grid[]): FinancialRecords {
  return atOnce(readingFinancialRecords(grids));
}

/** The same for thousands of rows. */
export function* readingFinancialRecords(grids: readonly Grid[]): InTurn<FinancialRecords> {
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
  readMapping(grids, issues);
  const rows = financials ? yield* readingFinancials(financials, budgetUnit, issues) : [];
  const ofOfficial = official.flatMap((grid) => readLocalBenchmarkWorkbook(grid, issues));
  const notes = [...notesIn(grids, issues), ...officialNotes(grids, ofOfficial[0]?.name)];
  return { settings, settingsIssues, periods: [...rows, ...ofOfficial], notes, officers: officersIn(grids), issues };
}

function notesIn(grids: readonly Grid[], issues: Issue[]): NonFinancialNotes[] {
  const grid = findSheets(only("nonFinancial", grids), issues).nonFinancial;
  return grid ? readNonFinancial(grid, issues) : [];
}

/** Only for what is wrong on 科目対応; the import of a trial balance uses it. */
function readMapping(grids: readonly Grid[], issues: Issue[]): void {
  const grid = findSheets(only("accountMapping", grids), issues).accountMapping;
  if (grid) readAccountMapping(grid, issues);
}

/** METI's two sheets of one workbook speak of the same firm. */
function officialNotes(grids: readonly Grid[], name: string | undefined): NonFinancialNotes[] {
  const grid = grids.find(({ sheet }) => isOfficialViewpoints(sheet));
  const notes = grid === undefined || name === undefined ? null : readOfficialViewpoints(grid, name);
  return notes === null ? [] : [notes];
}

/** Only 担当 is asked of 支援先 here; what is wrong on that sheet is reported where it is evaluated. */
function officersIn(grids: readonly Grid[]): Map<string, string> {
  const parts = findSheets(only("businesses", grids), []).businesses;
  const businesses = parts ? readBusinesses(parts, { planPeriod: null, year: null, today: null, indicators: new Map() }, []) : [];
  return new Map(businesses.map(({ id, name, officer }) => [businessKey({ businessId: id, name }), officer]));
}

function only(key: InputSheetKey, grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => inputSheetOfGrid(grid) === key);
}
