import type { Issue, IssueCode } from "./issue.js";

/** A decision to leave a finding as it is. */
export interface SetAside {
  /** Of the finding, by `issueIdentity`. Two findings alike take two decisions. */
  readonly identity: string;
  /** In the words of the person who decided. */
  readonly reason: string;
  /** `2026-11-22 09:30`. */
  readonly on: string;
}

/** A finding with its identity, which takes the whole workbook to know. */
export interface IdentifiedIssue extends Issue {
  readonly identity: string;
}

/** A finding that somebody has looked at and left as it is. It does not count as open. */
export interface SetAsideIssue extends IdentifiedIssue {
  readonly setAside: SetAside;
}

/** Findings apart from those set aside. */
export interface FoundIssues {
  readonly issues: readonly Issue[];
  readonly setAside: readonly SetAsideIssue[];
}

export interface ReviewedIssues extends FoundIssues {
  readonly issues: readonly IdentifiedIssue[];
}

/** What nobody can accept: a figure of ours that Excel computes otherwise, and what the add-in could not do. */
const neverAccepted: readonly IssueCode[] = ["recalculationMismatch", "sheetProtected", "frozenNothing"];

export function maySetAside({ code }: Issue): boolean {
  return !neverAccepted.includes(code);
}

/** Parts what is open from what was set aside. Each decision covers one finding: a further one like it is open. */
export function sortOut(found: readonly IdentifiedIssue[], decisions: readonly SetAside[]): ReviewedIssues {
  const left = new Map<string, SetAside[]>();
  for (const decision of decisions) left.set(decision.identity, [...(left.get(decision.identity) ?? []), decision]);
  const issues: IdentifiedIssue[] = [];
  const setAside: SetAsideIssue[] = [];
  for (const issue of found) {
    const decision = maySetAside(issue) ? left.get(issue.identity)?.shift() : undefined;
    if (decision === undefined) issues.push(issue);
    else setAside.push({ ...issue, setAside: decision });
  }
  return { issues, setAside };
}

/** The decisions without one about this finding. */
export function withoutDecision(decisions: readonly SetAside[], identity: string): readonly SetAside[] {
  const index = decisions.findIndex((decision) => decision.identity === identity);
  return index < 0 ? decisions : decisions.toSpliced(index, 1);
}

/** The review after one more finding was set aside: the very one, or else the first like it. */
export function movedAside<Review extends ReviewedIssues>(review: Review, issue: IdentifiedIssue, decision: SetAside): Review {
  const { issues, setAside } = review;
  const index = indexOf(issues, issue);
  const moved = issues[index];
  return moved === undefined
    ? review
    : { ...review, issues: issues.toSpliced(index, 1), setAside: [...setAside, { ...moved, setAside: decision }] };
}

/** The review after the decision on one finding was taken back; the finding stands at the end. */
export function takenBack<Review extends ReviewedIssues>(review: Review, issue: IdentifiedIssue): Review {
  const { issues, setAside } = review;
  const index = indexOf(setAside, issue);
  const moved = setAside[index];
  return moved === undefined ? review : { ...review, issues: [...issues, reopened(moved)], setAside: setAside.toSpliced(index, 1) };
}

function reopened({ setAside: _, ...open }: SetAsideIssue): IdentifiedIssue {
  return open;
}

function indexOf(list: readonly IdentifiedIssue[], { identity, address }: IdentifiedIssue): number {
  const same = list.findIndex((each) => each.identity === identity && each.address === address);
  return same >= 0 ? same : list.findIndex((each) => each.identity === identity);
}
