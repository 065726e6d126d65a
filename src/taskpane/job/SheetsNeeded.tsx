import { makeStyles, tokens } from "@fluentui/react-components";
import { sheetsOfJob } from "../../app/sheetsOfJob.js";
import type { Surroundings } from "../../app/lookAround.js";
import { needsStrings } from "../../strings/pane/needs.js";
import type { Task } from "../actions.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  needed: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  summary: { cursor: "pointer" },
  list: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface SheetsNeededProps {
  readonly task: Task;
  /** What the workbook holds; `null` until Excel has told it. */
  readonly found: Surroundings | null;
}

/** What a job will read, do without and make, told before it is started. */
export default function SheetsNeeded({ task, found }: SheetsNeededProps) {
  const styles = useStyles();
  const text = usePageStrings(needsStrings);
  const { reads, needs, lacks, makes } = sheetsOfJob(task, found);
  return (
    <div className={styles.sheets}>
      {needs.length > 0 && (
        <p className={styles.needed}>
          {text.needed(needs)}
          <br />
          {text.neededRemedy}
        </p>
      )}
      {reads.length > 0 && <p className={styles.text}>{text.reads(reads)}</p>}
      {lacks.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.lacks(lacks.length)}</summary>
          <ul className={styles.list}>
            {lacks.map(({ key, name }) => (
              <li key={key}>
                {name} — {text.without[key]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {makes.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.makes(makes.length)}</summary>
          <p className={styles.list}>{text.list(makes)}</p>
        </details>
      )}
    </div>
  );
}
