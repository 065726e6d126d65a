import { useReducer, useRef } from "react";
import type { Changes } from "../app/changes/changes.js";
import type { RecordRequest } from "../app/recordTrialBalance.js";
import type { EditedAnswer, NamesAnswer } from "../app/run.js";
import type { CellRef } from "../core/cellAddress.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { Calendar } from "../core/settings.js";
import type { Choices, PaneActions, Task } from "./actions.js";
import { failureOf } from "./failure.js";
import type { WorkListControls } from "./issues/IssueActions.js";
import { initialPaneState, paneReducer, runningTask, type IssueFilter, type PaneEvent, type PaneState } from "./paneState.js";

/** What a person can do in the pane, bound to its state. */
export interface PaneControls {
  readonly choose: (choice: Partial<Choices>) => void;
  /** Starts a job with what was chosen, and with `choice` on top of it. */
  readonly start: (task: Task, choice?: Partial<Choices>) => void;
  readonly stop: () => void;
  readonly answer: (answer: EditedAnswer) => void;
  readonly answerNames: (answer: NamesAnswer) => void;
  /** Whether the changes shown are to be written. */
  readonly answerPreview: (write: boolean) => void;
  /** What a look at the workbook has told. */
  readonly readCalendar: (calendar: Calendar) => void;
  readonly choosePreview: (previews: boolean) => void;
  readonly chooseFilter: (filter: IssueFilter) => void;
  /** Writes the row into 財務 and then analyses its business. */
  readonly record: (request: RecordRequest) => void;
  readonly removeSamples: PaneActions["sheets"]["removeSamples"];
  readonly listSheets: () => Promise<readonly string[]>;
  readonly select: (cell: CellRef) => void;
  readonly workList: WorkListControls;
}

/** Runs one use case at a time and keeps what the pane shows of it. */
export function useRun(actions: PaneActions, today: DateSerial): [PaneState, PaneControls] {
  const [state, dispatch] = useReducer(paneReducer, today, initialPaneState);
  const stopRequested = useRef(false);
  const drawn = useRef(0);
  const pendingEdited = useRef<((answer: EditedAnswer) => void) | null>(null);
  const pendingPreview = useRef<((write: boolean) => void) | null>(null);
  const pendingNames = useRef<((answer: NamesAnswer) => void) | null>(null);

  const start = (task: Task, choice: Partial<Choices> = {}) => {
    if (runningTask(state) !== null) return;
    stopRequested.current = false;
    dispatch({ type: "chosen", choice });
    dispatch({ type: "started", task });
    actions[task]({
      ...state.choices,
      ...choice,
      control: {
        progress: (step, share = 0) => {
          if (share > 0 && performance.now() - drawn.current < longestStretch) return Promise.resolve();
          dispatch({ type: "progressed", step, share });
          return oneFrame().then(() => void (drawn.current = performance.now()));
        },
        stopRequested: () => stopRequested.current,
      },
      onEdited: (sheets) => {
        dispatch({ type: "asked", question: { kind: "edited", sheets } });
        return new Promise((resolve) => (pendingEdited.current = resolve));
      },
      onNames: (findings) => {
        dispatch({ type: "asked", question: { kind: "names", findings } });
        return new Promise((resolve) => (pendingNames.current = resolve));
      },
      ...(state.previews && {
        onPreview: (changes: Changes) => {
          dispatch({ type: "asked", question: { kind: "preview", changes } });
          return new Promise<boolean>((resolve) => (pendingPreview.current = resolve));
        },
      }),
    }).then(
      (outcome) => dispatch({ type: "finished", outcome }),
      (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
    );
  };

  /** Something done about a finding, while no run is under way. */
  const attempt = <Done>(doing: Promise<Done>, event: (done: Done) => PaneEvent) => {
    doing.then(
      (done) => dispatch(event(done)),
      (error: unknown) => dispatch({ type: "workListFailed", failure: failureOf(error) }),
    );
  };

  return [
    state,
    {
      choose: (choice) => dispatch({ type: "chosen", choice }),
      start,
      stop: () => {
        stopRequested.current = true;
        dispatch({ type: "stopRequested" });
      },
      answer: (answer) => {
        pendingEdited.current?.(answer);
        dispatch({ type: "answered" });
      },
      answerNames: (answer) => {
        pendingNames.current?.(answer);
        dispatch({ type: "answered" });
      },
      answerPreview: (write) => {
        pendingPreview.current?.(write);
        dispatch({ type: "answered" });
      },
      readCalendar: (calendar) => dispatch({ type: "calendarRead", calendar }),
      choosePreview: (previews) => dispatch({ type: "previewChosen", previews }),
      chooseFilter: (filter) => dispatch({ type: "filterChosen", filter }),
      record: (request) => {
        if (state.recording?.kind === "running") return;
        dispatch({ type: "recording", recording: { kind: "running" } });
        actions.recordTrialBalance(request).then(
          (outcome) => {
            dispatch({ type: "recording", recording: outcome });
            if (outcome.kind === "recorded") start("analyzeFinancials", { business: request.row.businessId ?? request.row.name });
          },
          (error: unknown) => dispatch({ type: "recording", recording: { kind: "failed", failure: failureOf(error) } }),
        );
      },
      removeSamples: actions.sheets.removeSamples,
      listSheets: actions.listSheets,
      workList: {
        setAside: (issue, reason) =>
          attempt(actions.setAsideIssue(issue.identity, reason), (decision) => ({ type: "setAside", issue, decision })),
        takeBack: (issue) => attempt(actions.takeBackSetAside(issue.identity), () => ({ type: "takenBack", issue })),
        typeProposal: (issue) => attempt(actions.typeProposal(issue), (typing) => ({ type: "typed", issue, typing })),
        untypeProposal: (typed, issue) =>
          attempt(actions.untypeProposal(typed), (undone) => ({ type: "typed", issue, typing: undone ? null : { kind: "changed" } })),
      },
      select: (cell) => {
        actions.select(cell).then(
          () => dispatch({ type: "selected" }),
          (error: unknown) => dispatch({ type: "selectFailed", failure: failureOf(error) }),
        );
      },
    },
  ];
}

/** Milliseconds of work after which the pane draws itself and takes a click. */
const longestStretch = 50;

/** Time to draw, in milliseconds. Not requestAnimationFrame: it never comes while the pane is hidden. */
const frame = 16;

function oneFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, frame));
}
