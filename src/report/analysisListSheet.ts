import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import type { InTurn } from "../core/inTurn.js";
import { editions } from "../core/finance/edition.js";
import { indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import { periodBefore, scoreHeader, totalHeader, type AnalysisFiguresSheet } from "./analysisFiguresSheet.js";
import type { BenchmarksSheet } from "./benchmarksSheet.js";
import { editionLine, type FinancialReport } from "./financialReport.js";
import { computed, formula, operation, quoted } from "./formula.js";
import { indicatorName, indicatorStyle, noFigure, words } from "./indicatorWords.js";
import { number, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import { placingTable, type Column, type PlacedTable } from "./table.js";

export interface AnalysisListSheet {
  readonly plan: SheetPlan;
  readonly list: PlacedTable;
}

/** 分析一覧: every business in its newest period, with filters. What they are together stands on 分析集計. */
export function* analysisListSheet(
  report: FinancialReport,
  figures: AnalysisFiguresSheet,
  benchmarks: BenchmarksSheet,
): InTurn<AnalysisListSheet> {
  const { analysis, names } = report;
  const draft = new SheetDraft("analysisList", names.analysisList, report.organisation);
  const top = draft.heading(editionLine(report), [
    "事業者ごとの最新の期です。①②⑥は%、③は千円/人、④は倍、⑤は月。点数のない指標は合計に入らないため、合計は低く出ます。",
    "備考の「④実質無借金」は借入金が預金以下のため④が5点、「④償却前赤字」はEBITDA（営業利益＋減価償却費）が0以下のため④が1点の意味です。",
    ...(editions[analysis.settings.edition].containsPandemicYears ? [words.pandemicEdition()] : []),
  ]);
  const list = yield* placingTable(draft, { row: top + 1, column: 0 }, columns(report, figures, benchmarks), analysis.businesses);
  draft.style(list.area("決算年月"), { numberFormat: "yyyy/mm" });
  draft.highlight({
    area: list.area("評価"),
    formula: formula(operation(list.cell("評価", 0), "=", quoted("D"))),
    style: { fill: palette.cautionFill, color: palette.alarm },
  });
  const plan = draft.plan({
    orientation: "landscape",
    freeze: { rows: list.firstRow, columns: 3 },
    filter: { row: list.headerRow, column: 0, rows: list.rows + 1, columns: list.columns },
    titleRows: { first: list.headerRow, last: list.headerRow },
  });
  return { plan, list };
}

function columns(
  { officerOf }: FinancialReport,
  figures: AnalysisFiguresSheet,
  benchmarks: BenchmarksSheet,
): readonly Column<BusinessAnalysis>[] {
  const from = ({ periods: [newest] }: BusinessAnalysis, header: string) => figures.periods.cellFromOutside(header, figures.rowOf(newest));
  const valueCell = (business: BusinessAnalysis, id: IndicatorId): PlanCell => {
    const { outcome } = business.periods[0].indicators[id];
    return outcome.kind === "none" ? text(noFigure) : computed(from(business, indicatorName(id)), outcome.value);
  };
  const scoreCell = (business: BusinessAnalysis, id: IndicatorId): PlanCell => {
    const { score } = business.periods[0].indicators[id];
    return score === null ? text(noFigure) : computed(from(business, scoreHeader(id)), score);
  };
  return [
    { header: "No", width: 4, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "事業者ID", width: 7, style: "text", cell: ({ businessId }) => text(businessId ?? "") },
    { header: "商号", width: 14, style: "text", cell: ({ name }) => text(name) },
    { header: "業種", width: 11, style: "text", cell: ({ industry }) => text(industry === null ? noFigure : words.industries[industry]) },
    {
      header: "規模",
      width: 6.5,
      style: "mark",
      cell: ({ size }) => text(size.kind === "value" ? sizeWords[size.value] : noFigure),
    },
    { header: "担当", width: 7, style: "text", cell: (business) => text(officerOf(business)) },
    { header: "決算年月", width: 9.5, style: "date", cell: ({ periods: [newest] }) => number(newest.period.closing) },
    ...indicatorIds.flatMap((id): readonly Column<BusinessAnalysis>[] => [
      { header: indicatorName(id), width: 6.5, style: indicatorStyle[indicators[id].unit], cell: (business) => valueCell(business, id) },
      { header: scoreHeader(id), width: 3, style: "level", cell: (business) => scoreCell(business, id) },
    ]),
    {
      header: totalHeader,
      width: 5,
      style: "strong",
      cell: (business) => {
        const { points } = business.periods[0].total;
        return points === null ? text(noFigure) : computed(from(business, totalHeader), points);
      },
    },
    {
      header: "評価",
      width: 5,
      style: "level",
      cell: ({ periods: [newest] }, at) =>
        newest.total.rank === null ? text(noFigure) : computed(benchmarks.rank(at.ref(totalHeader)), newest.total.rank),
    },
    {
      header: "前期",
      width: 5,
      style: "integer",
      cell: (business) => {
        const before = periodBefore(business);
        const points = before?.total.points ?? null;
        return before === null || points === null
          ? text(noFigure)
          : computed(figures.periods.cellFromOutside(totalHeader, figures.rowOf(before)), points);
      },
    },
    {
      header: "増減",
      width: 5,
      style: "integer",
      cell: (business, at) => {
        const [now, before] = [business.periods[0].total.points, periodBefore(business)?.total.points ?? null];
        return now === null || before === null
          ? text(noFigure)
          : computed(operation(at.ref(totalHeader), "-", at.ref("前期")), now - before);
      },
    },
    { header: "備考", width: 8.5, style: "text", cell: (business) => text(remarks(business)) },
  ];
}

const sizeWords = { medium: "中規模", small: "小規模" } as const;

function remarks({ size, periods: [newest] }: BusinessAnalysis): string {
  const { missing } = newest.total;
  const isOutOfScope = size.kind === "none";
  return [
    isOutOfScope ? "分析対象外" : "",
    !isOutOfScope && missing.length > 0 ? `${missing.map((id) => indicators[id].mark).join("")}の点数なし` : "",
    newest.period.months !== 12 ? `${newest.period.months}か月の期` : newest.unevenLength ? "前の期が12か月でない" : "",
    newest.indicators.equityRatio.outcome.kind === "value" && newest.indicators.equityRatio.outcome.value < 0 ? "債務超過" : "",
    newest.indicators.ebitdaDebtMultiple.rule === "netCash" ? "④実質無借金" : "",
    newest.indicators.ebitdaDebtMultiple.rule === "noEbitda" ? "④償却前赤字" : "",
  ]
    .filter((remark) => remark !== "")
    .join("、");
}
