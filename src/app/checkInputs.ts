import { fiscalYearOf } from "../core/fiscalYear.js";
import { readRecords } from "../input/readRecords.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { issuesSheet } from "../report/issuesSheet.js";
import { writeGenerated } from "./generatedRun.js";
import { readRequest } from "./readRequest.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

/** 「入力を点検する」: reads every input sheet and lists what is wrong in 入力点検; nothing else is written. */
export async function checkInputs(deps: RunDeps, options: RunOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await deps.workbook.read(readRequest([generatedSheets.issues]));

  await control.progress("checking");
  const today = deps.clock.today();
  const input = readRecords(snapshot.grids, today);
  const run = await writeGenerated(deps, options, snapshot, ["issues"], ({ names, issues }) => [
    issuesSheet([...input.issues, ...issues], names.issues, deps.clock.stamp()).plan,
  ]);
  if (run.kind === "cancelled") return run;
  return {
    kind: "done",
    year: options.year ?? input.settings.year ?? fiscalYearOf(today),
    planYears: input.planYears,
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
    evaluation: null,
    issues: [...input.issues, ...run.issues],
    sheets: run.sheets,
    verification: run.verification,
  };
}
