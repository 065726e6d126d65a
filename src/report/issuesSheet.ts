import type { Issue, Severity } from "../core/issue.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";
import { severityWords } from "./wording.js";

/** The three sentences of a finding: what, why it matters, what to do next. */
export interface IssueSentences {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** What the sheet is made from. */
export interface IssuesReport {
  readonly issues: readonly Issue[];
  readonly sentences: (issue: Issue) => IssueSentences;
  readonly name: string;
  readonly organisation: string;
  /** The sheets that are in the workbook, so that a link never leads nowhere. */
  readonly sheets: readonly string[];
}

export interface IssuesSheet {
  readonly plan: SheetPlan;
  readonly list: PlacedTable;
}

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
const nothingFound = "見つかった問題はありません。このまま評価資料をつくれます。";

/** 入力点検: every finding with the way to its cell, errors first. */
export function issuesSheet(report: IssuesReport): IssuesSheet {
  const draft = new SheetDraft("issues", report.name, report.organisation);
  const issues = severities.flatMap((severity) => report.issues.filter((found) => found.severity === severity));
  const top = draft.heading(issues.length === 0 ? nothingFound : "「開く」で問題のセルに移ります。直したら、もう一度点検してください。");
  const countRow = top;
  const list = placeTable(draft, { row: countRow + 3, column: 0 }, columns(report), issues);
  placeTable(
    draft,
    { row: countRow, column: 0 },
    severities.map((severity) => ({
      header: severityWords[severity],
      style: "strong",
      cell: () =>
        computed(
          call("COUNTIF", list.range("重要度"), quoted(severityWords[severity])),
          issues.filter((found) => found.severity === severity).length,
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

function columns({ sentences, sheets }: IssuesReport): readonly Column<Issue>[] {
  const canOpen = (found: Issue): boolean => sheets.includes(found.sheet);
  return [
    { header: "No", width: 11, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "重要度", width: 12, style: "mark", cell: ({ severity }) => text(severityWords[severity]) },
    { header: "シート", width: 16, style: "text", cell: ({ sheet }) => text(sheet) },
    { header: "場所", width: 18, style: "text", cell: (found) => (canOpen(found) ? text(linkTarget(found)) : blank) },
    { header: "リンク", width: 8, style: "link", cell: (found, at) => (canOpen(found) ? openLink(at.ref("場所")) : blank) },
    { header: "内容", width: 44, style: "text", cell: (found) => text(sentences(found).what) },
    { header: "理由", width: 36, style: "text", cell: (found) => text(sentences(found).why) },
    { header: "対処", width: 40, style: "text", cell: (found) => text(sentences(found).remedy) },
  ];
}
