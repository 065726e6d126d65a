import type { FinishedRun } from "../../app/run.js";
import type { Attainment, BudgetLineResult, Evaluation, IndicatorResult } from "../../core/evaluation.js";
import { fiscalYearLabel } from "../../core/fiscalYear.js";
import type { Issue } from "../../core/issue.js";
import type { PlannedFigure } from "../../core/indicator.js";
import { defaultSettings } from "../../core/settings.js";
import { dateWords, type DateWords } from "../../strings/dateWords.js";
import { issueText } from "../../strings/issueText.js";
import type { Words } from "../../strings/words.js";
import { analysisReport } from "./analysisReport.js";
import { trialBalanceReport } from "./trialBalanceReport.js";
import { monthReport } from "./monthReport.js";
import { surveyReport } from "./surveyReport.js";
import type { Totals } from "../protocol/counters.js";

/** The `--json` report of a run: amounts as numbers; a value that does not exist is `null` with a `reason`. */
export function jsonReport(command: string, run: FinishedRun, totals: Totals, words: Words): object {
  const dates = datesOf(run, words);
  return {
    command,
    year: fiscalYearLabel(run.year),
    issues: run.issues.map((issue) => issueReport(issue, words, dates)),
    setAside: run.setAside.map((issue) => ({ ...issueReport(issue, words, dates), reason: issue.setAside.reason, on: issue.setAside.on })),
    ...(run.evaluation === null ? {} : evaluationReport(run.evaluation)),
    ...(run.progress === undefined ? {} : monthReport(run.progress)),
    ...(run.analysis === undefined ? {} : analysisReport(run.analysis)),
    ...(run.trialBalance === undefined ? {} : trialBalanceReport(run.trialBalance)),
    ...(run.surveys === undefined ? {} : surveyReport(run.surveys)),
    sheets: run.sheets,
    verification: { formulaCells: run.verification.formulaCells, mismatches: run.verification.mismatches.length },
    host: { syncs: totals.syncs, bytesIn: totals.bytesIn, bytesOut: totals.bytesOut },
  };
}

/** As 設定 wants days written, in the language of the interface. */
export function datesOf({ calendar }: FinishedRun, { language }: Words): DateWords {
  return dateWords(language, calendar ?? defaultSettings.calendar);
}

function issueReport(issue: Issue, words: Words, dates: DateWords): object {
  const { code, severity, sheet, address } = issue;
  return { code, severity, sheet, address, message: issueText(issue, words.issues, dates).what };
}

function evaluationReport(evaluation: Evaluation): object {
  const { followUpSummary, followUps, budget } = evaluation;
  return {
    indicators: evaluation.indicators.map(indicatorReport),
    projects: evaluation.projects.map(({ section, project, proposedLevel, committeeLevel, finalLevel }) => ({
      section,
      project,
      proposedLevel,
      committeeLevel,
      finalLevel,
    })),
    followUps: {
      businesses: followUpSummary.businesses,
      contacts: followUpSummary.contacts,
      overdue: followUps.filter(({ overdueDays }) => overdueDays > 0).map(({ business }) => business.id),
    },
    budget: budget === null ? [] : budget.lines.map((line) => budgetReport(line, budget.unit)),
  };
}

/** Amounts in the unit of the budget sheet. */
function budgetReport({ item, budget, actual, executionRate }: BudgetLineResult, unit: number): object {
  return { item, budget: budget === null ? null : budget / unit, actual: actual === null ? null : actual / unit, executionRate };
}

function indicatorReport(result: IndicatorResult): object {
  return {
    id: result.indicator.id,
    target: plannedNumber(result.target),
    actual: result.actual,
    ...attainmentReport(result.attainment),
    cumulativeActual: result.cumulativeActual,
    // The goal over all years of the plan: 920 for 230 a year.
    cumulativeTarget: result.planTarget,
  };
}

function attainmentReport(attainment: Attainment): object {
  return attainment.kind === "rated"
    ? { rate: attainment.rate, shownRate: `${(attainment.shownRate * 100).toFixed(1)}%`, level: attainment.level }
    : { rate: null, shownRate: null, level: attainment.level, reason: attainment.reason };
}

function plannedNumber(figure: PlannedFigure): number | null {
  return figure.kind === "number" ? figure.value : null;
}
