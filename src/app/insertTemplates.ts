import { fiscalYearOf } from "../core/fiscalYear.js";
import { inputSheetOf, inputSheetOfGrid } from "../input/inputSheetName.js";
import { planYears, templateSheets } from "../report/templateSheets.js";
import { tellStep } from "./pausing.js";
import type { PlacedPlan } from "./ports.js";
import { readInputs } from "./readInputs.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import { verify } from "./verification.js";

/**
 * 「ひな形を入れる」: an empty sheet for every input sheet that the workbook lacks. What is there, under whatever alias,
 * stays as it is; what is inserted belongs to the user from then on.
 */
export async function insertTemplates(deps: RunDeps, { control }: RunOptions): Promise<RunOutcome> {
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, [], tellStep(control, "reading"));
  const present = new Set([...snapshot.sheetNames.map(inputSheetOf), ...snapshot.grids.map(inputSheetOfGrid)]);
  const year = fiscalYearOf(deps.clock.today());
  const plans = templateSheets(planYears(year)).filter(({ name }) => !present.has(inputSheetOf(name)));
  if (control.stopRequested()) return { kind: "cancelled" };

  await control.progress("writing");
  const placed = plans.map((plan): PlacedPlan => ({ plan, place: { kind: "give" } }));
  const written = plans.length === 0 ? [] : await deps.workbook.write(placed, tellStep(control, "writing"));
  await control.progress("verifying");
  return {
    kind: "done",
    year,
    planYears: [],
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
    evaluation: null,
    issues: [],
    setAside: [],
    sheets: plans.map(({ kind, name }) => ({ kind, name })),
    verification: verify(plans, written),
  };
}
