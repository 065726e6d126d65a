import { fiscalYearOf } from "../core/fiscalYear.js";
import { tallyHearings } from "../core/survey/hearing.js";
import { tallySurvey } from "../core/survey/tallySurvey.js";
import { readSurveyRecords } from "../input/readSurveyRecords.js";
import { surveySheetNames } from "../report/generatedSheets.js";
import { surveySheetKinds, surveySheets } from "../report/surveySheets.js";
import { writeGenerated } from "./generatedRun.js";
import { inputsOf } from "./jobInputs.js";
import { tellStep } from "./pausing.js";
import { readInputs } from "./readInputs.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

/**
 * 「調査を集計する」: the questionnaires of 景況調査 and the interviews of ヒアリング in; DI, means and voices out. Reports the newest
 * round; with a chosen year, the newest up to its end.
 */
export async function tallySurveys(deps: RunDeps, options: RunOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, Object.values(surveySheetNames), tellStep(control, "reading"));

  await control.progress("checking");
  const today = deps.clock.today();
  const grids = inputsOf("tallySurveys", snapshot.grids);
  const input = readSurveyRecords(grids, today);

  await control.progress("computing");
  const surveys = { survey: tallySurvey(input.surveys, input.settings, options.year), hearing: tallyHearings(input.hearings) };
  const finished = {
    kind: "done",
    year: options.year ?? input.settings.year ?? fiscalYearOf(today),
    planYears: [],
    calendar: input.settings.calendar,
    inputSheets: grids.map(({ sheet }) => sheet),
    evaluation: null,
    surveys,
  } as const;
  const kinds = surveySheetKinds(surveys);
  if (kinds.length === 0) {
    return { ...finished, ...reviewed(input.issues, snapshot), sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }

  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    kinds,
    input.settings.calendar,
    ({ names }) => surveySheets(surveys, input.settings, { ...surveySheetNames, ...names }),
    finished.inputSheets,
  );
  if (run.kind === "cancelled") return run;
  return {
    ...finished,
    ...reviewed([...input.issues, ...run.issues], snapshot),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}
