import type { DateSerial } from "../core/fiscalYear.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { planYears } from "../core/planYears.js";
import type { HearingRecord, SurveyAnswer } from "../core/records.js";
import { defaultSettings, type Settings } from "../core/settings.js";
import { findSheets } from "./findSheets.js";
import type { Grid } from "./grid.js";
import { readHearings } from "./hearing.js";
import { planPeriod } from "./planPeriod.js";
import { readSettings } from "./settings.js";
import { readSurvey } from "./survey.js";

/** What the sheets with surveys say; a sheet that is not there gives no row. */
export interface SurveyRecords {
  readonly settings: Settings;
  readonly surveys: readonly SurveyAnswer[];
  readonly hearings: readonly HearingRecord[];
  readonly issues: readonly Issue[];
}

/** Reads 設定, 景況調査 and ヒアリング among the grids, so that surveys can be tallied in a workbook without a plan. */
export function readSurveyRecords(grids: readonly Grid[], today: DateSerial): SurveyRecords {
  const issues: Issue[] = [];
  const sheets = findSheets(grids, issues);
  const { settings } = sheets.settings ? readSettings(sheets.settings, issues) : { settings: defaultSettings };
  if (!sheets.survey && !sheets.hearing) {
    const names = `${inputSheets.survey.name}」または「${inputSheets.hearing.name}`;
    issues.push(issue("sheetMissing", { sheet: "", address: "" }, { sheet: names }));
  }
  const context = { planPeriod: planPeriod(settings, planYears(settings, [])), year: settings.year, today, indicators: new Map() };
  return {
    settings,
    surveys: sheets.survey ? readSurvey(sheets.survey, issues) : [],
    hearings: sheets.hearing ? readHearings(sheets.hearing, context, null, issues) : [],
    issues,
  };
}
