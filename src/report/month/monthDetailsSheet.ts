import { compareTexts } from "../../core/cellAddress.js";
import type { FollowUpStatus } from "../../core/evaluation.js";
import { addMonths, type DateSerial } from "../../core/fiscalYear.js";
import { firstDay, lastDay, monthOf } from "../../core/month/calendarMonth.js";
import type { SupportCase } from "../../core/month/casesOfMonth.js";
import type { GapWithoutExpert } from "../../core/month/gapsWithoutExpert.js";
import type { EvidenceSheet } from "../evidenceSheet.js";
import { followUpColumns, type FollowUpCells } from "../followUpColumns.js";
import {
  call,
  cellTerm,
  computed,
  constant,
  exactly,
  formula,
  linkTarget,
  onSheet,
  openLink,
  operation,
  quoted,
  type Term,
} from "../formula.js";
import { blank, number, numberOrBlank, text } from "../literal.js";
import { inOrderOfUrgency } from "../rowNumbers.js";
import { SheetDraft } from "../sheetDraft.js";
import type { SheetPlan } from "../sheetPlan.js";
import { sheetSubtitle } from "../sheetSubtitle.js";
import { palette } from "../style.js";
import { gap, placeTable, type Column, type PlacedTable } from "../table.js";
import { dayWords, monthWords } from "../../strings/japaneseDates.js";
import { changeWords, followUpScopeWords, progressWords } from "../wording.js";
import type { MonthReport } from "./monthReport.js";

/** A count of this sheet for the page of the meeting. */
export interface DetailCount {
  readonly label: string;
  readonly term: Term;
  readonly expected: number;
}

export interface MonthDetailsSheet {
  readonly plan: SheetPlan;
  readonly counts: readonly DetailCount[];
}

const overdue = "期限超過";
const dueSoon = "来月末まで";
const noOfficer = "（担当なし）";
const nobody = "該当なし";
const caseWords: Readonly<Record<SupportCase["caseKind"], string>> = { success: "成功", improvement: "改善" };
const figureColumn = 5;

/** 月次明細: who is overdue, by officer; the gaps to which nobody was sent; the cases of the month. */
export function monthDetailsSheet(report: MonthReport, evidence: EvidenceSheet): MonthDetailsSheet {
  const { progress, names } = report;
  const { evaluation, month, gaps, cases } = progress;
  const { settings, asOf } = evaluation;
  const nextMonthEnd = lastDay(monthOf(addMonths(asOf, 1)));
  const draft = new SheetDraft("monthDetails", names.monthDetails, settings.organisation);
  const officerSection = draft.heading(`${monthWords(firstDay(month), settings.calendar)}　${sheetSubtitle(evaluation)}`, [
    `フォロー対象: ${followUpScopeWords[settings.followUpScope]}。次回期限 = 最終支援日（支援がなければ計画策定日）＋ 間隔の月数。`,
    `来月末まで: ${dayWords(nextMonthEnd, settings.calendar)} までに期限が来る支援先。ズレ: 看過できないズレとされ、その後に専門家を派遣していない支援先。`,
  ]);
  ["基準日", "間隔（月）"].forEach((label, index) => draft.put(0, figureColumn + index, text(label), "header"));
  draft.put(1, figureColumn, number(asOf), "date");
  draft.put(1, figureColumn + 1, number(settings.followUpIntervalMonths), "strong");
  const cells = {
    asOf: cellTerm({ row: 1, column: figureColumn }, "both"),
    interval: cellTerm({ row: 1, column: figureColumn + 1 }, "both"),
  };

  const attention = dueByOfficer(evaluation.followUps, nextMonthEnd);
  const officers = [...new Set([...attention, ...gaps.map(({ status }) => status)].map(officerOf))].sort(compareTexts);
  const dueSection = officerSection + 3 + Math.max(1, officers.length);
  const due = section(draft, dueSection, "フォローアップの期限（担当者ごと）", dueColumns(report, evidence, cells), attention);
  const gapTable = section(draft, due.end + 1, "看過できないズレ（専門家の派遣なし）", gapColumns(cells, asOf), gaps);
  const caseTable = section(draft, gapTable.end + 1, `${monthWords(firstDay(month), settings.calendar)}の事例`, caseColumns(), cases);
  section(draft, officerSection, "担当者ごとの件数", officerColumns(due, gapTable, attention, gaps), officers);
  highlightOverdue(draft, due);

  const plan = draft.plan({
    orientation: "landscape",
    columns: due.printedColumns,
    freeze: { rows: 2, columns: 0 },
    titleRows: { first: 0, last: 1 },
  });
  return { plan, counts: countsOf(names.monthDetails, { due, gapTable, caseTable }, { attention, gaps, cases }) };
}

