import type { IndicatorResult } from "../core/evaluation.js";
import type { Change } from "../core/records.js";
import { stateCounts } from "../core/stateCounts.js";
import type { Reach, StateCountResult } from "../core/stateReport.js";
import { fiscalYearLabel } from "../core/fiscalYear.js";
import { sum } from "../core/decimal.js";
import type { AttainmentSheet } from "./attainmentSheet.js";
import type { EvidenceSheet } from "./evidenceSheet.js";
import type { FollowUpSheet } from "./followUpSheet.js";
import { call, computed, quoted } from "./formula.js";
import { number, text } from "./literal.js";
import type { Report } from "./report.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { sheetSubtitle } from "./sheetSubtitle.js";
import { stateCountNumber } from "./stateCountNumber.js";
import { quantityStyle, styles } from "./style.js";
import type { SummarySheet } from "./summarySheet.js";
import { gap, placeTable, type Column, type TableRow } from "./table.js";
import { changes, changeWords, countingWords, levelWords, loggedProfitWords, nestedWords } from "./wording.js";

interface Home {
  readonly attainment: AttainmentSheet;
  readonly followUp: FollowUpSheet;
  readonly evidence: EvidenceSheet;
  readonly summary: SummarySheet;
}

/** Shown where nothing feeds a count: never 0. */
export const notCounted = "未集計";
const none = "－";

/** 実施状況報告: the counts of the state's yearly report, 実数 and 延べ side by side, with the level of each chapter. */
export function stateReportSheet(report: Report, home: Home): SheetPlan {
  const { evaluation, names } = report;
  const { stateReport, settings } = evaluation;
  const draft = new SheetDraft("stateReport", names.stateReport, settings.organisation);
  const top = draft.heading(sheetSubtitle(evaluation), [
    "国への実施状況報告に書き写す件数です。どの指標の実績を数えるかは「目標」の「報告項目」で選びます。",
    `「${notCounted}」は、数える指標が選ばれていないか、実績がない項目です。0件ではありません。`,
  ]);
  draft.put(top + 1, 0, text("報告する件数"), "section");
  draft.put(top + 2, 1, text("従事職員数（「設定」の値）"), "rowLabel");
  draft.put(top + 2, 3, stateReport.staff === null ? text(notCounted) : number(stateReport.staff), "strong");
  draft.put(top + 2, 4, text("人"), "mark");
  const counts = placeTable(draft, { row: top + 4, column: 0 }, countColumns(report, home), stateReport.counts);

  const changeSection = counts.end + 1;
  draft.put(changeSection, 0, text("⑤-2 売上高・⑤-3 粗利の増減（年度内に支援した事業者、者）"), "section");
  const changeEnd = placeChanges(draft, changeSection + 1, report, home);
  const profitNotes = changeNotes(report);
  profitNotes.forEach((note, index) => draft.put(changeEnd + index, 0, text(note), "note"));

  const reachSection = changeEnd + profitNotes.length + 1;
  draft.put(reachSection, 0, text("区分ごとの実数と延べ"), "section");
  draft.put(
    reachSection + 1,
    0,
    text("実数: 年度内の異なる事業者の数。延べ: 数量の計（数量のない記録は1）。「－」: 記録に事業者IDがないか、記録がない。"),
    "note",
  );
  const reach = placeTable(draft, { row: reachSection + 2, column: 0 }, reachColumns(report, home), evaluation.indicators);
  return draft.plan({
    orientation: "portrait",
    columns: reach.printedColumns,
    titleRows: { first: 0, last: 1 },
    breaksBefore: [reachSection],
  });
}

function countColumns({ evaluation }: Report, { attainment, summary }: Home): readonly Column<StateCountResult>[] {
  const { indicators } = attainment;
  const summed =
    (from: string, value: (count: StateCountResult) => number | null, missing: string) =>
    (count: StateCountResult, at: TableRow): PlanCell => {
      const expected = value(count);
      if (expected === null) return text(missing);
      const key = [indicators.rangeFromOutside("報告No"), at.ref("No", "column")] as const;
      return computed(call("SUMIF", ...key, indicators.rangeFromOutside(from)), expected);
    };
  const projectsOf = ({ indicatorIds }: StateCountResult): readonly number[] =>
    evaluation.projects.flatMap((project, index) => (project.indicatorIds.some((id) => indicatorIds.includes(id)) ? index : []));
  return [
    { header: "番号", width: 7, style: "mark", cell: ({ key }) => text(stateCounts[key].mark) },
    { header: "報告項目", width: 38, style: "text", cell: ({ key }) => text(stateCounts[key].label) },
    {
      header: "計画の目標",
      width: 11,
      style: quantityStyle(evaluation.stateReport.counts.map(({ target }) => target)),
      cell: summed("目標", ({ target }) => target, none),
    },
    {
      header: "実績",
      width: 11,
      style: quantityStyle(evaluation.stateReport.counts.map(({ actual }) => actual)),
      cell: summed("実績", ({ actual }) => actual, notCounted),
    },
    { header: "単位", width: 7, style: "mark", cell: ({ key }) => text(stateCounts[key].unit) },
    {
      header: "区分の評価",
      width: 11,
      style: "level",
      cell: (count) => {
        const [only, ...others] = projectsOf(count);
        if (only === undefined) return text(none);
        const level = (index: number): string => evaluation.projects[index]!.finalLevel ?? none;
        return others.length === 0
          ? computed(summary.projects.cellFromOutside("最終評価", only), level(only))
          : text([only, ...others].map((index) => `${evaluation.projects[index]!.section} ${level(index)}`).join("、"));
      },
    },
    {
      header: "数えた指標",
      width: 15,
      style: "text",
      cell: ({ indicatorIds, distinct }) => text(indicatorIds.join("、") + (distinct === null ? "" : `（重なりを除くと ${distinct}）`)),
    },
    gap,
    { header: "No", width: 5, style: "key", printed: false, cell: ({ key }) => number(stateCountNumber(key)) },
  ];
}

