import { checkTable } from "../core/consistency/checkTable.js";
import type { FigureTable, StatedLevel } from "../core/consistency/figureTable.js";
import type { Finding } from "../core/consistency/finding.js";
import { findingIssue } from "../core/consistency/findingIssues.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import { issue } from "../core/issue.js";
import { defaultSettings } from "../core/settings.js";
import { nameKey } from "../input/cellText.js";
import { readFigureTables } from "../input/figureTable/readFigureTables.js";
import { statedScale } from "../input/figureTable/statedScale.js";
import type { Grid } from "../input/grid.js";
import { settingsAmong } from "../input/settingsAmong.js";
import { consistencySheet } from "../report/consistencySheet.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { writeGenerated } from "./generatedRun.js";
import { inputNamesOf } from "./jobInputs.js";
import { readUnderstood } from "./readInputs.js";
import { readRequest } from "./readRequest.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

export interface ConsistencyOptions extends RunOptions {
  /** The sheet whose tables are to be checked, the user's or one of ours; `null`: what is selected, of a single cell its sheet. */
  readonly sheet: string | null;
}

/** 「整合性を調べる」: the tables of any sheet in, what does not agree in them out, on 整合性点検. */
export async function checkConsistency(deps: RunDeps, options: ConsistencyOptions): Promise<RunOutcome> {
  const { control, sheet } = options;
  await control.progress("reading");
  const request = readRequest([generatedSheets.consistency, generatedSheets.about]);
  const snapshot = await readUnderstood(deps.workbook, {
    ...request,
    inputNames: [...request.inputNames, ...(sheet === null ? [] : [sheet])],
  });
  const grid = sheet === null ? await deps.workbook.readSelection() : sheetNamed(sheet, snapshot.grids);

  await control.progress("checking");
  const { calendar } = settingsAmong(snapshot.grids) ?? defaultSettings;
  const finished = {
    kind: "done",
    year: options.year ?? fiscalYearOf(deps.clock.today()),
    planYears: [],
    calendar,
    inputSheets: grid === null ? [] : [grid.sheet],
    evaluation: null,
  } as const;
  const tables = grid === null ? [] : readFigureTables(grid);
  if (grid === null || tables.length === 0) {
    const code = grid === null && sheet !== null ? "checkedSheetMissing" : "tableMissing";
    const missing = issue(code, { sheet: grid?.sheet ?? "", address: "" }, { sheet: grid?.sheet ?? sheet ?? "" });
    return { ...finished, ...reviewed([missing], snapshot), sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }

  await control.progress("computing");
  const findings = findingsIn(tables, grid, snapshot.grids);
  const isOfAccounts = tables.some((table) => table.isOfAccounts);
  const notChecked = isOfAccounts ? [issue("accountsNotSummed", { sheet: grid.sheet, address: "" }, { sheet: grid.sheet })] : [];
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    ["consistency"],
    calendar,
    ({ names }) => [consistencySheet(findings, { sheets: [grid.sheet], isOfAccounts }, names.consistency, deps.clock.stamp(), calendar)],
    [...new Set([grid.sheet, ...inputNamesOf("checkConsistency", snapshot.grids)])],
  );
  if (run.kind === "cancelled") return run;
  return {
    ...finished,
    ...reviewed([...findings.map(findingIssue), ...notChecked, ...run.issues], { ...snapshot, grids: [...snapshot.grids, grid] }),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}

/** What does not agree in the tables of a sheet; `grids`: the sheets among which 設定 may be. */
export function findingsOn(grid: Grid, grids: readonly Grid[]): readonly Finding[] {
  return findingsIn(readFigureTables(grid), grid, grids);
}

function findingsIn(tables: readonly FigureTable[], grid: Grid, grids: readonly Grid[]): readonly Finding[] {
  const scale = scaleFor(grid, grids);
  return tables.flatMap((table) => checkTable(table, scale));
}

function sheetNamed(name: string, grids: readonly Grid[]): Grid | null {
  return grids.find(({ sheet }) => nameKey(sheet) === nameKey(name)) ?? null;
}

/** The scale that the sheet itself states, else the one of 設定. */
function scaleFor(grid: Grid, grids: readonly Grid[]): readonly StatedLevel[] {
  const stated = statedScale(grid);
  if (stated.length > 0) return stated;
  return settingsAmong(grids)?.scale.bands ?? [];
}
