import { evaluate } from "../core/evaluate.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import type { Issue } from "../core/issue.js";
import type { Grid } from "../input/grid.js";
import { isFinancialGrid } from "../input/inputSheetName.js";
import { readRecords } from "../input/readRecords.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { issuesSheet } from "../report/issuesSheet.js";
import { evaluationFindings } from "./evaluationFindings.js";
import { writeGenerated } from "./generatedRun.js";
import { inputNamesOf } from "./jobInputs.js";
import { tellStep } from "./pausing.js";
import { readInputs } from "./readInputs.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

/** 「入力を点検する」: reads every input sheet, sums what must agree, and lists what is wrong in 入力点検; nothing else is written. */
export async function checkInputs(deps: RunDeps, options: RunOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, [generatedSheets.issues], tellStep(control, "reading"));

  await control.progress("checking");
  const today = deps.clock.today();
  const input = readRecords(snapshot.grids, today);

  await control.progress("computing");
  const year = options.year ?? input.settings.year ?? fiscalYearOf(today);
  const evaluated = [...input.issues, ...evaluationFindings(evaluate(input, year, today))];
  const findings = [...evaluated, ...onlyNew(await financialIssues(snapshot.grids), evaluated)];
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    ["issues"],
    input.settings.calendar,
    ({ names, issues }) => [
      issuesSheet(reviewed([...findings, ...issues], snapshot), names.issues, deps.clock.stamp(), input.settings.calendar).plan,
    ],
    inputNamesOf("checkInputs", snapshot.grids),
  );
  if (run.kind === "cancelled") return run;
  return {
    kind: "done",
    year,
    planYears: input.planYears,
    calendar: input.settings.calendar,
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
    evaluation: null,
    ...reviewed([...findings, ...run.issues], snapshot),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}

/** The reader of accounts comes with a large table of trades: it is loaded only where there are accounts. */
async function financialIssues(grids: readonly Grid[]): Promise<readonly Issue[]> {
  const accounts = grids.filter(isFinancialGrid);
  if (accounts.length === 0) return [];
  const { readFinancialRecords } = await import(/* webpackChunkName: "finance" */ "../input/readFinancialRecords.js");
  return readFinancialRecords(grids).issues;
}

/** 財務 is read twice where it is counted and analysed; what both readers say is said once. */
function onlyNew(issues: readonly Issue[], known: readonly Issue[]): Issue[] {
  const said = new Set(known.map((each) => JSON.stringify(each)));
  return issues.filter((each) => !said.has(JSON.stringify(each)));
}