/** Returns the first free row. */
function placeChanges(draft: SheetDraft, row: number, { evaluation }: Report, { followUp }: Home): number {
  const counted = evaluation.stateReport.changes;
  const { businesses } = followUp;
  const counts = (header: string, from: "売上" | "利益", of: "sales" | "profit"): Column<Change> => ({
    header,
    style: "strong",
    cell: (change, at) => {
      if (counted === null) return text(notCounted);
      const contacted = [businesses.rangeFromOutside("年度内回数"), quoted(">0")] as const;
      return computed(call("COUNTIFS", businesses.rangeFromOutside(from), at.ref("増減", "column"), ...contacted), counted[of][change]);
    },
  });
  const table = placeTable<Change>(
    draft,
    { row, column: 1 },
    [
      { header: "増減", style: "mark", cell: (change) => text(changeWords[change]) },
      counts("⑤-2 売上高", "売上", "sales"),
      counts("⑤-3 粗利", "利益", "profit"),
    ],
    changes,
  );
  draft.put(table.end, 1, text("計"), "mark");
  for (const [header, of] of [
    ["⑤-2 売上高", "sales"],
    ["⑤-3 粗利", "profit"],
  ] as const) {
    const total = counted && sum(changes.map((change) => counted[of][change]));
    draft.put(
      table.end,
      table.column(header),
      total === null ? text(notCounted) : computed(call("SUM", table.range(header)), total),
      "strong",
    );
  }
  draft.style({ row: table.end, column: 1, rows: 1, columns: table.columns }, styles.total);
  return table.end + 1;
}

function changeNotes({ evaluation: { settings } }: Report): readonly string[] {
  const { loggedProfit } = settings;
  const ofProfit =
    loggedProfit === "grossProfit"
      ? "⑤-3は「フォロー記録」の利益区分です。「設定」により、記録の利益は粗利（売上総利益）です。"
      : `⑤-3は「フォロー記録」の利益区分による参考の値です。記録の利益は${
          loggedProfit === null ? "何の利益か「設定」に定めがなく" : `${loggedProfitWords[loggedProfit]}であり`
        }、粗利とは限りません。`;
  return [ofProfit, "⑤-2・⑤-3の計は「フォロー状況」の対象のうち年度内に支援した事業者です。⑤-1には対象外の事業者が入ることがあります。"];
}

function reachColumns({ evaluation }: Report, { attainment, evidence, summary }: Home): readonly Column<IndicatorResult>[] {
  const { records } = evidence;
  const { reach } = evaluation.stateReport;
  const placeOf = new Map(evaluation.projects.flatMap(({ indicatorIds }, index) => indicatorIds.map((id) => [id, index] as const)));
  const summed = (header: string, from: string, value: (of: Reach) => number | null): Column<IndicatorResult> => ({
    header,
    style: "integer",
    cell: ({ indicator }, at) => {
      const expected = value(reach.get(indicator.id) ?? { businesses: null, contacts: null });
      if (expected === null) return text(none);
      const key = [records.rangeFromOutside("No"), at.ref("No", "column"), records.rangeFromOutside("年度")] as const;
      return computed(call("SUMIFS", records.rangeFromOutside(from), ...key, quoted(fiscalYearLabel(evaluation.year))), expected);
    },
  });
  return [
    { header: "区分", style: "mark", cell: ({ indicator }) => text(indicator.section) },
    { header: "指標", style: "text", cell: ({ indicator }) => text(nestedWords(indicator.label, indicator.parent)) },
    summed("実数（者）", "事業者の初出", ({ businesses }) => businesses),
    summed("延べ", "数量", ({ contacts }) => contacts),
    { header: "数え方", style: "mark", cell: ({ indicator }) => text(countingWords[indicator.counting]) },
    {
      header: "指標の評価",
      style: "mark",
      cell: ({ attainment: attained }, at) => computed(attainment.indicators.cellFromOutside("評価", at.index), levelWords(attained)),
    },
    {
      header: "区分の評価",
      style: "level",
      cell: ({ indicator }) => {
        const place = placeOf.get(indicator.id);
        return place === undefined
          ? text(none)
          : computed(summary.projects.cellFromOutside("最終評価", place), evaluation.projects[place]!.finalLevel ?? none);
      },
    },
    gap,
    { header: "No", printed: false, style: "key", cell: (_, at) => number(at.index + 1) },
  ];
}
