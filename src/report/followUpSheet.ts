import type { FollowUpStatus, FollowUpSummary } from "../core/evaluation.js";
import type { Change } from "../core/records.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import { followUpColumns, type FollowUpCells } from "./followUpColumns.js";
import { call, cellTerm, computed, constant, exactly, formula, operation, quoted, type Term } from "./formula.js";
import { blank, number, numberOrBlank, text } from "./literal.js";
import type { Report } from "./report.js";
import { inOrderOfUrgency } from "./rowNumbers.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { palette, styles } from "./style.js";
import { gap, placeTable, type Column, type PlacedTable } from "./table.js";
import { changes, changeWords, followUpScopeWords, progressWords } from "./wording.js";

export interface FollowUpSheet {
  readonly plan: SheetPlan;
  readonly businesses: PlacedTable;
  /** One row of counts; its headers are the figures' names. */
  readonly figures: PlacedTable;
  /** Likewise: how many businesses' sales and profit went which way. */
  readonly changes: PlacedTable;
}

const overdue = "期限超過";
const onSchedule = "予定内";
const noDate = "策定日なし";
const gapMark = "▲ 未対応";
const noOfficer = "（担当なし）";
const yes = "○";
/** Figures stand right of the names, and what they are about beside them. */
const labelColumn = 3;
const firstFigureColumn = labelColumn + 1;
/** More rows than this are not frozen: they would fill a small window. */
const mostFrozenRows = 14;

/** フォロー状況: who is to be followed up, the longest overdue first; the counts above, in all and per officer. */
export function followUpSheet(report: Report, evidence: EvidenceSheet): FollowUpSheet {
  const { evaluation, names } = report;
  const { settings, followUps, followUpSummary } = evaluation;
  const draft = new SheetDraft("followUp", names.followUp, settings.organisation);
  const figureRow = draft.heading(sheetSubtitle(evaluation), [
    `対象: ${followUpScopeWords[settings.followUpScope]}。期限を過ぎた日数の多い順に並べます。`,
    "次回期限 = 最終支援日（支援がなければ計画策定日）＋ 間隔の月数。超過日数は基準日までを数えます。",
  ]);
  const statuses = inOrderOfUrgency(followUps);
  const columns = listColumns(report, evidence, {
    asOf: cellTerm({ row: figureRow + 1, column: firstFigureColumn }, "both"),
    interval: cellTerm({ row: figureRow + 1, column: firstFigureColumn + 1 }, "both"),
  });
  const bands = chunks([...new Set(statuses.map(officerOf))].sort(), officersAbreast);
  const changeRow = figureRow + 2;
  const officerRow = changeRow + 2;
  const list = placeTable(draft, { row: officerRow + bands.length * officerLines + 1, column: 0 }, columns, statuses);
  const figures = placeTable(draft, { row: figureRow, column: firstFigureColumn }, figureColumns(report, list), [followUpSummary]);
  const changed = placeTable(draft, { row: changeRow, column: firstFigureColumn }, changeColumns(list), [followUpSummary]);
  draft.put(figureRow + 1, labelColumn, text("全体"), "rowLabel");
  draft.put(changeRow + 1, labelColumn, text("売上と利益の増減（者）"), "rowLabel");
  bands.forEach((officers, index) => placeOfficers(draft, officerRow + index * officerLines, officers, list, statuses));
  highlight(draft, list);

  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: list.firstRow <= mostFrozenRows ? list.firstRow : 0, columns: list.column("事業所名") + 1 },
    columns: list.printedColumns,
    titleRows: { first: list.headerRow, last: list.headerRow },
  });
  return { plan, businesses: list, figures, changes: changed };
}

function listColumns({ evaluation }: Report, { contacts }: EvidenceSheet, settings: FollowUpCells): readonly Column<FollowUpStatus>[] {
  const columns = followUpColumns(evaluation.year, contacts, settings);
  return [
    {
      header: "状態",
      width: 10,
      style: "mark",
      cell: ({ nextDue, overdueDays }, at) =>
        nextDue === null
          ? text(noDate)
          : computed(
              call("IF", operation(at.ref("超過日数"), ">", constant(0)), quoted(overdue), quoted(onSchedule)),
              overdueDays > 0 ? overdue : onSchedule,
            ),
    },
    columns.overdueDays,
    { header: "事業者ID", width: 10, style: "text", cell: ({ business }) => text(business.id) },
    { header: "事業所名", width: 26, style: "text", cell: ({ business }) => text(business.name) },
    { header: "担当", width: 11, style: "text", cell: (status) => text(officerOf(status)) },
    { header: "計画策定日", width: 11, style: "date", cell: ({ business }) => numberOrBlank(business.planDate) },
    columns.lastContact,
    columns.nextDue,
    columns.contactsInYear,
    { header: "進捗", width: 8, style: "mark", cell: ({ progress }) => (progress === null ? blank : text(progressWords[progress])) },
    { header: "ズレ", width: 10, style: "mark", cell: ({ gapWithoutExpert }) => mark(gapWithoutExpert, gapMark) },
    { header: "売上", width: 8, style: "mark", cell: ({ salesChange }) => text(changeWords[salesChange]) },
    { header: "利益", width: 8, style: "mark", cell: ({ profitChange }) => text(changeWords[profitChange]) },
    { header: "目標達成", width: 8, style: "mark", cell: ({ targetMet }) => mark(targetMet === true, yes) },
    gap,
    { header: "No", width: 5, style: "key", printed: false, cell: (_, at) => number(at.index + 1) },
    {
      header: "累計回数",
      width: 8,
      style: "integer",
      printed: false,
      cell: ({ contactsInAll }, at) => computed(call("COUNTIF", contacts.rangeFromOutside("No"), at.ref("No", "column")), contactsInAll),
    },
    { header: "専門家派遣", width: 11, style: "date", printed: false, cell: ({ expertDate }) => numberOrBlank(expertDate) },
    { header: "基準売上高（円）", width: 14, style: "integer", printed: false, cell: ({ business }) => numberOrBlank(business.baseSales) },
    { header: "直近売上高（円）", width: 14, style: "integer", printed: false, cell: ({ sales }) => numberOrBlank(sales) },
    {
      header: "増加率",
      width: 9,
      style: "percent",
      printed: false,
      cell: ({ salesGrowth }, at) => {
        const ratio = operation(at.ref("直近売上高（円）"), "/", at.ref("基準売上高（円）"));
        return salesGrowth === null ? blank : computed(operation(ratio, "-", constant(1)), salesGrowth);
      },
    },
    { header: "増加率到達", width: 9, style: "mark", printed: false, cell: ({ growthReached }) => mark(growthReached === true, yes) },
  ];
}

