import { evaluate } from "../core/evaluate.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import { readRecords } from "../input/readRecords.js";
import { evaluationSheets } from "../report/evaluationSheets.js";
import { evaluationSheetNames, type SheetNames } from "../report/generatedSheets.js";
import { evaluationFindings } from "./evaluationFindings.js";
import { writeGenerated } from "./generatedRun.js";
import { readRequest } from "./readRequest.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import { sheetsRead } from "./sheetsRead.js";

/** 「評価資料をつくる」: targets, logs and budget in; the seven evaluation sheets out. */
export async function evaluateWorkbook(deps: RunDeps, options: RunOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await deps.workbook.read(readRequest(Object.values(evaluationSheetNames)));

  await control.progress("checking");
  const today = deps.clock.today();
  const input = readRecords(snapshot.grids, today);

  await control.progress("computing");
  const year = options.year ?? input.settings.year ?? fiscalYearOf(today);
  const evaluation = evaluate(input, year, today);
  const findings = [...input.issues, ...evaluationFindings(evaluation)];
  const finished = {
    kind: "done",
    year,
    planYears: input.planYears,
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
  } as const;
  if (input.indicators.length === 0) {
    return { ...finished, evaluation: null, issues: findings, sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }

  const kinds = Object.keys(evaluationSheetNames) as (keyof SheetNames)[];
  const run = await writeGenerated(deps, options, snapshot, kinds, ({ names, issues }) =>
    evaluationSheets(evaluation, [...findings, ...issues], names, {
      stamp: deps.clock.stamp(),
      sheets: sheetsRead(snapshot.grids, input),
    }),
  );
  if (run.kind === "cancelled") return run;
  return { ...finished, evaluation, issues: [...findings, ...run.issues], sheets: run.sheets, verification: run.verification };
}
