import { fiscalYearOf } from "../core/fiscalYear.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { inputSheetNamed } from "../input/inputSheetName.js";
import { templateSheets } from "../report/templateSheets.js";
import { readRequest } from "./readRequest.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import { verify } from "./verification.js";

/**
 * 「ひな形を入れる」: an empty sheet for every input sheet that the workbook lacks. What is there, under whatever alias,
 * stays as it is; what is inserted belongs to the user from then on.
 */
export async function insertTemplates(deps: RunDeps, { control }: RunOptions): Promise<RunOutcome> {
  await control.progress("reading");
  const snapshot = await deps.workbook.read(readRequest([]));
  const present = new Set(snapshot.sheetNames.map((name) => inputSheetNamed(name)));
  const year = fiscalYearOf(deps.clock.today());
  const plans = templateSheets(
    Object.values(inputSheets).filter((sheet) => !present.has(sheet)),
    year,
  );
  if (control.stopRequested()) return { kind: "cancelled" };

  await control.progress("writing");
  const written = plans.length === 0 ? [] : await deps.workbook.write(plans.map((plan) => ({ plan, place: { kind: "give" } })));
  return {
    kind: "done",
    year,
    planYears: [],
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
    evaluation: null,
    issues: [],
    sheets: plans.map(({ kind, name }) => ({ kind, name })),
    verification: verify(plans, written),
  };
}
