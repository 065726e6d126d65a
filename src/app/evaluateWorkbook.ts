import { evaluate } from "../core/evaluate.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import { readRecords } from "../input/readRecords.js";
import { evaluationSheets } from "../report/evaluationSheets.js";
import { evaluationSheetNames, generatedSheets, type SheetNames } from "../report/generatedSheets.js";
import { madeByButtons } from "./madeByButtons.js";
import { publicHtml } from "../report/publicHtml.js";
import { evaluationFindings } from "./evaluationFindings.js";
import { writeGenerated } from "./generatedRun.js";
import { preparePublication } from "./publication.js";
import { tellStep } from "./pausing.js";
import { readInputs } from "./readInputs.js";
import { reportFindings } from "./reportFindings.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";
import { sheetsRead } from "./sheetsRead.js";

const otherNames = Object.entries(generatedSheets).flatMap(([kind, name]) => (kind in evaluationSheetNames ? [] : [name]));

/** 「評価資料をつくる」: targets, logs and budget in; the evaluation sheets out. */
export async function evaluateWorkbook(deps: RunDeps, options: RunOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, Object.values(evaluationSheetNames), tellStep(control, "reading"), otherNames);

  await control.progress("checking");
  const today = deps.clock.today();
  const input = readRecords(snapshot.grids, today);

  await control.progress("computing");
  const year = options.year ?? input.settings.year ?? fiscalYearOf(today);
  const evaluation = evaluate(input, year, today);
  const read = [...input.issues, ...evaluationFindings(evaluation)];
  const finished = {
    kind: "done",
    year,
    planYears: input.planYears,
    calendar: input.settings.calendar,
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
  } as const;
  if (input.indicators.length === 0) {
    return { ...finished, evaluation: null, ...reviewed(read, snapshot), sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }

  if (control.stopRequested()) return { kind: "cancelled" };
  const publication = await preparePublication(evaluation, input.records, options.onNames, {
    kept: snapshot.saved.nameDecisions,
    keep: (text) => deps.workbook.keep("nameDecisions", text),
  });
  if (publication === null) return { kind: "cancelled" };
  const findings = [...read, ...reportFindings(evaluation), ...publication.issues];

  const sheets = sheetsRead(snapshot.grids, input);
  const kinds = Object.keys(evaluationSheetNames) as (keyof SheetNames)[];
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    kinds,
    input.settings.calendar,
    ({ names, issues }) =>
      evaluationSheets(evaluation, reviewed([...findings, ...issues], snapshot), names, {
        stamp: deps.clock.stamp(),
        sheets,
        made: madeByButtons(snapshot.made),
        publication: publication.report,
      }),
    sheets.map(({ sheet }) => sheet),
  );
  if (run.kind === "cancelled") return run;
  return {
    ...finished,
    evaluation,
    publicHtml: publicHtml(publication.report),
    ...reviewed([...findings, ...run.issues], snapshot),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}
