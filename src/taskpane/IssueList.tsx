import { Button, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../core/cellAddress.js";
import type { Issue } from "../core/issue.js";
import { IssueItem } from "./IssueItem.js";
import { useStrings } from "./language.js";
import type { IssueFilter } from "./paneState.js";
import { Section } from "./Section.js";
import { severities, severitySigns } from "./severity.js";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
});

/** A workbook in a bad state has thousands; they come in portions so that the pane stays quick. */
const portion = 50;

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** What the check found. Tab reaches the list, arrow keys move in it, Enter shows the cell. */
export function IssueList({ issues, filter, onFilter, onSelect }: IssueListProps) {
  const styles = useStyles();
  const { issues: strings } = useStrings();
  const [limit, setLimit] = useState(portion);
  const arrowKeys = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });

  const counted = (choice: IssueFilter) => (choice === "all" ? issues : issues.filter(({ severity }) => severity === choice));
  const matching = counted(filter);
  const shown = matching.slice(0, limit);

  if (issues.length === 0) {
    return (
      <Section heading={strings.heading}>
        <p className={styles.note}>{strings.none}</p>
      </Section>
    );
  }
  return (
    <Section heading={strings.heading}>
      <div role="group" aria-label={strings.filter} className={styles.filter}>
        {(["all", ...severities] as const).map((choice) => (
          <Button
            key={choice}
            size="small"
            appearance={choice === filter ? "outline" : "subtle"}
            className={mergeClasses(styles.choice, choice === filter && styles.chosen)}
            aria-pressed={choice === filter}
            onClick={() => {
              setLimit(portion);
              onFilter(choice);
            }}
          >
            {choice === "all" ? strings.all : `${severitySigns[choice]} ${strings.severity[choice]}`} {counted(choice).length}
          </Button>
        ))}
      </div>
      <p className={styles.note} role="status">
        {matching.length === 0 ? strings.noneOfKind : strings.count(shown.length, matching.length)}
      </p>
      {shown.length > 0 && (
        <ul className={styles.list} {...arrowKeys}>
          {shown.map((each, index) => (
            <IssueItem key={index} issue={each} onSelect={onSelect} />
          ))}
        </ul>
      )}
      {shown.length < matching.length && (
        <Button onClick={() => setLimit(limit + portion)}>{strings.more(matching.length - shown.length)}</Button>
      )}
    </Section>
  );
}
