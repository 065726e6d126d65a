import type { Issue, Severity } from "../core/issue.js";
import { issueText } from "../strings/issueText.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { severityWords } from "./wording.js";

export interface IssuesSheet {
  readonly plan: SheetPlan;
  readonly list: PlacedTable;
}

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const nothingFound = "問題は見つかりませんでした。";
const somethingFound = "「開く」で問題のセルに移ります。直したら、もう一度点検してください。";

/** 入力点検: every finding with the way to its cell, errors first. `stamp`: when it was looked for. */
export function issuesSheet(found: readonly Issue[], name: string, stamp: string): IssuesSheet {
  const draft = new SheetDraft("issues", name, "");
  const issues = severities.flatMap((severity) => found.filter((issue) => issue.severity === severity));
  const top = draft.heading(`点検 ${stamp}`, [issues.length === 0 ? nothingFound : somethingFound]);
  const countRow = top;
  const list = placeTable(draft, { row: countRow + 3, column: 0 }, columns, issues);
  placeTable(
    draft,
    { row: countRow, column: 0 },
    severities.map((severity) => ({
      header: severityWords[severity],
      style: "strong",
      cell: () =>
        computed(
          call("COUNTIF", list.range("重要度"), quoted(severityWords[severity])),
          issues.filter((issue) => issue.severity === severity).length,
        ),
    })),
    [null],
  );
  draft.highlight({
    area: list.area("重要度"),
    formula: formula(operation(list.cell("重要度", 0), "=", quoted(severityWords.error))),
    style: { fill: palette.alarmFill, color: palette.alarm, bold: true },
  });
  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: list.firstRow, columns: 0 },
    titleRows: { first: list.headerRow, last: list.headerRow },
  });
  return { plan, list };
}

/** A finding about a sheet that is not there has no place to go to. */
function hasPlace({ sheet }: Issue): boolean {
  return sheet !== "";
}

const columns: readonly Column<Issue>[] = [
  { header: "No", width: 11, style: "mark", cell: (_, at) => number(at.index + 1) },
  { header: "重要度", width: 12, style: "mark", cell: ({ severity }) => text(severityWords[severity]) },
  { header: "シート", width: 16, style: "text", cell: ({ sheet }) => text(sheet) },
  { header: "場所", width: 18, style: "text", cell: (issue) => (hasPlace(issue) ? text(linkTarget(issue)) : blank) },
  { header: "リンク", width: 8, style: "link", cell: (issue, at) => (hasPlace(issue) ? openLink(at.ref("場所")) : blank) },
  { header: "内容", width: 44, style: "text", cell: (issue) => text(issueText(issue, "ja").what) },
  { header: "理由", width: 36, style: "text", cell: (issue) => text(issueText(issue, "ja").why) },
  { header: "対処", width: 40, style: "text", cell: (issue) => text(issueText(issue, "ja").remedy) },
];
