import { useRef } from "react";
import type { FiscalYear } from "../core/fiscalYear.js";
import type { PaneActions, Task } from "./actions.js";
import { ActionButtons } from "./ActionButtons.js";
import { Announcer } from "./Announcer.js";
import { FirstSteps } from "./FirstSteps.js";
import { Frame } from "./Frame.js";
import { NoInput } from "./NoInput.js";
import { ExplainedNotice, Notice, NoticeText } from "./Notice.js";
import type { PaneState } from "./paneState.js";
import { RunProgress } from "./RunProgress.js";
import { RunResult } from "./RunResult.js";
import { useRun, type PaneControls } from "./useRun.js";
import { YearChoice } from "./YearChoice.js";
import { useStrings } from "./words.js";

/** The pane over a workbook: what to do on top, what came of it below. */
export function App({ actions, currentYear }: { readonly actions: PaneActions; readonly currentYear: FiscalYear }) {
  const [state, controls] = useRun(actions, currentYear);
  const strings = useStrings();
  const buttons = useRef<Partial<Record<Task, HTMLButtonElement | null>>>({});

  // Buttons inside the body vanish once pressed. Focus then goes to the button above that stands for the same work, never to nowhere.
  const startFromBody = (task: Task) => {
    buttons.current[task]?.focus();
    controls.start(task);
  };
  const leaveBody = () => {
    if (state.work.kind === "running") buttons.current[state.work.task]?.focus();
  };

  return (
    <Frame subtitle={state.organisation === "" ? strings.tagline : state.organisation}>
      <YearChoice years={state.years} year={state.year} onChoose={controls.chooseYear} />
      <ActionButtons running={state.work.kind === "running"} onStart={controls.start} buttons={buttons} />
      <Body
        state={state}
        controls={{
          ...controls,
          start: startFromBody,
          stop: () => {
            leaveBody();
            controls.stop();
          },
          answer: (answer) => {
            leaveBody();
            controls.answer(answer);
          },
        }}
      />
      <Announcer work={state.work} selectFailure={state.selectFailure} />
    </Frame>
  );
}

function Body({ state, controls }: { readonly state: PaneState; readonly controls: PaneControls }) {
  const strings = useStrings();
  const { work } = state;
  switch (work.kind) {
    case "idle":
      return <FirstSteps />;
    case "running":
      return <RunProgress work={work} onStop={controls.stop} onAnswer={controls.answer} />;
    case "done":
      return <RunResult task={work.task} outcome={work.outcome} state={state} controls={controls} />;
    case "noInput":
      return <NoInput onInsertTemplates={() => controls.start("insertTemplates")} />;
    case "cancelled":
      return (
        <Notice intent="info" title={strings.cancelled.heading}>
          <NoticeText>{strings.cancelled.remedy}</NoticeText>
        </Notice>
      );
    case "failed":
      return <ExplainedNotice intent="error" explanation={strings.failures[work.failure.code]} detail={work.failure.detail} />;
  }
}
