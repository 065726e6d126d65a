import { severities, type Issue } from "../core/issue.js";
import type { FoundIssues, SetAside } from "../core/setAside.js";
import type { Calendar } from "../core/settings.js";
import { dateWords, stampDay, stampWords, type DateWords } from "../strings/dateWords.js";
import { issueText } from "../strings/issueText.js";
import { issuesJapanese } from "../strings/issues.ja.js";
import { call, computed, formula, linkTarget, openLink, operation, quoted } from "./formula.js";
import { blank, number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";
import { setAsideWord, severityWords } from "./wording.js";

export interface IssuesSheet {
  readonly plan: SheetPlan;
  readonly list: PlacedTable;
  /** How many there are of each 重要度. */
  readonly counts: PlacedTable;
  readonly total: number;
}

const nothingFound = "問題は見つかりませんでした。";
const somethingFound = "「開く」で問題のセルに移ります。直したら、もう一度点検してください。";

/** A finding, and the decision to leave it as it is. */
interface Listed {
  readonly issue: Issue;
  readonly decision: SetAside | null;
}

/** What the column 種類 holds of a finding that was set aside: it is not counted with the open ones. */
export function setAsideKind(code: Issue["code"]): string {
  return `✓${code}`;
}

/** 入力点検: every finding with the way to its cell, errors first, those set aside last. `stamp`: when it was looked for. */
export function issuesSheet({ issues, setAside }: FoundIssues, name: string, stamp: string, calendar: Calendar): IssuesSheet {
  const dates = dateWords("ja", calendar);
  const draft = new SheetDraft("issues", name, "");
  const listed: readonly Listed[] = [
    ...mostUrgentFirst(issues).map((issue) => ({ issue, decision: null })),
    ...mostUrgentFirst(setAside).map((issue) => ({ issue, decision: issue.setAside })),
  ];
  const top = draft.heading(`点検 ${stampWords(stamp, dates)}`, [issues.length === 0 ? nothingFound : somethingFound]);
  const countRow = top;
  const list = placeTable(draft, { row: countRow + standings.length + 2, column: 0 }, columnsIn(dates), listed);
  const counts = placeTable<string>(
    draft,
    { row: countRow, column: 1 },
    [
      { header: "重要度", style: "mark", cell: (standing) => text(standing) },
      {
        header: "件数",
        style: "strong",
        cell: (standing, at) =>
          computed(call("COUNTIF", list.range("重要度"), at.ref("重要度")), listed.filter((each) => standingOf(each) === standing).length),
      },
    ],
    standings,
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
  return { plan, list, counts, total: listed.length };
}

/** A finding about a sheet that is not there has no place to go to. */
function hasPlace({ issue: { sheet } }: Listed): boolean {
  return sheet !== "";
}

/** How grave an open finding is, or that it was set aside; the lines of the count above the list. */
const standings = [...severities.map(severityWords), setAsideWord];

function standingOf({ issue: { severity }, decision }: Listed): string {
  return decision === null ? severityWords(severity) : setAsideWord;
}

function mostUrgentFirst<Found extends Issue>(found: readonly Found[]): readonly Found[] {
  return severities.flatMap((severity) => found.filter((issue) => issue.severity === severity));
}

const columnsIn = (dates: DateWords): readonly Column<Listed>[] => [
  { header: "No", width: 5, style: "mark", cell: (_, at) => number(at.index + 1) },
  { header: "重要度", width: 12, style: "mark", cell: (listed) => text(standingOf(listed)) },
  { header: "場所", width: 17, style: "text", cell: (listed) => (hasPlace(listed) ? text(linkTarget(listed.issue)) : blank) },
  { header: "リンク", width: 8, style: "link", cell: (listed, at) => (hasPlace(listed) ? openLink(at.ref("場所")) : blank) },
  { header: "内容", width: 36, style: "text", cell: ({ issue }) => text(issueText(issue, issuesJapanese, dates).what) },
  { header: "理由", width: 28, style: "text", cell: ({ issue }) => text(issueText(issue, issuesJapanese, dates).why) },
  { header: "対処", width: 28, style: "text", cell: ({ issue }) => text(issueText(issue, issuesJapanese, dates).remedy) },
  {
    header: "確認済み",
    width: 18,
    style: "text",
    cell: ({ decision }) => (decision === null ? blank : text(decisionText(decision, dates))),
  },
  gap,
  { header: "シート", width: 16, style: "line", printed: false, cell: ({ issue: { sheet } }) => text(sheet) },
  {
    header: "種類",
    width: 22,
    style: "line",
    printed: false,
    cell: ({ issue: { code }, decision }) => text(decision === null ? code : setAsideKind(code)),
  },
];

function decisionText({ reason, on }: SetAside, dates: DateWords): string {
  return `${reason}（${stampDay(on, dates)}）`;
}
