import { makeStyles, tokens } from "@fluentui/react-components";
import { hasChanges, type Changes } from "../../app/changes/changes.js";
import type { CellRef } from "../../core/cellAddress.js";
import { changeStrings } from "../../strings/pane/changes.js";
import { Section } from "../Section.js";
import { usePageStrings } from "../words.js";
import { ChangeCounts } from "./ChangeCounts.js";
import { ChangedFigures } from "./ChangedFigures.js";

const useStyles = makeStyles({
  line: { margin: 0 },
  summary: { cursor: "pointer", paddingBottom: tokens.spacingVerticalXS },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ChangesNoteProps {
  readonly changes: Changes;
  readonly onSelect: (cell: CellRef) => void;
}

/** What has changed since the last run, folded away below its count. */
export function ChangesNote({ changes, onSelect }: ChangesNoteProps) {
  const styles = useStyles();
  const strings = usePageStrings(changeStrings);
  const changed = changes.sheets.reduce((sum, sheet) => sum + sheet.changed, 0);
  return (
    <Section heading={strings.heading}>
      {hasChanges(changes) ? (
        <details>
          <summary className={styles.summary}>{strings.summary(changed)}</summary>
          <div className={styles.body}>
            <ChangeCounts changes={changes} />
            <ChangedFigures changes={changes} onSelect={onSelect} />
          </div>
        </details>
      ) : (
        <p className={styles.line}>{strings.none}</p>
      )}
    </Section>
  );
}
