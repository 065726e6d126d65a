import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SetAsideIssue } from "../../core/setAside.js";
import { stampDay } from "../../strings/dateWords.js";
import { issueText } from "../../strings/issueText.js";
import { workListStrings } from "../../strings/pane/workList.js";
import { useDates, useLoadedWords, usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface SetAsideListProps {
  readonly setAside: readonly SetAsideIssue[];
  readonly onTakeBack: (issue: SetAsideIssue) => void;
}

/** What was looked at and left as it is, folded away below the open ones. */
export function SetAsideList({ setAside, onTakeBack }: SetAsideListProps) {
  const styles = useStyles();
  const strings = usePageStrings(workListStrings);
  const { issues: names } = useStrings();
  const dates = useDates();
  const { issues: sentences } = useLoadedWords();
  return (
    <details>
      <summary className={styles.summary}>{strings.setAsideHeading(setAside.length)}</summary>
      <p className={styles.note}>{strings.setAsideHint}</p>
      <ul className={styles.list}>
        {setAside.map((issue, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.place}>✓ {names.place(issue.sheet, issue.address)}</span>
            <span>{issueText(issue, sentences, dates).what}</span>
            <span className={styles.reason}>{strings.because(issue.setAside.reason, stampDay(issue.setAside.on, dates))}</span>
            <Button size="small" onClick={() => onTakeBack(issue)}>
              {strings.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
