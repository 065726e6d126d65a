import type { Changes } from "../app/changes/changes.js";
import type { RunStep } from "../app/ports.js";
import type { FinishedRun, RunOutcome } from "../app/run.js";
import { fiscalYearOf, type DateSerial, type FiscalYear } from "../core/fiscalYear.js";
import type { Calendar } from "../core/settings.js";
import type { NameFinding } from "../core/nameScan.js";
import type { Severity } from "../core/issue.js";
import type { RecordOutcome } from "../app/recordTrialBalance.js";
import type { TypedProposal } from "../app/typeProposal.js";
import { movedAside, takenBack, type IdentifiedIssue, type SetAside } from "../core/setAside.js";
import type { Choices, Task, TrialChoices } from "./actions.js";
import type { Failure } from "./failure.js";
import { freshTrial } from "./freshTrial.js";
import { placeOf } from "./issues/workList.js";
import { jobOf } from "./jobs.js";

/**
 * edited: generated sheets that were typed into · names: of businesses and people, in texts that are to be published ·
 * preview: figures that writing would change.
 */
export type RunQuestion =
  | { readonly kind: "edited"; readonly sheets: readonly string[] }
  | { readonly kind: "names"; readonly findings: readonly NameFinding[] }
  | { readonly kind: "preview"; readonly changes: Changes };

/** How far a job has come. */
export type Work =
  | {
      readonly kind: "running";
      /** `null` until the first step begins. */
      readonly step: RunStep | null;
      /** Of the step, 0 to 1; stays 0 in steps that do not tell. */
      readonly share: number;
      readonly stopping: boolean;
      /** What the run waits for. */
      readonly question: RunQuestion | null;
    }
  | { readonly kind: "done"; readonly outcome: FinishedRun }
  /** The workbook holds none of the input sheets. */
  | { readonly kind: "noInput" }
  | { readonly kind: "cancelled" }
  /** wasWriting: Excel had begun to write, so that generated sheets may stand there unfinished. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly wasWriting: boolean };

export type Recording = { readonly kind: "running" } | RecordOutcome | { readonly kind: "failed"; readonly failure: Failure };

export type IssueFilter = Severity | "all";

export interface PaneState {
  readonly today: DateSerial;
  /** Newest first. */
  readonly years: readonly FiscalYear[];
  readonly choices: Choices;
  /** Changes are shown before they are written. */
  readonly previews: boolean;
  /** As the settings sheet names it; empty until a run has read it. */
  readonly organisation: string;
  /** As the settings sheet wants days written, by the last look or run that has read it; western until one has. */
  readonly calendar: Calendar;
  /** Each job's newest work: a person who comes back to its page finds it there. */
  readonly works: Readonly<Partial<Record<Task, Work>>>;
  /** The job that was started last. */
  readonly latest: Task | null;
  /** What each job came to when it last came to an end, kept while it runs again. */
  readonly outcomes: Readonly<Partial<Record<Task, FinishedRun>>>;
  /** What the newest import of a trial balance was started with. */
  readonly startedTrial: TrialChoices | null;
  /** The row for 財務: under way, or what became of it. */
  readonly recording: Recording | null;
  readonly filter: IssueFilter;
  /** Proposals that were typed, or could not be, since the newest run; by `placeOf`. */
  readonly typed: ReadonlyMap<string, TypedProposal>;
  /** A finding could not be set aside, or its proposal not be typed. */
  readonly workListFailure: Failure | null;
  /** A cell or sheet could not be shown; the result stays on view. */
  readonly selectFailure: Failure | null;
}

export type PaneEvent =
  | { readonly type: "chosen"; readonly choice: Partial<Choices> }
  | { readonly type: "previewChosen"; readonly previews: boolean }
  | { readonly type: "calendarRead"; readonly calendar: Calendar }
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "progressed"; readonly step: RunStep; readonly share: number }
  | { readonly type: "stopRequested" }
  | { readonly type: "asked"; readonly question: RunQuestion }
  | { readonly type: "answered" }
  | { readonly type: "finished"; readonly outcome: RunOutcome }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "recording"; readonly recording: Recording }
  | { readonly type: "filterChosen"; readonly filter: IssueFilter }
  | { readonly type: "setAside"; readonly issue: IdentifiedIssue; readonly decision: SetAside }
  | { readonly type: "takenBack"; readonly issue: IdentifiedIssue }
  | { readonly type: "typed"; readonly issue: IdentifiedIssue; readonly typing: TypedProposal | null }
  | { readonly type: "workListFailed"; readonly failure: Failure }
  | { readonly type: "selected" }
  | { readonly type: "selectFailed"; readonly failure: Failure };

