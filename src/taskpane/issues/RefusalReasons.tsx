import { makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../core/cellAddress.js";
import type { Issue } from "../../core/issue.js";
import { cellOf, IssueItem } from "./IssueItem.js";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface RefusalReasonsProps {
  readonly issues: readonly Issue[];
  readonly onSelect: (cell: CellRef) => void;
}

/** Why something was not done: a few findings, to look at and not to work through. */
export function RefusalReasons({ issues, onSelect }: RefusalReasonsProps) {
  return (
    <ul className={useStyles().list}>
      {issues.map((issue, index) => (
        <IssueItem
          key={index}
          issue={issue}
          place={String(index)}
          isTabStop
          onFocus={() => undefined}
          onSelect={() => onSelect(cellOf(issue))}
        />
      ))}
    </ul>
  );
}
