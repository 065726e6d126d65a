import { inputSheets } from "../../core/inputSheets/inputSheets.js";
import type { Indicator } from "../../core/indicator.js";
import { findSheets } from "../../input/findSheets.js";
import type { Grid } from "../../input/grid.js";
import { inputSheetOfGrid } from "../../input/inputSheetName.js";
import { readSavedNames, withOwnNames } from "../../input/savedNames.js";
import { openTable } from "../../input/sheetTable.js";
import { readTargets } from "../../input/targets.js";
import { isMadeBy, sheetsOf, type JobOfSheets } from "../../report/jobSheets.js";
import { inputsOf } from "../jobInputs.js";
import type { WorkbookMarks } from "../ports.js";
import { fingerprint } from "./fingerprint.js";

/** Use cases whose figures come from input sheets alone; others start from a sheet that a person picks, or find faults only. */
const jobs = ["evaluateWorkbook", "analyzeFinancials", "reportMonth", "tallySurveys"] as const satisfies readonly JobOfSheets[];

/** A job whose sheets no longer say what the inputs say. */
export interface StaleJob {
  readonly task: (typeof jobs)[number];
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
  const indicators = indicatorsIn(grids);
  return jobs.flatMap((task) => {
    const sheets = made.filter(({ kind }) => isMadeBy(task, kind));
    const known = sheets.flatMap(({ inputs }) => [...inputs]);
    const changed = known.flatMap(([sheet, mark]) => (now.get(sheet) === mark ? [] : [sheet]));
    const had = new Set(known.map(([sheet]) => sheet));
    // Without any mark nothing tells what is new.
    const added = had.size === 0 ? [] : inputsOf(task, grids, indicators).filter((grid) => !had.has(grid.sheet) && holdsRows(grid));
    const isUnfinished = made.some((sheet) => sheet.isUnfinished && isMadeAnew(task, sheet.kind));
    const changedInputs = [...new Set([...changed, ...added.map(({ sheet }) => sheet)])];
    return changedInputs.length > 0 || isUnfinished ? [{ task, changedInputs, isUnfinished }] : [];
  });
}

/** Doing the job again mends a sheet of the kind. */
function isMadeAnew(task: JobOfSheets, kind: string): boolean {
  return isMadeBy(task, kind) || kind in (sheetsOf(task).renews ?? {});
}

function indicatorsIn(grids: readonly Grid[]): readonly Indicator[] {
  const { targets } = findSheets(grids, []);
  return targets === undefined ? [] : readTargets(targets, []).indicators;
}

/** A template that nobody has filled in yet changes no figure. */
function holdsRows(grid: Grid): boolean {
  const key = inputSheetOfGrid(grid);
  const table = key === null ? null : openTable(grid, inputSheets[key], []);
  return table === null ? grid.values.length > 0 : table.rows.length > 0;
}
