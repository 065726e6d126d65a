import { budgetResult } from "./budget.js";
import { caseStudies } from "./caseStudies.js";
import { countIndicator } from "./evidence.js";
import type { Evaluation } from "./evaluation.js";
import { fiscalYearOf, lastDayOf, type DateSerial, type FiscalYear } from "./fiscalYear.js";
import { followUp } from "./followUp.js";
import type { Indicator } from "./indicator.js";
import { indicatorResult } from "./indicatorResult.js";
import { levelCounts, projectResults } from "./project.js";
import { publicTexts } from "./publicTexts.js";
import type { Records } from "./records.js";
import type { Settings } from "./settings.js";
import { reportToState } from "./reportToState.js";
import { rowsOfYear } from "./yearRows.js";

/** Everything an evaluation starts from. */
export interface EvaluationInput {
  readonly settings: Settings;
  /** In the order of the plan. */
  readonly indicators: readonly Indicator[];
  readonly planYears: readonly FiscalYear[];
  readonly records: Records;
}

/**
 * Evaluates the plan for one fiscal year. Records after the evaluated year or after the day of evaluation do not count.
 * A year outside the plan is counted as well, but has no targets. A year that has not begun today has no actuals.
 */
export function evaluate({ settings, indicators, planYears, records }: EvaluationInput, year: FiscalYear, today: DateSerial): Evaluation {
  const asOf = settings.asOf ?? (Math.min(today, lastDayOf(year)) as DateSerial);
  const lastBegun = fiscalYearOf(Math.min(asOf, today) as DateSerial);
  const begunYears = [...planYears.filter((of) => of < year), year].filter((of) => of <= lastBegun);
  const counted = indicators.map((indicator) => ({
    indicator,
    ...countIndicator(indicator, records, settings, begunYears, asOf),
  }));
  const results = counted.map(({ indicator, actuals }) =>
    indicatorResult(indicator, actuals, records.carriedOut, settings, planYears, year),
  );
  const evidence = counted.flatMap((of) => of.evidence);
  const { statuses, contacts, summary } = followUp(records, settings, planYears, year, asOf);
  const ofYear = { qualitative: rowsOfYear(records.qualitative, year), committeeScores: rowsOfYear(records.committeeScores, year) };
  const projects = projectResults(results, ofYear, settings);
  return {
    settings,
    year,
    asOf,
    begunYears,
    planYears,
    indicators: results,
    projects,
    levels: levelCounts(results, settings),
    evidence,
    disagreements: counted.flatMap(({ disagreements }) => disagreements),
    followUps: statuses,
    followUpContacts: contacts,
    followUpSummary: summary,
    budget: budgetResult(records.budget, records.budgetUnit, planYears, year),
    stateReport: reportToState({ indicators: results, evidence, followUps: statuses }, records, settings, year),
    cases: caseStudies({ ...records, qualitative: ofYear.qualitative }, projects, year, asOf),
    publicTexts: publicTexts(ofYear.qualitative, projects),
  };
}
