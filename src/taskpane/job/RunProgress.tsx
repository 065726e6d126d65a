import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { runSteps } from "../../app/ports.js";
import { jobOf } from "../jobs.js";
import type { Task } from "../actions.js";
import { Notice, NoticeText } from "../Notice.js";
import { unstoppableSteps, type Work } from "../paneState.js";
import { useLate } from "./useLate.js";
import { LoadedPart } from "../LoadedPart.js";
import { Section } from "../Section.js";
import type { PaneControls } from "../useRun.js";
import { useStrings } from "../words.js";

const EditedQuestion = lazy(() => import(/* webpackChunkName: "changes" */ "./EditedQuestion.js"));

const NamesQuestion = lazy(() => import(/* webpackChunkName: "names" */ "./NamesQuestion.js"));

const PreviewQuestion = lazy(() => import(/* webpackChunkName: "changes" */ "./PreviewQuestion.js"));

const useStyles = makeStyles({
  bar: { width: "100%", accentColor: tokens.colorBrandForeground1 },
  place: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface RunProgressProps {
  readonly task: Task;
  readonly work: Extract<Work, { kind: "running" }>;
  readonly controls: Pick<PaneControls, "stop" | "answer" | "answerNames" | "answerPreview" | "select">;
}

/** How far the run is, or the question on which it waits. */
export function RunProgress({ task, work, controls }: RunProgressProps) {
  const styles = useStyles();
  const { tasks, progress } = useStrings();
  const { steps = runSteps } = jobOf(task);
  const isLate = useLate(work);
  if (work.question?.kind === "edited") {
    return (
      <LoadedPart>
        <EditedQuestion sheets={work.question.sheets} onAnswer={controls.answer} />
      </LoadedPart>
    );
  }
  if (work.question?.kind === "names") {
    return (
      <LoadedPart>
        <NamesQuestion findings={work.question.findings} onAnswer={controls.answerNames} />
      </LoadedPart>
    );
  }
  if (work.question?.kind === "preview") {
    return (
      <LoadedPart>
        <PreviewQuestion changes={work.question.changes} onAnswer={controls.answerPreview} onSelect={controls.select} />
      </LoadedPart>
    );
  }
  const place = work.step === null ? 0 : steps.indexOf(work.step) + 1;
  const canStop = work.step === null || !unstoppableSteps.includes(work.step);
  const stepText = work.step === null ? progress.starting : progress.steps[work.step];
  return (
    <Section heading={tasks[task]}>
      <progress className={styles.bar} aria-label={tasks[task]} max={steps.length + 1} {...(place > 0 && { value: place + work.share })} />
      <div className={styles.row}>
        <span>
          {work.stopping ? progress.stopping : stepText}
          {place > 0 && !work.stopping && <span className={styles.place}>{progress.place(place, steps.length)}</span>}
        </span>
        {!work.stopping && canStop && <Button onClick={controls.stop}>{progress.stop}</Button>}
      </div>
      {isLate && (
        <Notice intent="info" title={progress.waiting.heading}>
          <NoticeText>{progress.waiting.remedy}</NoticeText>
        </Notice>
      )}
    </Section>
  );
}
