import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { EditedAnswer } from "../app/run.js";
import { EditedQuestion } from "./EditedQuestion.js";
import { useStrings } from "./language.js";
import type { Work } from "./paneState.js";
import { Section } from "./Section.js";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  position: { color: tokens.colorNeutralForeground3 },
});

interface RunProgressProps {
  readonly work: Extract<Work, { kind: "running" }>;
  readonly onStop: () => void;
  readonly onAnswer: (answer: EditedAnswer) => void;
}

/** How far the run is, or the question on which it waits. */
export function RunProgress({ work, onStop, onAnswer }: RunProgressProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { progress } = strings;
  if (work.editedSheets !== null) return <EditedQuestion sheets={work.editedSheets} onAnswer={onAnswer} />;
  return (
    <Section heading={strings.tasks[work.task]}>
      <Field validationState="none" validationMessage={work.step === null ? progress.starting : progress.steps[work.step]}>
        <ProgressBar
          aria-label={strings.tasks[work.task]}
          {...(work.total === 0 ? {} : { value: work.done, max: work.total })}
        />
      </Field>
      <div className={styles.row}>
        <span className={styles.position}>
          {work.stopping ? progress.stopping : work.total > 0 && progress.position(Math.min(work.done + 1, work.total), work.total)}
        </span>
        {!work.stopping && <Button onClick={onStop}>{progress.stop}</Button>}
      </div>
    </Section>
  );
}
