import type { Evaluation } from "../core/evaluation.js";
import type { FoundIssues } from "../core/setAside.js";
import { aboutSheet } from "./aboutSheet.js";
import { attainmentSheet } from "./attainmentSheet.js";
import { budgetSheet } from "./budgetSheet.js";
import { inCalendar } from "./calendarFormats.js";
import { casesSheet } from "./casesSheet.js";
import { committeeSheet } from "./committeeSheet.js";
import { evidenceSheet } from "./evidenceSheet.js";
import { followUpSheet } from "./followUpSheet.js";
import type { SheetNames } from "./generatedSheets.js";
import { issuesSheet } from "./issuesSheet.js";
import { publicSheet } from "./publicSheet.js";
import { rowNumbers } from "./rowNumbers.js";
import type { RunInfo } from "./runInfo.js";
import { scoreSlipsSheet } from "./scoreSlipsSheet.js";
import { scoreTallySheet } from "./scoreTallySheet.js";
import type { SheetPlan } from "./sheetPlan.js";
import { stateReportSheet } from "./stateReportSheet.js";
import { summarySheet } from "./summarySheet.js";
import { yearTrendSheet } from "./yearTrendSheet.js";

/** All sheets of an evaluation, in the order of their tabs. */
export function evaluationSheets(evaluation: Evaluation, found: FoundIssues, names: SheetNames, run: RunInfo): readonly SheetPlan[] {
  const report = { evaluation, names, numbers: rowNumbers(evaluation) };
  const evidence = evidenceSheet(report);
  const attainment = attainmentSheet(report, evidence);
  const followUp = followUpSheet(report, evidence);
  const budget = budgetSheet(report);
  const summary = summarySheet(report, attainment, followUp, budget);
  const publication = publicSheet(report, run.publication, { attainment, budget, summary });
  const stateReport = { plan: stateReportSheet(report, { attainment, followUp, evidence, summary }) };
  const cases = { plan: casesSheet(report) };
  const issueSheet = issuesSheet(found, names.issues, run.stamp, evaluation.settings.calendar);
  const yearTrend = yearTrendSheet(report, evidence);
  const scoreTally = scoreTallySheet(report, summary);
  const sources = { attainment, summary, followUp, budget, yearTrend, scoreTally, issues: issueSheet };
  const sheets = {
    summary,
    attainment,
    followUp,
    budget,
    yearTrend,
    committee: { plan: committeeSheet(report, sources, found, run) },
    scoreSlips: { plan: scoreSlipsSheet(report, summary) },
    scoreTally,
    publication,
    stateReport,
    cases,
    evidence,
    issues: issueSheet,
  };
  const about = aboutSheet(report, run, sheets);
  return inCalendar(evaluation.settings.calendar, [...Object.values(sheets).map(({ plan }) => plan), about]);
}
