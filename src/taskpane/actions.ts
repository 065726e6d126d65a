import type { AnalysisOptions } from "../app/analyzeFinancials.js";
import type { ConsistencyOptions } from "../app/checkConsistency.js";
import type { ImportOptions, TrialBalanceSource } from "../app/importTrialBalance.js";
import type { RecordOutcome, RecordRequest } from "../app/recordTrialBalance.js";
import type { MonthOptions } from "../app/reportMonth.js";
import type { RunOptions, RunOutcome } from "../app/run.js";
import type { StaleJob } from "../app/staleness/findStale.js";
import type { Trace } from "../app/trace/traceCell.js";
import type { CellRef } from "../core/cellAddress.js";

/** What a person can start in the pane; each name is a use case in `src/app` and a page. */
export type Task =
  | "evaluateWorkbook"
  | "analyzeFinancials"
  | "importTrialBalance"
  | "reportMonth"
  | "tallySurveys"
  | "freezeMaterial"
  | "checkInputs"
  | "insertTemplates"
  | "checkConsistency";

/** What a trial balance does not tell by itself. */
export interface TrialChoices extends Omit<ImportOptions, keyof RunOptions> {
  /** Head count for the row of 財務, where no earlier row has one; nothing in the trial balance depends on it. */
  readonly employees: number | null;
  /** Where it was found: another run with answers reads it there, whatever has been selected since. */
  readonly foundOn: TrialBalanceSource | null;
}

/** What a run of any job is told; each takes what concerns it. */
export type TaskOptions = RunOptions &
  AnalysisOptions &
  MonthOptions &
  ConsistencyOptions & {
    /** Apart from the rest: its business is another one than that of the analysis. */
    readonly trial: TrialChoices;
  };

/** The part of it that the person has chosen in the pane. */
export type Choices = Omit<TaskOptions, "control" | "onEdited" | "onNames" | "onPreview">;

/** Everything the pane can ask for. Each may reject with a `WorkbookFailure`. */
export interface PaneActions extends Readonly<Record<Task, (options: TaskOptions) => Promise<RunOutcome>>> {
  /** 「財務に1行加える」: the only thing that writes a sheet of the user's. */
  readonly recordTrialBalance: (request: RecordRequest) => Promise<RecordOutcome>;
  /** Every sheet of the workbook, in the order of the tabs. */
  readonly listSheets: () => Promise<readonly string[]>;
  /** Jobs whose sheets no longer say what the inputs say. */
  readonly findStale: () => Promise<readonly StaleJob[]>;
  /** Where the figure in the active cell comes from. */
  readonly traceCell: () => Promise<Trace>;
  /** Shows the cell, or the whole sheet when `address` is empty. */
  readonly select: (cell: CellRef) => Promise<void>;
}
