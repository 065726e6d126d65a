import { analysisSheetNames, evaluationSheetNames, monthSheetNames, surveySheetNames } from "../../report/generatedSheets.js";
import type { WorkbookMarks } from "../ports.js";
import { fingerprint } from "./fingerprint.js";

/** Use cases whose sheets are made from input sheets alone; the others start from a sheet that a person picks. */
const sheetsOfTask = {
  evaluateWorkbook: evaluationSheetNames,
  analyzeFinancials: analysisSheetNames,
  reportMonth: monthSheetNames,
  tallySurveys: surveySheetNames,
} as const;

/** A job whose sheets no longer say what the inputs say. */
export interface StaleJob {
  readonly task: keyof typeof sheetsOfTask;
  /** Input sheets that have changed since, or are gone. */
  readonly changedInputs: readonly string[];
  /** A run broke off while it wrote. */
  readonly isUnfinished: boolean;
}

/** Which jobs should be done again, from the marks that their sheets bear. */
export function findStale({ grids, made }: WorkbookMarks): readonly StaleJob[] {
  if (made.length === 0) return [];
  const now = new Map(grids.map((grid) => [grid.sheet, fingerprint(grid)]));
  return (Object.keys(sheetsOfTask) as (keyof typeof sheetsOfTask)[]).flatMap((task) => {
    const sheets = made.filter(({ kind }) => kind in sheetsOfTask[task]);
    const changed = sheets.flatMap(({ inputs }) => [...inputs].filter(([sheet, mark]) => now.get(sheet) !== mark).map(([sheet]) => sheet));
    const isUnfinished = sheets.some((sheet) => sheet.isUnfinished);
    return changed.length > 0 || isUnfinished ? [{ task, changedInputs: [...new Set(changed)], isUnfinished }] : [];
  });
}
