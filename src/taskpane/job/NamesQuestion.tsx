import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NamesAnswer } from "../../app/run.js";
import type { NameDecision, NameFinding } from "../../core/nameScan.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  card: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sentence: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    // A contrast theme paints marked text with a pair of colours of its own.
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The careful one first. */
const decisions = ["mask", "keep", "leaveOut"] as const satisfies readonly NameDecision[];

interface NamesQuestionProps {
  readonly findings: readonly NameFinding[];
  readonly onAnswer: (answer: NamesAnswer) => void;
}

/** Asks, before anything is written, how each name in a text for publication is to be printed. What was decided before is chosen; else it is replaced. */
export default function NamesQuestion({ findings, onAnswer }: NamesQuestionProps) {
  const styles = useStyles();
  const { names: text } = useStrings();
  const [answers, setAnswers] = useState<readonly NameDecision[]>(() => findings.map(({ before }) => before ?? "mask"));
  return (
    <Section heading={text.heading}>
      <p className={styles.text}>{text.explanation(findings.length)}</p>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <NameCard
              finding={finding}
              decision={answers[index] ?? "mask"}
              onDecide={(decision) => setAnswers(answers.map((each, place) => (place === index ? decision : each)))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onAnswer(answers)}>
          {text.decide}
        </Button>
        <Button onClick={() => onAnswer("cancel")}>{text.cancel}</Button>
      </div>
    </Section>
  );
}

interface NameCardProps {
  readonly finding: NameFinding;
  readonly decision: NameDecision;
  readonly onDecide: (decision: NameDecision) => void;
}

function NameCard({ finding: { name, mask, text: sentence, places, source }, decision, onDecide }: NameCardProps) {
  const styles = useStyles();
  const id = useId();
  const { names: text, issues } = useStrings();
  const labels: Readonly<Record<NameDecision, string>> = { ...text.decisions, mask: text.decisions.mask(mask) };
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {text.found(name)}
      </h3>
      <span className={styles.place}>{issues.place(source.sheet, source.address)}</span>
      <p className={styles.sentence}>
        {parts(sentence, places).map((part, index) =>
          part.isName ? (
            <mark key={index} className={styles.mark}>
              {part.text}
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </p>
      <RadioGroup aria-labelledby={id} value={decision} onChange={(_, { value }) => onDecide(value as NameDecision)}>
        {decisions.map((each) => (
          <Radio key={each} value={each} label={labels[each]} />
        ))}
      </RadioGroup>
    </div>
  );
}

function parts(sentence: string, places: NameFinding["places"]): { readonly text: string; readonly isName: boolean }[] {
  const cuts = [...places].sort((a, b) => a.start - b.start);
  const found = cuts.flatMap(({ start, end }, index) => [
    { text: sentence.slice(index === 0 ? 0 : cuts[index - 1]!.end, start), isName: false },
    { text: sentence.slice(start, end), isName: true },
  ]);
  return [...found, { text: sentence.slice(cuts.at(-1)?.end ?? 0), isName: false }];
}
