import type { AnalysisOptions } from "../app/analyzeFinancials.js";
import type { RunOptions, RunOutcome } from "../app/run.js";
import type { CellRef } from "../core/cellAddress.js";

/** What a person can start in the pane; each name is a use case in `src/app` and a page. */
export type Task = "evaluateWorkbook" | "analyzeFinancials" | "checkInputs" | "insertTemplates";

/** What a run of any job is told; each takes what concerns it. */
export type TaskOptions = RunOptions & AnalysisOptions;

/** The part of it that the person has chosen in the pane. */
export type Choices = Omit<TaskOptions, "control" | "onEdited">;

/** Everything the pane can ask for. Each may reject with a `WorkbookFailure`. */
export interface PaneActions extends Readonly<Record<Task, (options: TaskOptions) => Promise<RunOutcome>>> {
  /** Shows the cell, or the whole sheet when `address` is empty. */
  readonly select: (cell: CellRef) => Promise<void>;
}
