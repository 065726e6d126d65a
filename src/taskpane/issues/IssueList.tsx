import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { CellRef } from "../../core/cellAddress.js";
import { severities, type Issue } from "../../core/issue.js";
import { IssueItem, leadsToCell } from "./IssueItem.js";
import type { IssueFilter } from "../paneState.js";
import { Section } from "../Section.js";
import { SeverityFilter } from "./SeverityFilter.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
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

/** What the check found, most urgent first. */
export function IssueList({ issues, filter, onFilter, onSelect }: IssueListProps) {
  const styles = useStyles();
  const { issues: strings } = useStrings();
  const [limit, setLimit] = useState(portion);
  const wanted = filter === "all" ? severities : [filter];
  const matching = wanted.flatMap((each) => issues.filter(({ severity }) => severity === each));
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
      <SeverityFilter
        issues={issues}
        filter={filter}
        onFilter={(choice) => {
          setLimit(portion);
          onFilter(choice);
        }}
      />
      <p className={styles.note} role="status">
        {matching.length === 0 ? strings.noneOfKind : strings.count(shown.length, matching.length)}
      </p>
      {shown.length > 0 && <Items key={filter} issues={shown} onSelect={onSelect} />}
      {shown.length < matching.length && (
        <Button onClick={() => setLimit(limit + portion)}>{strings.more(matching.length - shown.length)}</Button>
      )}
    </Section>
  );
}

/** One stop for Tab, however many there are; arrow keys, Home and End move inside. */
function Items({ issues, onSelect }: Pick<IssueListProps, "issues" | "onSelect">) {
  const styles = useStyles();
  const [current, setCurrent] = useState(() => issues.findIndex(leadsToCell));
  return (
    <ul className={styles.list} onKeyDown={moveFocus}>
      {issues.map((issue, index) => (
        <IssueItem
          key={index}
          issue={issue}
          isTabStop={index === current}
          onFocus={() => setCurrent(index)}
          onSelect={() => onSelect({ sheet: issue.sheet, address: issue.address })}
        />
      ))}
    </ul>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const items = [...event.currentTarget.querySelectorAll("button")];
  const index = items.findIndex((item) => item === event.target);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
