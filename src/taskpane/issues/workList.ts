import { severities, type Severity } from "../../core/issues/definition.js";
import type { IdentifiedIssue } from "../../core/setAside.js";

/** The findings about one sheet, most urgent first. */
export interface IssueGroup {
  /** Empty for the workbook as a whole. */
  readonly sheet: string;
  readonly issues: readonly IdentifiedIssue[];
}

/** Groups by sheet; the sheet with the most urgent finding first, then in the order in which the sheets were found. */
export function groupedBySheet(issues: readonly IdentifiedIssue[]): readonly IssueGroup[] {
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
  const groups = sheets.map((sheet) => ({
    sheet,
    issues: issues.filter((issue) => issue.sheet === sheet).toSorted((a, b) => urgency(a) - urgency(b)),
  }));
  return groups.toSorted((a, b) => urgency(a.issues[0]!) - urgency(b.issues[0]!));
}

/** The first of so many findings, group by group. */
export function firstOf(groups: readonly IssueGroup[], limit: number): readonly IssueGroup[] {
  let left = limit;
  return groups.flatMap(({ sheet, issues }) => {
    const shown = issues.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ sheet, issues: shown }];
  });
}

function urgency({ severity }: { readonly severity: Severity }): number {
  return severities.indexOf(severity);
}

/** Tells two findings alike apart within one list. */
export function placeOf({ identity, sheet, address }: Pick<IdentifiedIssue, "identity" | "sheet" | "address">): string {
  return `${identity} ${sheet}!${address}`;
}
