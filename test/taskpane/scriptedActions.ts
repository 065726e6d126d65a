import type { RunOutcome } from "../../src/app/run.js";
import type { PaneActions, Task, TaskOptions } from "../../src/taskpane/actions.js";
import { jobs } from "../../src/taskpane/jobs.js";

export type Script = (options: TaskOptions) => Promise<RunOutcome>;

/** Pane actions that do what a test says. One that it does not expect fails loudly. */
export function scriptedActions(
  scripts: Partial<Record<Task, Script>>,
  select: PaneActions["select"] = unexpected("select"),
  others: Partial<Omit<PaneActions, Task | "select">> = {},
): PaneActions {
  const ofJobs = Object.fromEntries(jobs.map(({ task }) => [task, scripts[task] ?? unexpected(task)])) as Record<Task, Script>;
  return {
    ...ofJobs,
    recordTrialBalance: others.recordTrialBalance ?? unexpected("recordTrialBalance"),
    takeStock: others.takeStock ?? (() => Promise.resolve({ stale: [], samples: [] })),
    traceCell: others.traceCell ?? unexpected("traceCell"),
    listSheets: others.listSheets ?? (() => Promise.resolve(["設定", "評価総括表"])),
    setAsideIssue: others.setAsideIssue ?? unexpected("setAsideIssue"),
    takeBackSetAside: others.takeBackSetAside ?? unexpected("takeBackSetAside"),
    typeProposal: others.typeProposal ?? unexpected("typeProposal"),
    untypeProposal: others.untypeProposal ?? unexpected("untypeProposal"),
    sheets: others.sheets ?? {
      lookAround: () => new Promise(() => undefined),
      mappings: unexpected("mappings"),
      proposalsFor: unexpected("proposalsFor"),
      saveMapping: unexpected("saveMapping"),
      removeSamples: unexpected("removeSamples"),
    },
    select,
  };
}

function unexpected(action: string): () => Promise<never> {
  return () => Promise.reject(new Error(`${action} was not expected`));
}
