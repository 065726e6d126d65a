import type { CellRef } from "../core/cellAddress.js";
import { isoDate } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import { firstDay, fiscalYearOfMonth, isoMonth, lastDay, type CalendarMonth } from "../core/month/calendarMonth.js";
import { latestMonth } from "../core/month/latestMonth.js";
import { monthlyProgress } from "../core/month/monthlyProgress.js";
import type { DateSerial, FiscalYear } from "../core/fiscalYear.js";
import { readRecords } from "../input/readRecords.js";
import { monthSheetNames, type MonthSheetNames } from "../report/generatedSheets.js";
import { monthSheets } from "../report/month/monthSheets.js";
import { evaluationFindings } from "./evaluationFindings.js";
import { writeGenerated } from "./generatedRun.js";
import { inputNamesOf } from "./jobInputs.js";
import { tellStep } from "./pausing.js";
import { readInputs } from "./readInputs.js";
import { reviewed } from "./review.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

export interface MonthOptions extends RunOptions {
  /** `null`: the last month that is over and of which there are records. */
  readonly month: CalendarMonth | null;
}

/** 「今月の進捗をまとめる」: targets and logs in, as of the last day of a month; the page of the coordinators' meeting with its details out. */
export async function reportMonth(deps: RunDeps, options: MonthOptions): Promise<RunOutcome> {
  const { control } = options;
  await control.progress("reading");
  const snapshot = await readInputs(deps.workbook, Object.values(monthSheetNames), tellStep(control, "reading"));

  await control.progress("checking");
  const today = deps.clock.today();
  const input = readRecords(snapshot.grids, today);

  await control.progress("computing");
  const month = options.month ?? latestMonth(input.records, today);
  const year = fiscalYearOfMonth(month);
  const progress = monthlyProgress(input, month);
  const found = [...input.issues, ...evaluationFindings(progress.evaluation), ...monthFindings(month, year, input.planYears, today)];
  const finished = {
    kind: "done",
    year,
    planYears: input.planYears,
    calendar: input.settings.calendar,
    inputSheets: snapshot.grids.map(({ sheet }) => sheet),
    evaluation: null,
  } as const;
  if (input.indicators.length === 0 || firstDay(month) > today) {
    return { ...finished, ...reviewed(found, snapshot), sheets: [], verification: { formulaCells: 0, mismatches: [] } };
  }

  const kinds = Object.keys(monthSheetNames) as (keyof MonthSheetNames)[];
  const run = await writeGenerated(
    deps,
    options,
    snapshot,
    kinds,
    input.settings.calendar,
    ({ names }) => monthSheets(progress, names),
    inputNamesOf("reportMonth", snapshot.grids, input.indicators),
  );
  if (run.kind === "cancelled") return run;
  return {
    ...finished,
    progress,
    ...reviewed([...found, ...run.issues], snapshot),
    sheets: run.sheets,
    verification: run.verification,
    changes: run.changes,
  };
}

const nowhere: CellRef = { sheet: "", address: "" };

function monthFindings(month: CalendarMonth, year: FiscalYear, planYears: readonly FiscalYear[], today: DateSerial): Issue[] {
  const name = isoMonth(month);
  if (firstDay(month) > today) return [issue("monthInFuture", nowhere, { month: name, today: isoDate(today) })];
  return [
    ...(lastDay(month) >= today ? [issue("monthNotOver", nowhere, { month: name })] : []),
    ...(planYears.includes(year) ? [] : [issue("monthOutsidePlan", nowhere, { month: name })]),
  ];
}
