import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IdentifiedIssue, SetAsideIssue } from "../../core/setAside.js";
import { workListStrings } from "../../strings/pane/workList.js";
import { useDates, useLoadedWords, usePageStrings, useStrings } from "../words.js";
import { copyText } from "./copyText.js";
import { issuesAsText } from "./issuesAsText.js";

const useStyles = makeStyles({
  note: { margin: 0, width: "100%", color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  text: { width: "100%" },
});

interface CopyListProps {
  readonly issues: readonly IdentifiedIssue[];
  readonly setAside: readonly SetAsideIssue[];
}

/** One press puts the whole list on the clipboard; where that is forbidden, shows the text to copy by hand. */
export function CopyList({ issues, setAside }: CopyListProps) {
  const styles = useStyles();
  const strings = usePageStrings(workListStrings);
  const { issues: names } = useStrings();
  const words = useLoadedWords();
  const dates = useDates();
  const [copied, setCopied] = useState<boolean | null>(null);
  const all = [...issues, ...setAside];
  const text = () => issuesAsText(all, strings.columns, names.severity, words, dates);
  return (
    <>
      <Button size="small" onClick={() => void copyText(text()).then(setCopied)}>
        {strings.copy}
      </Button>
      <p className={styles.note} role="status">
        {copied === null ? "" : copied ? strings.copied(all.length) : strings.copyByHand}
      </p>
      {copied === false && <Textarea className={styles.text} aria-label={strings.copy} readOnly rows={4} value={text()} />}
    </>
  );
}
