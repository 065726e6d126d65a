import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Changes } from "../../app/changes/changes.js";
import type { CellRef } from "../../core/cellAddress.js";
import { changeStrings } from "../../strings/pane/changes.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";
import { ChangedFigures } from "./ChangedFigures.js";
import { ChangeCounts } from "./ChangeCounts.js";

const useStyles = makeStyles({
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PreviewQuestionProps {
  readonly changes: Changes;
  readonly onAnswer: (write: boolean) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** Asks before figures of an earlier run are overwritten. Nothing has been written yet. */
export default function PreviewQuestion({ changes, onAnswer, onSelect }: PreviewQuestionProps) {
  const styles = useStyles();
  const { preview } = useStrings();
  const strings = usePageStrings(changeStrings);
  return (
    <Section heading={preview.heading}>
      <ChangeCounts changes={changes} />
      <div className={styles.answers}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {strings.write}
        </Button>
        <Button onClick={() => onAnswer(false)}>{strings.leave}</Button>
      </div>
      <ChangedFigures changes={changes} onSelect={onSelect} />
    </Section>
  );
}