/** Before the workbook has told its plan's years, this year and the one before are offered. */
export function initialPaneState(today: DateSerial): PaneState {
  const currentYear = fiscalYearOf(today);
  return {
    today,
    years: [currentYear, (currentYear - 1) as FiscalYear],
    choices: {
      year: null,
      month: null,
      business: null,
      feedbackLanguage: null,
      editionsShown: null,
      sheet: null,
      trial: freshTrial({ kind: "selection" }),
    },
    previews: false,
    startedTrial: null,
    recording: null,
    organisation: "",
    calendar: "western",
    works: {},
    latest: null,
    outcomes: {},
    filter: "all",
    typed: new Map(),
    workListFailure: null,
    selectFailure: null,
  };
}

/** The job that runs now; there is one at most. */
export function runningTask({ works, latest }: PaneState): Task | null {
  return latest !== null && works[latest]?.kind === "running" ? latest : null;
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "chosen":
      return { ...state, choices: { ...state.choices, ...event.choice } };
    case "previewChosen":
      return { ...state, previews: event.previews };
    case "calendarRead":
      return { ...state, calendar: event.calendar };
    case "started":
      return {
        ...state,
        works: { ...state.works, [event.task]: { kind: "running", step: null, share: 0, stopping: false, question: null } },
        latest: event.task,
        ...(event.task === "importTrialBalance" && { startedTrial: state.choices.trial, recording: null }),
        filter: "all",
        typed: new Map(),
        workListFailure: null,
        selectFailure: null,
      };
    case "progressed":
      return whileRunning(state, { step: event.step, share: event.share });
    case "stopRequested":
      return whileRunning(state, { stopping: true });
    case "asked":
      return whileRunning(state, { question: event.question });
    case "answered":
      return whileRunning(state, { question: null });
    case "finished":
      return finished(state, event.outcome);
    case "failed":
      return ended(state, { kind: "failed", failure: event.failure, wasWriting: isWriting(state) });
    case "recording":
      return { ...state, recording: event.recording };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "setAside":
      return withReview(state, (reviewed) => movedAside(reviewed, event.issue, event.decision));
    case "takenBack":
      return withReview(state, (reviewed) => takenBack(reviewed, event.issue));
    case "typed":
      return { ...state, typed: withTyping(state.typed, placeOf(event.issue), event.typing), workListFailure: null };
    case "workListFailed":
      return { ...state, workListFailure: event.failure };
    case "selected":
      return { ...state, selectFailure: null };
    case "selectFailed":
      return { ...state, selectFailure: event.failure };
  }
}

/** The same finding may stand in the results of several jobs. */
function withReview(state: PaneState, review: (outcome: FinishedRun) => FinishedRun): PaneState {
  const works = mapped(state.works, (work) => (work.kind === "done" ? { ...work, outcome: review(work.outcome) } : work));
  return { ...state, works, outcomes: mapped(state.outcomes, review), workListFailure: null };
}

function mapped<Value>(byTask: Readonly<Partial<Record<Task, Value>>>, change: (value: Value) => Value): Partial<Record<Task, Value>> {
  const entries = Object.entries(byTask) as [Task, Value][];
  return Object.fromEntries(entries.map(([task, value]) => [task, change(value)]));
}

function withTyping(typed: PaneState["typed"], place: string, typing: TypedProposal | null): PaneState["typed"] {
  const others = [...typed].filter(([each]) => each !== place);
  return new Map(typing === null ? others : [...others, [place, typing]]);
}

type Running = Extract<Work, { kind: "running" }>;

function whileRunning(state: PaneState, change: Partial<Omit<Running, "kind">>): PaneState {
  const task = runningTask(state);
  return task === null ? state : { ...state, works: { ...state.works, [task]: { ...state.works[task], ...change } } };
}

/** From here on Excel works through a batch that nothing stops. */
export const unstoppableSteps: readonly RunStep[] = ["writing", "verifying"];

function isWriting(state: PaneState): boolean {
  const task = runningTask(state);
  const work = task === null ? undefined : state.works[task];
  return work?.kind === "running" && work.step !== null && unstoppableSteps.includes(work.step);
}

function ended(state: PaneState, work: Work): PaneState {
  const task = runningTask(state);
  return task === null ? state : { ...state, works: { ...state.works, [task]: work } };
}

function finished(state: PaneState, outcome: RunOutcome): PaneState {
  const task = runningTask(state);
  if (task === null) return state;
  if (outcome.kind === "cancelled") return ended(state, { kind: "cancelled" });
  if (jobOf(task).readsInputs && outcome.inputSheets.length === 0) return ended(state, { kind: "noInput" });
  const years = outcome.planYears.length === 0 ? state.years : outcome.planYears.toReversed();
  const { year } = state.choices;
  return {
    ...ended(state, { kind: "done", outcome }),
    years,
    choices: { ...state.choices, year: year !== null && years.includes(year) ? year : null },
    organisation: outcome.evaluation?.settings.organisation ?? state.organisation,
    calendar: outcome.calendar ?? state.calendar,
    outcomes: { ...state.outcomes, [task]: outcome },
  };
}
