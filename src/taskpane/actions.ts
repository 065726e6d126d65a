import type { AnalysisOptions } from "../app/analyzeFinancials.js";
import type { RunOptions, RunOutcome } from "../app/run.js";
import type { CellRef } from "../core/cellAddress.js";

/** What each job needs to be told besides what every run is told. */
interface TaskOptions {
  readonly evaluateWorkbook: RunOptions;
  readonly analyzeFinancials: AnalysisOptions;
  readonly checkInputs: RunOptions;
  readonly insertTemplates: RunOptions;
}

/** What a person can start in the pane; each name is a use case in `src/app` and a page. */
export type Task = keyof TaskOptions;

/** What the person has chosen, for whichever job asks for it. */
export type Choices = Omit<TaskOptions[Task] & AnalysisOptions, "control" | "onEdited">;

/** Everything the pane can ask for. Each may reject with a `WorkbookFailure`. */
export type PaneActions = { readonly [Each in Task]: (options: TaskOptions[Each]) => Promise<RunOutcome> } & {
  /** Shows the cell, or the whole sheet when `address` is empty. */
  readonly select: (cell: CellRef) => Promise<void>;
};
