import type { MonthlyProgress } from "../../core/month/monthlyProgress.js";
import type { MonthSheetNames } from "../generatedSheets.js";
import type { RowNumbers } from "../rowNumbers.js";

/** What the sheets of a month are made from. */
export interface MonthReport {
  readonly progress: MonthlyProgress;
  readonly names: MonthSheetNames;
  readonly numbers: RowNumbers;
}
