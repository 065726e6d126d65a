import { inputSheets } from "../../core/inputSheets/inputSheets.js";
import { findSheets } from "../../input/findSheets.js";
import type { Grid } from "../../input/grid.js";
import { inputSheetOfGrid } from "../../input/inputSheetName.js";
import { isSurveyGrid } from "../../input/readSurveyRecords.js";
import { readSavedNames, withOwnNames } from "../../input/savedNames.js";
import { openTable } from "../../input/sheetTable.js";
import { readTargets } from "../../input/targets.js";
import { analysisSheetNames, evaluationSheetNames, monthSheetNames, surveySheetNames } from "../../report/generatedSheets.js";
import { evaluationInput, isAnalysisInput } from "../jobInputs.js";
import type { WorkbookMarks } from "../ports.js";
import { fingerprint } from "./fingerprint.js";

/** Use cases whose sheets are made from input sheets alone; the others start from a sheet that a person picks. */
const jobs = {
  evaluateWorkbook: { sheets: evaluationSheetNames, reads: isEvaluationInput },
  analyzeFinancials: { sheets: analysisSheetNames, reads: isAnalysisInput },
  reportMonth: { sheets: monthSheetNames, reads: isEvaluationInput },
  tallySurveys: { sheets: surveySheetNames, reads: isSurveyGrid },
} as const;

/** A job whose sheets no longer say what the inputs say. */
export interface StaleJob {
  readonly task: keyof typeof jobs;
  /** Input sheets that have changed since, have come since, or are gone. */
  readonly changedInputs: readonly string[];
  /** A run broke off while it wrote. */
  readonly isUnfinished: boolean;
}

/** Which jobs should be done again, from the marks that their sheets bear. */
export function findStale({ grids: read, saved, made }: WorkbookMarks): readonly StaleJob[] {
  if (made.length === 0) return [];
  const grids = withOwnNames(read, readSavedNames(saved.names));
  const now = new Map(grids.map((grid) => [grid.sheet, fingerprint(grid)]));
  return (Object.keys(jobs) as (keyof typeof jobs)[]).flatMap((task) => {
    const sheets = made.filter(({ kind }) => kind in jobs[task].sheets);
    const known = sheets.flatMap(({ inputs }) => [...inputs]);
    const changed = known.flatMap(([sheet, mark]) => (now.get(sheet) === mark ? [] : [sheet]));
    const had = new Set(known.map(([sheet]) => sheet));
    // Without any mark nothing tells what is new.
    const added = had.size === 0 ? [] : grids.filter((grid) => !had.has(grid.sheet) && holdsRows(grid) && jobs[task].reads(grid, grids));
    const isUnfinished = sheets.some((sheet) => sheet.isUnfinished);
    const changedInputs = [...new Set([...changed, ...added.map(({ sheet }) => sheet)])];
    return changedInputs.length > 0 || isUnfinished ? [{ task, changedInputs, isUnfinished }] : [];
  });
}

function isEvaluationInput(grid: Grid, grids: readonly Grid[]): boolean {
  return evaluationInput(grid, inputSheetOfGrid(grid) !== "financials" || countsAnalyses(grids)) !== null;
}

function countsAnalyses(grids: readonly Grid[]): boolean {
  const { targets } = findSheets(grids, []);
  return targets !== undefined && readTargets(targets, []).indicators.some(({ source }) => source === "financials");
}

/** A template that nobody has filled in yet changes no figure. */
function holdsRows(grid: Grid): boolean {
  const key = inputSheetOfGrid(grid);
  const table = key === null ? null : openTable(grid, inputSheets[key], []);
  return table === null ? grid.values.length > 0 : table.rows.length > 0;
}