/** A column of counts, each over the list. */
function figure(header: string, term: Term, expected: (summary: FollowUpSummary) => number): Column<FollowUpSummary> {
  return { header, style: "strong", cell: (summary) => computed(term, expected(summary)) };
}

function countOf(list: PlacedTable, header: string, word: string): Term {
  return call("COUNTIF", list.range(header), quoted(word));
}

function figureColumns({ evaluation }: Report, list: PlacedTable): readonly Column<FollowUpSummary>[] {
  return [
    { header: "基準日", style: "date", cell: () => number(evaluation.asOf) },
    { header: "間隔（月）", style: "strong", cell: () => number(evaluation.settings.followUpIntervalMonths) },
    figure("対象（者）", call("COUNT", list.range("No")), ({ businesses }) => businesses),
    figure("年度内回数", call("SUM", list.range("年度内回数")), ({ contacts }) => contacts),
    figure("期限超過", countOf(list, "状態", overdue), (summary) => summary.overdue),
    figure("ズレ未対応", countOf(list, "ズレ", gapMark), ({ gapWithoutExpert }) => gapWithoutExpert),
    figure("目標達成", countOf(list, "目標達成", yes), ({ targetMet }) => targetMet),
    figure("増加率到達", countOf(list, "増加率到達", yes), ({ growthReached }) => growthReached),
  ];
}

function changeColumns(list: PlacedTable): readonly Column<FollowUpSummary>[] {
  const of = (header: "売上" | "利益", counts: (summary: FollowUpSummary) => Readonly<Record<Change, number>>) =>
    changes.map((change) =>
      figure(`${header}${changeWords[change]}`, countOf(list, header, changeWords[change]), (summary) => counts(summary)[change]),
    );
  return [...of("売上", ({ sales }) => sales), ...of("利益", ({ profit }) => profit)];
}

const officerLines = 3;
/** As many as the printed columns right of the names hold. */
const officersAbreast = 10;

/** A band of officers side by side: name, businesses, businesses overdue. */
function placeOfficers(
  draft: SheetDraft,
  row: number,
  officers: readonly string[],
  list: PlacedTable,
  statuses: readonly FollowUpStatus[],
): void {
  ["担当", "対象（者）", "期限超過（者）"].forEach((label, line) => draft.put(row + line, labelColumn, text(label)));
  draft.style({ row, column: labelColumn, rows: 1, columns: officers.length + 1 }, styles.header);
  draft.style({ row: row + 1, column: labelColumn, rows: 2, columns: 1 }, styles.rowLabel);
  draft.style({ row: row + 1, column: firstFigureColumn, rows: 2, columns: officers.length }, styles.strong);
  officers.forEach((officer, index) => {
    const column = firstFigureColumn + index;
    const own = statuses.filter((status) => officerOf(status) === officer);
    const isOwn = [list.range("担当"), exactly(cellTerm({ row, column }, "row"))] as const;
    draft.put(row, column, text(officer));
    draft.put(row + 1, column, computed(call("COUNTIF", ...isOwn), own.length));
    draft.put(
      row + 2,
      column,
      computed(call("COUNTIFS", ...isOwn, list.range("状態"), quoted(overdue)), own.filter(({ overdueDays }) => overdueDays > 0).length),
    );
  });
}

function officerOf({ business }: FollowUpStatus): string {
  return business.officer === "" ? noOfficer : business.officer;
}

function mark(holds: boolean, sign: string): PlanCell {
  return holds ? text(sign) : blank;
}

function highlight(draft: SheetDraft, list: PlacedTable): void {
  const alarm = { fill: palette.alarmFill, color: palette.alarm, bold: true };
  for (const [header, word] of [
    ["状態", overdue],
    ["ズレ", gapMark],
  ] as const) {
    draft.highlight({ area: list.area(header), formula: formula(operation(list.cell(header, 0), "=", quoted(word))), style: alarm });
  }
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
