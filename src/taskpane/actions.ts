import type { RunOptions, RunOutcome } from "../app/run.js";
import type { CellRef } from "../core/cellAddress.js";

/** What a person can start in the pane; each name is a use case in `src/app` and a button. */
export type Task = "evaluateWorkbook" | "checkInputs" | "insertTemplates";

/** Everything the pane can ask for. Each may reject with a `WorkbookFailure`. */
export interface PaneActions extends Readonly<Record<Task, (options: RunOptions) => Promise<RunOutcome>>> {
  /** Shows the cell, or the whole sheet when `address` is empty. */
  readonly select: (cell: CellRef) => Promise<void>;
}
