import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { clientMedians, fewestForMedian, type ClientMedians } from "../core/finance/clientMedians.js";
import { indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import { rankBands, type Rank } from "../core/finance/totalScore.js";
import type { AnalysisFiguresSheet } from "./analysisFiguresSheet.js";
import { editionLine, type FinancialReport } from "./financialReport.js";
import { call, cellTerm, computed, operation, quoted, type Term } from "./formula.js";
import { indicatorStyle, indicatorWithUnit, noFigure, words } from "./indicatorWords.js";
import { number, text } from "./literal.js";
import { rankChart } from "./rankChart.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { placeTable, type Column, type PlacedTable } from "./table.js";

const chartRows = 10;
const allTrades = "全業種";

/** 分析集計: how the ranks are distributed, and the median of our own clients in each trade. */
export function analysisSummarySheet(report: FinancialReport, list: PlacedTable, figures: AnalysisFiguresSheet): SheetPlan {
  const { analysis, names } = report;
  const draft = new SheetDraft("analysisSummary", names.analysisSummary, report.organisation);
  const top = draft.heading(editionLine(report), ["事業者ごとの最新の期を数えています。一覧は「分析一覧」にあります。"]) + 1;
  draft.put(top, 0, text("総合評価の分布"), "section");
  const counts = placeCounts(draft, top + 1, analysis.businesses, list);
  draft.chart(rankChart(counts, { row: top + 1, column: 3, rows: chartRows, columns: 6 }));

  const mediansTop = top + 1 + chartRows + 1;
  draft.put(mediansTop, 0, text("支援先の業種別の中央値"), "section");
  draft.put(
    mediansTop + 1,
    0,
    text("業種基準値（国の標準）ではなく、「財務」にある自所の支援先の中央値です。nは値のある事業者の数です。"),
    "note",
  );
  draft.put(
    mediansTop + 2,
    0,
    text("中央値を示す最も少ない数（これより少ない業種は、個々の事業者がわからないよう「－」とします）"),
    "note",
  );
  const fewest = { row: mediansTop + 2, column: 8 };
  draft.put(fewest.row, fewest.column, number(fewestForMedian), "key");
  placeTable(draft, { row: mediansTop + 4, column: 0 }, columns(figures, cellTerm(fewest, "both")), clientMedians(analysis.businesses));
  return draft.plan({ orientation: "landscape" });
}

function placeCounts(draft: SheetDraft, top: number, businesses: readonly BusinessAnalysis[], list: PlacedTable): PlacedTable {
  const ranks: readonly (Rank | null)[] = [...rankBands.map(({ rank }) => rank), null];
  return placeTable<Rank | null>(
    draft,
    { row: top, column: 0 },
    [
      { header: "評価", width: 26, style: "level", cell: (rank) => text(rank ?? noFigure) },
      {
        header: "事業者数",
        width: 9,
        style: "integer",
        cell: (rank, at) =>
          computed(
            call("COUNTIF", list.rangeFromOutside("評価"), at.ref("評価")),
            businesses.filter(({ periods: [newest] }) => newest.total.rank === rank).length,
          ),
      },
    ],
    ranks,
  );
}

function columns(figures: AnalysisFiguresSheet, fewest: Term): readonly Column<ClientMedians>[] {
  return [
    { header: "業種", style: "text", cell: ({ industry }) => text(industry === null ? allTrades : words.industries[industry]) },
    { header: "事業者", style: "integer", cell: ({ businesses }) => number(businesses.length) },
    ...indicatorIds.flatMap((id): readonly Column<ClientMedians>[] => [
      {
        header: indicatorWithUnit(id),
        width: 12,
        style: indicatorStyle[indicators[id].unit],
        cell: ({ industry, medians }, at) => {
          const { median } = medians[id];
          const values = figures.newestOf(id, industry);
          const shown = call("IF", operation(at.ref(countHeader(id)), ">=", fewest), call("MEDIAN", values), quoted(noFigure));
          return computed(shown, median ?? noFigure);
        },
      },
      {
        header: countHeader(id),
        width: 6,
        style: "mark",
        cell: ({ industry, medians }) => computed(call("COUNT", figures.newestOf(id, industry)), medians[id].count),
      },
    ]),
  ];
}

const countHeader = (id: IndicatorId): string => `${indicators[id].mark}n`;
