import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { runSteps } from "../../app/ports.js";
import type { EditedAnswer } from "../../app/run.js";
import { EditedQuestion } from "./EditedQuestion.js";
import type { Task } from "../actions.js";
import type { Work } from "../paneState.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  bar: { width: "100%", accentColor: tokens.colorBrandForeground1 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
});

interface RunProgressProps {
  readonly task: Task;
  readonly work: Extract<Work, { kind: "running" }>;
  readonly onStop: () => void;
  readonly onAnswer: (answer: EditedAnswer) => void;
}

/** How far the run is, or the question on which it waits. */
export function RunProgress({ task, work, onStop, onAnswer }: RunProgressProps) {
  const styles = useStyles();
  const { tasks, progress } = useStrings();
  if (work.editedSheets !== null) return <EditedQuestion sheets={work.editedSheets} onAnswer={onAnswer} />;
  const stepText = work.step === null ? progress.starting : progress.steps[work.step];
  return (
    <Section heading={tasks[task]}>
      <progress
        className={styles.bar}
        aria-label={tasks[task]}
        max={runSteps.length}
        {...(work.step !== null && { value: runSteps.indexOf(work.step) + 1 })}
      />
      <div className={styles.row}>
        <span>{work.stopping ? progress.stopping : stepText}</span>
        {!work.stopping && <Button onClick={onStop}>{progress.stop}</Button>}
      </div>
    </Section>
  );
}
