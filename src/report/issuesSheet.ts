import { severities, type Issue, type Severity } from "../core/issue.js";
import { issueText } from "../strings/issueText.js";
import { issuesJapanese } from "../strings/issues.ja.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";
import { severityWords } from "./wording.js";

export interface IssuesSheet {
  readonly plan: SheetPlan;
  readonly list: PlacedTable;
}

const nothingFound = "問題は見つかりませんでした。";
const somethingFound = "「開く」で問題のセルに移ります。直したら、もう一度点検してください。";

/** 入力点検: every finding with the way to its cell, errors first. `stamp`: when it was looked for. */
export function issuesSheet(found: readonly Issue[], name: string, stamp: string): IssuesSheet {
  const draft = new SheetDraft("issues", name, "");
  const issues = severities.flatMap((severity) => found.filter((issue) => issue.severity === severity));
  const top = draft.heading(`点検 ${stamp}`, [issues.length === 0 ? nothingFound : somethingFound]);
  const countRow = top;
  const list = placeTable(draft, { row: countRow + severities.length + 2, column: 0 }, columns, issues);
  placeTable<Severity>(
    draft,
    { row: countRow, column: 1 },
    [
      { header: "重要度", style: "mark", cell: (severity) => text(severityWords(severity)) },
      {
        header: "件数",
        style: "strong",
        cell: (severity, at) =>
          computed(call("COUNTIF", list.range("重要度"), at.ref("重要度")), issues.filter((issue) => issue.severity === severity).length),
      },
    ],
    severities,
  );
  draft.highlight({
    area: list.area("重要度"),
    formula: formula(operation(list.cell("重要度", 0), "=", quoted(severityWords("error")))),
    style: { fill: palette.alarmFill, color: palette.alarm, bold: true },
  });
  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: list.firstRow, columns: 0 },
    columns: list.printedColumns,
    titleRows: { first: list.headerRow, last: list.headerRow },
  });
  return { plan, list };
}

/** A finding about a sheet that is not there has no place to go to. */
function hasPlace({ sheet }: Issue): boolean {
  return sheet !== "";
}

const columns: readonly Column<Issue>[] = [
  { header: "No", width: 5, style: "mark", cell: (_, at) => number(at.index + 1) },
  { header: "重要度", width: 12, style: "mark", cell: ({ severity }) => text(severityWords(severity)) },
  { header: "場所", width: 17, style: "text", cell: (issue) => (hasPlace(issue) ? text(linkTarget(issue)) : blank) },
  { header: "リンク", width: 8, style: "link", cell: (issue, at) => (hasPlace(issue) ? openLink(at.ref("場所")) : blank) },
  { header: "内容", width: 42, style: "text", cell: (issue) => text(issueText(issue, issuesJapanese).what) },
  { header: "理由", width: 34, style: "text", cell: (issue) => text(issueText(issue, issuesJapanese).why) },
  { header: "対処", width: 34, style: "text", cell: (issue) => text(issueText(issue, issuesJapanese).remedy) },
  gap,
  { header: "シート", width: 16, style: "line", printed: false, cell: ({ sheet }) => text(sheet) },
  { header: "種類", width: 22, style: "line", printed: false, cell: ({ code }) => text(code) },
];
