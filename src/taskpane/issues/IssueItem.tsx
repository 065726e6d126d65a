import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core/cellAddress.js";
import type { Issue } from "../../core/issue.js";
import { issueText } from "../../strings/issueText.js";
import { severitySigns } from "../../strings/severitySigns.js";
import { LineButton } from "../LineButton.js";
import { useDates, useLoadedWords, useStrings } from "../words.js";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  content: { display: "block", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  place: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
  remedy: { display: "block", color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A sheet that is not there cannot be shown. */
export function leadsToCell({ code }: Issue): boolean {
  return code !== "sheetMissing";
}

export function cellOf({ sheet, address }: Issue): CellRef {
  return { sheet, address };
}

interface IssueItemProps {
  readonly issue: Issue;
  /** What can be done about it; shown while it is looked at. */
  readonly children?: ReactNode;
  /** Tells it from every other in the list. */
  readonly place: string;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onSelect: () => void;
}

/** One finding: how grave, where, what, why, and what to do. A click or Enter shows the cell. */
export function IssueItem({ issue, place, isTabStop, onFocus, onSelect, children }: IssueItemProps) {
  const styles = useStyles();
  const { issues: strings } = useStrings();
  const { issues: sentences } = useLoadedWords();
  const { severity, sheet, address } = issue;
  const { what, why, remedy } = issueText(issue, sentences, useDates());
  const content = (
    <>
      <span className={styles.head}>
        <span className={styles[severity]}>
          {severitySigns[severity]} {strings.severity[severity]}
        </span>
        <span className={styles.place}>{strings.place(sheet, address)}</span>
      </span>
      <span className={styles.line}>{what}</span>
      <span className={styles.remedy}>{why}</span>
      <span className={styles.remedy}>{remedy}</span>
    </>
  );
  return (
    <li className={styles.item}>
      {leadsToCell(issue) ? (
        <LineButton data-jump={place} className={styles.content} tabIndex={isTabStop ? 0 : -1} onFocus={onFocus} onClick={onSelect}>
          {content}
        </LineButton>
      ) : (
        <div className={styles.content}>{content}</div>
      )}
      {children}
    </li>
  );
}
