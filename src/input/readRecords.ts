import type { DateSerial, FiscalYear } from "../core/fiscalYear.js";
import type { Indicator } from "../core/indicator.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { planYears } from "../core/planYears.js";
import type { Records } from "../core/records.js";
import { defaultSettings, type Settings } from "../core/settings.js";
import { isCountedFrom } from "../core/sourceSheets.js";
import { readActivityLog } from "./activityLog.js";
import { readAnalyses } from "./analyses.js";
import { readBudget } from "./budget.js";
import { readBusinesses } from "./businesses.js";
import { idKey } from "./cellText.js";
import { readCommitteeScores } from "./committeeScores.js";
import { businessRegister } from "./checks/businessReferences.js";
import { checkSourceSheets } from "./checks/sourceSheets.js";
import { checkSurveyCounting } from "./checks/surveyCounting.js";
import { checkTargets } from "./checks/targetChecks.js";
import { findSheets } from "./findSheets.js";
import { readFollowUpLog } from "./followUpLog.js";
import type { Grid } from "./grid.js";
import { readHearings } from "./hearing.js";
import { checkTargetYears, planPeriod } from "./planPeriod.js";
import { readQualitative } from "./qualitative.js";
import type { ReadingContext } from "./readingContext.js";
import { readSettings } from "./settings.js";
import { readSurvey } from "./survey.js";
import { readTargets } from "./targets.js";
import { readTypedActuals } from "./typedActuals.js";

/** Everything an evaluation needs of the workbook's input sheets, and everything about them that a person should look at. */
export interface WorkbookRecords {
  readonly settings: Settings;
  readonly indicators: readonly Indicator[];
  /** First to last; empty when no sheet names a year. */
  readonly planYears: readonly FiscalYear[];
  readonly records: Records;
  readonly issues: readonly Issue[];
}

/**
 * Reads every input sheet among the grids but the accounts (`readFinancialRecords`). Junk becomes issues, never an exception.
 * With `today`, records dated later are reported.
 */
export function readRecords(grids: readonly Grid[], today: DateSerial | null = null): WorkbookRecords {
  const issues: Issue[] = [];
  const sheets = findSheets(grids, issues);
  const { settings, budgetUnit } = sheets.settings
    ? readSettings(sheets.settings, issues)
    : { settings: defaultSettings, budgetUnit: null };
  const targets = sheets.targets ? readTargets(sheets.targets, issues) : null;
  if (!targets) issues.push(issue("sheetMissing", { sheet: "", address: "" }, { sheet: inputSheets.targets.name }));
  const indicators = targets?.indicators ?? [];
  const budget = sheets.budget ? readBudget(sheets.budget, budgetUnit, issues) : null;

  const ofPlan = planYears(settings, indicators);
  const years = ofPlan.length > 0 ? ofPlan : (budget?.years ?? []);
  issues.push(...checkTargetYears(years, targets?.years ?? [], sheets.targets?.sheet ?? ""));
  const context: ReadingContext = {
    planPeriod: planPeriod(settings, years),
    year: settings.year,
    today,
    indicators: new Map(indicators.map((indicator) => [idKey(indicator.id), indicator])),
  };
  const typed = sheets.typedActuals ? readTypedActuals(sheets.typedActuals, context, issues) : { typedActuals: [], carriedOut: [] };
  const businesses = sheets.businesses ? readBusinesses(sheets.businesses, context, issues) : null;
  const register = businesses && businessRegister(businesses);
  // 財務 is read here only where it is counted; its figures are the business of 財務分析.
  const countsAnalyses = isCountedFrom("financials", indicators);
  const records: Records = {
    ...typed,
    activities: sheets.activityLog ? readActivityLog(sheets.activityLog, context, register, issues) : null,
    businesses,
    followUps: sheets.followUpLog ? readFollowUpLog(sheets.followUpLog, context, register, issues) : null,
    analyses: countsAnalyses && sheets.financials ? readAnalyses(sheets.financials, context, register, issues) : null,
    budget: budget?.lines ?? null,
    budgetUnit: budget?.unit ?? budgetUnit ?? 1,
    committeeScores: sheets.committeeScores
      ? readCommitteeScores(sheets.committeeScores, indicators, settings.scale, settings.committee.members, issues)
      : [],
    qualitative: sheets.qualitative ? readQualitative(sheets.qualitative, indicators, settings.scale, issues) : [],
    surveys: sheets.survey ? readSurvey(sheets.survey, issues) : null,
    hearings: sheets.hearing ? readHearings(sheets.hearing, context, register, issues) : null,
  };
  issues.push(
    ...checkTargets(indicators),
    ...checkSourceSheets(indicators, (sheet) => sheets[sheet] !== undefined),
    ...checkSurveyCounting(indicators, records),
  );
  return { settings, indicators, planYears: years, records, issues };
}
