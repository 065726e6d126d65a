import type { RunOutcome } from "../../src/app/run.js";
import type { PaneActions, Task, TaskOptions } from "../../src/taskpane/actions.js";

type Script = (options: TaskOptions) => Promise<RunOutcome>;

/** Pane actions that do what a test says. One that it does not expect fails loudly. */
export function scriptedActions(scripts: Partial<Record<Task, Script>>, select: PaneActions["select"] = unexpected("select")): PaneActions {
  return {
    evaluateWorkbook: scripts.evaluateWorkbook ?? unexpected("evaluateWorkbook"),
    analyzeFinancials: scripts.analyzeFinancials ?? unexpected("analyzeFinancials"),
    checkInputs: scripts.checkInputs ?? unexpected("checkInputs"),
    insertTemplates: scripts.insertTemplates ?? unexpected("insertTemplates"),
    select,
  };
}

function unexpected(action: string): () => Promise<never> {
  return () => Promise.reject(new Error(`${action} was not expected`));
}
