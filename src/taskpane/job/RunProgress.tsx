import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { runSteps } from "../../app/ports.js";
import { EditedQuestion } from "./EditedQuestion.js";
import type { Task } from "../actions.js";
import type { Work } from "../paneState.js";
import { LoadedPart } from "../LoadedPart.js";
import { Section } from "../Section.js";
import type { PaneControls } from "../useRun.js";
import { useStrings } from "../words.js";

const NamesQuestion = lazy(() => import(/* webpackChunkName: "names" */ "./NamesQuestion.js"));

const useStyles = makeStyles({
  bar: { width: "100%", accentColor: tokens.colorBrandForeground1 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface RunProgressProps {
  readonly task: Task;
  readonly work: Extract<Work, { kind: "running" }>;
  readonly controls: Pick<PaneControls, "stop" | "answer" | "answerNames">;
}

/** How far the run is, or the question on which it waits. */
export function RunProgress({ task, work, controls }: RunProgressProps) {
  const styles = useStyles();
  const { tasks, progress } = useStrings();
  if (work.question?.kind === "edited") return <EditedQuestion sheets={work.question.sheets} onAnswer={controls.answer} />;
  if (work.question?.kind === "names") {
    return (
      <LoadedPart>
        <NamesQuestion findings={work.question.findings} onAnswer={controls.answerNames} />
      </LoadedPart>
    );
  }
  const stepText = work.step === null ? progress.starting : progress.steps[work.step];
  return (
    <Section heading={tasks[task]}>
      <progress
        className={styles.bar}
        aria-label={tasks[task]}
        max={runSteps.length + 1}
        {...(work.step !== null && { value: runSteps.indexOf(work.step) + 1 + work.share })}
      />
      <div className={styles.row}>
        <span>{work.stopping ? progress.stopping : stepText}</span>
        {!work.stopping && <Button onClick={controls.stop}>{progress.stop}</Button>}
      </div>
    </Section>
  );
}
