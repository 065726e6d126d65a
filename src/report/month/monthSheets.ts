import type { MonthlyProgress } from "../../core/month/monthlyProgress.js";
import { inCalendar } from "../calendarFormats.js";
import type { MonthSheetNames } from "../generatedSheets.js";
import { rowNumbers } from "../rowNumbers.js";
import type { SheetPlan } from "../sheetPlan.js";
import { monthDetailsSheet } from "./monthDetailsSheet.js";
import { monthEvidenceSheet } from "./monthEvidenceSheet.js";
import { monthSheet } from "./monthSheet.js";

/** All sheets of a month, in the order of their tabs. */
export function monthSheets(progress: MonthlyProgress, names: MonthSheetNames): readonly SheetPlan[] {
  const report = { progress, names, numbers: rowNumbers(progress.evaluation) };
  const evidence = monthEvidenceSheet(report);
  const details = monthDetailsSheet(report, evidence);
  return inCalendar(progress.evaluation.settings.calendar, [monthSheet(report, evidence, details).plan, details.plan, evidence.plan]);
}