function section<Row>(
  draft: SheetDraft,
  row: number,
  title: string,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): PlacedTable {
  draft.put(row, 0, text(title), "section");
  const table = placeTable(draft, { row: row + 1, column: 0 }, columns, records);
  if (records.length === 0) draft.put(table.firstRow, 0, text(nobody));
  return table;
}

/** Overdue or due by the end of the next month; by officer, the longest overdue first. */
function dueByOfficer(statuses: readonly FollowUpStatus[], until: DateSerial): readonly FollowUpStatus[] {
  return inOrderOfUrgency(statuses.filter(({ nextDue }) => nextDue !== null && nextDue <= until)).toSorted((a, b) =>
    compareTexts(officerOf(a), officerOf(b)),
  );
}

function officerOf({ business }: FollowUpStatus): string {
  return business.officer === "" ? noOfficer : business.officer;
}

function officerColumns(
  due: PlacedTable,
  gapTable: PlacedTable,
  attention: readonly FollowUpStatus[],
  gaps: readonly GapWithoutExpert[],
): readonly Column<string>[] {
  const inState = (header: string, word: string, holds: (status: FollowUpStatus) => boolean): Column<string> => ({
    header,
    style: "strong",
    cell: (officer, at) =>
      computed(
        call("COUNTIFS", due.range("担当者"), exactly(at.ref("担当者", "column")), due.range("状態"), quoted(word)),
        attention.filter((status) => officerOf(status) === officer && holds(status)).length,
      ),
  });
  return [
    { header: "担当者", style: "text", cell: (officer) => text(officer) },
    inState(overdue, overdue, ({ overdueDays }) => overdueDays > 0),
    inState(dueSoon, dueSoon, ({ overdueDays }) => overdueDays === 0),
    {
      header: "ズレ未対応",
      style: "strong",
      cell: (officer, at) =>
        computed(
          call("COUNTIF", gapTable.range("担当者"), exactly(at.ref("担当者", "column"))),
          gaps.filter(({ status }) => officerOf(status) === officer).length,
        ),
    },
  ];
}

function dueColumns(
  { progress, numbers }: MonthReport,
  { contacts }: EvidenceSheet,
  cells: FollowUpCells,
): readonly Column<FollowUpStatus>[] {
  const shared = followUpColumns(progress.evaluation.year, contacts, cells);
  return [
    { header: "担当者", width: 12, style: "text", cell: (status) => text(officerOf(status)) },
    { header: "事業者ID", width: 10, style: "text", cell: ({ business }) => text(business.id) },
    {
      header: "状態",
      width: 11,
      style: "mark",
      cell: ({ overdueDays }, at) =>
        computed(
          call("IF", operation(at.ref("超過日数"), ">", constant(0)), quoted(overdue), quoted(dueSoon)),
          overdueDays > 0 ? overdue : dueSoon,
        ),
    },
    { ...shared.overdueDays, width: 11 },
    { header: "事業所名", width: 28, style: "text", cell: ({ business }) => text(business.name) },
    shared.lastContact,
    shared.nextDue,
    { header: "計画策定日", width: 11, style: "date", cell: ({ business }) => numberOrBlank(business.planDate) },
    shared.contactsInYear,
    { header: "進捗", width: 8, style: "mark", cell: ({ progress: stated }) => (stated === null ? blank : text(progressWords[stated])) },
    { header: "計画種別", width: 32, style: "text", cell: ({ business }) => text(business.planKind) },
    gap,
    {
      header: "No",
      width: 5,
      style: "key",
      printed: false,
      cell: ({ business }) => numberOrBlank(numbers.businesses.get(business.id) ?? null),
    },
  ];
}

