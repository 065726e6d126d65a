import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EditedAnswer } from "../../app/run.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  text: { margin: 0 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  button: { width: "100%" },
  meaning: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** In the order of harm: what keeps everything comes first. */
const answers = ["keep", "replace", "cancel"] as const satisfies readonly EditedAnswer[];

interface EditedQuestionProps {
  readonly sheets: readonly string[];
  readonly onAnswer: (answer: EditedAnswer) => void;
}

/** Asks before anything is overwritten that a person has typed into. */
export default function EditedQuestion({ sheets, onAnswer }: EditedQuestionProps) {
  const styles = useStyles();
  const { edited } = useStrings();
  return (
    <Section heading={edited.heading}>
      <p className={styles.text}>{edited.explanation}</p>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <li key={answer}>
            <Button className={styles.button} aria-describedby={`edited-${answer}`} onClick={() => onAnswer(answer)}>
              {edited[answer]}
            </Button>
            <p id={`edited-${answer}`} className={styles.meaning}>
              {edited[`${answer}Meaning`]}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
