import type { RunStep } from "../app/ports.js";
import type { FinishedRun, RunOutcome } from "../app/run.js";
import type { FiscalYear } from "../core/fiscalYear.js";
import type { Severity } from "../core/issue.js";
import type { Task } from "./actions.js";
import type { Failure } from "./failure.js";

/** What the body of the pane shows. */
export type Work =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly task: Task;
      /** `null` until the first step begins. */
      readonly step: RunStep | null;
      readonly stopping: boolean;
      /** Generated sheets that were typed into, while the pane asks what is to become of them. */
      readonly editedSheets: readonly string[] | null;
    }
  | { readonly kind: "done"; readonly task: Task; readonly outcome: FinishedRun }
  /** The workbook holds none of the input sheets. */
  | { readonly kind: "noInput" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure };

export type IssueFilter = Severity | "all";

export interface PaneState {
  /** Newest first. */
  readonly years: readonly FiscalYear[];
  /** `null`: as the settings sheet says. */
  readonly year: FiscalYear | null;
  /** As the settings sheet names it; empty until a run has read it. */
  readonly organisation: string;
  readonly work: Work;
  readonly filter: IssueFilter;
  /** A cell or sheet could not be shown; the result stays on view. */
  readonly selectFailure: Failure | null;
}

export type PaneEvent =
  | { readonly type: "yearChosen"; readonly year: FiscalYear | null }
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "progressed"; readonly step: RunStep }
  | { readonly type: "stopRequested" }
  | { readonly type: "asked"; readonly sheets: readonly string[] }
  | { readonly type: "answered" }
  | { readonly type: "finished"; readonly outcome: RunOutcome }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "filterChosen"; readonly filter: IssueFilter }
  | { readonly type: "selected" }
  | { readonly type: "selectFailed"; readonly failure: Failure };

/** Before the workbook has told its plan's years, this year and the one before are offered. */
export function initialPaneState(currentYear: FiscalYear): PaneState {
  return {
    years: [currentYear, (currentYear - 1) as FiscalYear],
    year: null,
    organisation: "",
    work: { kind: "idle" },
    filter: "all",
    selectFailure: null,
  };
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "yearChosen":
      return { ...state, year: event.year };
    case "started":
      return {
        ...state,
        work: { kind: "running", task: event.task, step: null, stopping: false, editedSheets: null },
        filter: "all",
        selectFailure: null,
      };
    case "progressed":
      return whileRunning(state, { step: event.step });
    case "stopRequested":
      return whileRunning(state, { stopping: true });
    case "asked":
      return whileRunning(state, { editedSheets: event.sheets });
    case "answered":
      return whileRunning(state, { editedSheets: null });
    case "finished":
      return finished(state, event.outcome);
    case "failed":
      return { ...state, work: { kind: "failed", failure: event.failure } };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "selected":
      return { ...state, selectFailure: null };
    case "selectFailed":
      return { ...state, selectFailure: event.failure };
  }
}

type Running = Extract<Work, { kind: "running" }>;

function whileRunning(state: PaneState, change: Partial<Omit<Running, "kind" | "task">>): PaneState {
  return state.work.kind === "running" ? { ...state, work: { ...state.work, ...change } } : state;
}

function finished(state: PaneState, outcome: RunOutcome): PaneState {
  if (state.work.kind !== "running") return state;
  const { task } = state.work;
  if (outcome.kind === "cancelled") return { ...state, work: { kind: "cancelled" } };
  if (task !== "insertTemplates" && outcome.inputSheets.length === 0) return { ...state, work: { kind: "noInput" } };
  const years = outcome.planYears.length === 0 ? state.years : outcome.planYears.toReversed();
  return {
    ...state,
    years,
    year: state.year !== null && years.includes(state.year) ? state.year : null,
    organisation: outcome.evaluation?.settings.organisation ?? state.organisation,
    work: { kind: "done", task, outcome },
  };
}
