import type { IdentifiedIssue, SetAsideIssue } from "../../core/setAside.js";
import type { DateWords } from "../../strings/dateWords.js";
import { issueText } from "../../strings/issueText.js";
import type { Words } from "../../strings/words.js";
import type { PaneStrings } from "../../strings/pane.ja.js";

/** The list for a colleague: one line each, cells parted by tabs, so that it can be pasted into a sheet as well as into a message. */
export function issuesAsText(
  issues: readonly (IdentifiedIssue | SetAsideIssue)[],
  columns: readonly string[],
  severity: PaneStrings["issues"]["severity"],
  { issues: sentences }: Words,
  dates: DateWords,
): string {
  const lines = issues.map((issue) => {
    const { what, why, remedy } = issueText(issue, sentences, dates);
    const reason = "setAside" in issue ? issue.setAside.reason : "";
    return [severity[issue.severity], issue.sheet, issue.address, what, why, remedy, reason];
  });
  return [columns, ...lines].map((line) => line.map(pastedCell).join("\t")).join("\n");
}

/** Tabs and line breaks would part cells. What begins like a formula must not become one where it is pasted. */
function pastedCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