function gapColumns(cells: FollowUpCells, asOf: DateSerial): readonly Column<GapWithoutExpert>[] {
  return [
    { header: "担当者", style: "text", cell: ({ status }) => text(officerOf(status)) },
    { header: "事業者ID", style: "text", cell: ({ status }) => text(status.business.id) },
    { header: "支援の区分", style: "mark", cell: ({ contact }) => text(contact.channel) },
    {
      header: "経過日数",
      style: "integer",
      cell: ({ contact }, at) => computed(operation(cells.asOf, "-", at.ref("支援日")), asOf - contact.date),
    },
    { header: "事業所名", style: "text", cell: ({ status }) => text(status.business.name) },
    { header: "支援日", style: "date", cell: ({ contact }) => number(contact.date) },
    { header: "次回予定", style: "date", cell: ({ contact }) => numberOrBlank(contact.nextDate) },
    { header: "計画策定日", style: "date", cell: ({ status }) => numberOrBlank(status.business.planDate) },
    { header: "売上", style: "mark", cell: ({ status }) => text(changeWords[status.salesChange]) },
    { header: "記録", style: "link", cell: (_, at) => openLink(at.ref("出所")) },
    { header: "支援の内容", style: "text", cell: ({ contact }) => text(contact.content) },
    gap,
    { header: "出所", width: 20, style: "line", printed: false, cell: ({ contact }) => text(linkTarget(contact.origin)) },
  ];
}

function caseColumns(): readonly Column<SupportCase>[] {
  return [
    { header: "事例", style: "mark", cell: ({ caseKind }) => text(caseWords[caseKind]) },
    { header: "事業者ID", style: "text", cell: ({ businessId }) => text(businessId) },
    { header: "担当", style: "mark", cell: ({ officer }) => text(officer) },
    { header: "区分", style: "mark", cell: ({ channel }) => text(channel) },
    { header: "事業所名", style: "text", cell: ({ businessName }) => text(businessName) },
    { header: "支援日", style: "date", cell: ({ date }) => number(date) },
    { header: "売上", style: "mark", cell: ({ salesChange }) => text(salesChange === null ? "" : changeWords[salesChange]) },
    { header: "利益", style: "mark", cell: ({ profitChange }) => text(profitChange === null ? "" : changeWords[profitChange]) },
    { header: "進捗", style: "mark", cell: ({ progress }) => text(progress === null ? "" : progressWords[progress]) },
    { header: "記録", style: "link", cell: (_, at) => openLink(at.ref("出所")) },
    { header: "支援の内容", style: "text", cell: ({ content }) => text(content) },
    gap,
    { header: "出所", style: "line", printed: false, cell: ({ origin }) => text(linkTarget(origin)) },
  ];
}

function countsOf(
  sheet: string,
  { due, gapTable, caseTable }: Readonly<Record<"due" | "gapTable" | "caseTable", PlacedTable>>,
  found: { readonly attention: readonly FollowUpStatus[]; readonly gaps: readonly unknown[]; readonly cases: readonly SupportCase[] },
): readonly DetailCount[] {
  const count = (table: PlacedTable, header: string, word: string): Term => call("COUNTIF", table.rangeFromOutside(header), quoted(word));
  const cases = (kind: SupportCase["caseKind"]): DetailCount => ({
    label: `${caseWords[kind]}事例`,
    term: count(caseTable, "事例", caseWords[kind]),
    expected: found.cases.filter(({ caseKind }) => caseKind === kind).length,
  });
  return [
    { label: overdue, term: count(due, "状態", overdue), expected: found.attention.filter(({ overdueDays }) => overdueDays > 0).length },
    { label: "ズレ", term: call("COUNT", onSheet(sheet, gapTable.range("支援日"))), expected: found.gaps.length },
    cases("success"),
    cases("improvement"),
  ];
}

function highlightOverdue(draft: SheetDraft, due: PlacedTable): void {
  const style = { fill: palette.alarmFill, color: palette.alarm, bold: true };
  draft.highlight({ area: due.area("状態"), formula: formula(operation(due.cell("状態", 0), "=", quoted(overdue))), style });
}
