import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useRef } from "react";
import type { Surroundings } from "../../app/lookAround.js";
import type { Task } from "../actions.js";
import type { Job } from "../jobs.js";
import { LoadedPart } from "../LoadedPart.js";
import { ExplainedNotice, Notice, NoticeText } from "../Notice.js";
import { runningTask, type PaneState } from "../paneState.js";
import type { PaneControls } from "../useRun.js";
import { useStrings } from "../words.js";
import { NoInput } from "./NoInput.js";
import { PreviewChoice } from "./PreviewChoice.js";
import { RunProgress } from "./RunProgress.js";

const SheetsNeeded = lazy(() => import(/* webpackChunkName: "look" */ "./SheetsNeeded.js"));
const RunResult = lazy(() => import(/* webpackChunkName: "result" */ "./RunResult.js"));

const useStyles = makeStyles({
  start: { width: "100%" },
  wait: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface JobPageProps {
  readonly job: Job;
  readonly state: PaneState;
  /** What the workbook holds, as far as it is known. */
  readonly surroundings: Surroundings | null;
  readonly controls: PaneControls;
  readonly onOpen: (task: Task) => void;
}

/** The page of one job: what is asked before, the button that starts it, and what came of it. */
export function JobPage({ job, state, surroundings, controls, onOpen }: JobPageProps) {
  const styles = useStyles();
  const strings = useStrings();
  const startButton = useRef<HTMLButtonElement | null>(null);
  const running = runningTask(state);
  const { task, icon, Choices, atStart, canStart } = job;
  const mayStart = canStart === undefined || canStart(state.choices);

  // Buttons of the body vanish once pressed. The focus then goes to the button that stays, never to nowhere.
  const fromBody: PaneControls = {
    ...controls,
    stop: () => {
      startButton.current?.focus();
      controls.stop();
    },
    start: (...start) => {
      startButton.current?.focus();
      controls.start(...start);
    },
    answer: (answer) => {
      startButton.current?.focus();
      controls.answer(answer);
    },
    answerPreview: (write) => {
      startButton.current?.focus();
      controls.answerPreview(write);
    },
    answerNames: (answer) => {
      startButton.current?.focus();
      controls.answerNames(answer);
    },
  };

  return (
    <>
      {Choices !== null && (
        <LoadedPart>
          <Choices state={state} controls={controls} />
        </LoadedPart>
      )}
      <Button
        ref={(button) => {
          startButton.current = button;
        }}
        className={styles.start}
        appearance="primary"
        size="large"
        icon={icon}
        disabledFocusable={running !== null || !mayStart}
        onClick={() => controls.start(task, atStart?.(state.choices))}
      >
        {strings.tasks[task]}
      </Button>
      {job.readsInputs && <PreviewChoice previews={state.previews} onChoose={controls.choosePreview} />}
      {running !== null && running !== task && <p className={styles.wait}>{strings.progress.otherUnderWay(strings.tasks[running])}</p>}
      <Body job={job} state={state} surroundings={surroundings} controls={fromBody} onOpen={onOpen} />
    </>
  );
}

function Body({ job, state, surroundings, controls, onOpen }: JobPageProps) {
  const strings = useStrings();
  const work = state.works[job.task];
  switch (work?.kind) {
    case undefined:
      return (
        <LoadedPart>
          <SheetsNeeded task={job.task} found={surroundings} />
        </LoadedPart>
      );
    case "running":
      return <RunProgress task={job.task} work={work} controls={controls} />;
    case "done":
      return (
        <LoadedPart>
          <RunResult job={job} outcome={work.outcome} state={state} controls={controls} onOpen={onOpen} />
        </LoadedPart>
      );
    case "noInput":
      return (
        <NoInput
          onInsertTemplates={() => {
            onOpen("insertTemplates");
            controls.start("insertTemplates");
          }}
        />
      );
    case "cancelled":
      return (
        <Notice intent="info" title={strings.cancelled.heading}>
          <NoticeText>{strings.cancelled.remedy}</NoticeText>
        </Notice>
      );
    case "failed":
      return (
        <>
          <ExplainedNotice intent="error" explanation={strings.failures[work.failure.code]} detail={work.failure.detail} />
          {work.wasWriting && (
            <Notice intent="warning" title={strings.unfinished.heading}>
              <NoticeText>{strings.unfinished.remedy}</NoticeText>
            </Notice>
          )}
        </>
      );
  }
}
