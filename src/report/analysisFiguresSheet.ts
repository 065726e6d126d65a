import type { BusinessAnalysis, PeriodAnalysis } from "../core/finance/analyzeBusiness.js";
import { evaluate } from "../core/finance/evaluate.js";
import { term, type TermKey } from "../core/finance/expression.js";
import type { FigureKey } from "../core/finance/figures.js";
import type { IndustryCode } from "../core/finance/industries.js";
import { indicatorExpression, indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import type { InTurn } from "../core/inTurn.js";
import type { BenchmarksSheet, EditionTables } from "./benchmarksSheet.js";
import { expressionTerm, type ExpressionCells } from "./expressionTerm.js";
import { periodFigureCell } from "./financialCell.js";
import { editionLine, type FinancialReport } from "./financialReport.js";
import { call, computed, constant, onSheet, operation, rangeTerm, type Term } from "./formula.js";
import { debtScore, tableScore } from "./indicatorScore.js";
import { indicatorName, indicatorStyle, noFigure, words } from "./indicatorWords.js";
import { number, numberOrBlank, text } from "./literal.js";
import { SheetDraft } from "./sheetDraft.js";
import type { PlanCell, SheetPlan } from "./sheetPlan.js";
import { placingTable, type Column, type PlacedTable, type TableRow } from "./table.js";

export interface AnalysisFiguresSheet {
  readonly plan: SheetPlan;
  readonly periods: PlacedTable;
  /** The row of a period, for references from outside. */
  readonly rowOf: (period: PeriodAnalysis) => number;
  /** The values of an indicator in the newest periods of one trade; `null`: of all trades. */
  readonly newestOf: (id: IndicatorId, industry: IndustryCode | null) => Term;
}

interface PeriodRow {
  readonly business: BusinessAnalysis;
  readonly period: PeriodAnalysis;
}

/** METI's figures, in METI's order; capital decides only the size. */
const localBenchmarkFigures = [
  "sales",
  "previousSales",
  "operatingProfit",
  "depreciation",
  "cash",
  "notesReceivable",
  "accountsReceivable",
  "inventory",
  "totalLiabilities",
  "notesPayable",
  "accountsPayable",
  "borrowings",
  "netAssets",
  "employees",
] as const satisfies readonly FigureKey[];

const ownColumns = { netDebt: "純有利子負債", ebitda: "EBITDA" } as const satisfies Partial<Record<TermKey, string>>;
const debtByTable = "④（表）";

export const totalHeader = "合計";
export const scoreHeader = (id: IndicatorId): string => `${indicators[id].mark}点`;

/** 分析計算: one row per business and period, from the cells of 財務 to the total. The other sheets refer to it. */
export function* analysisFiguresSheet(report: FinancialReport, benchmarks: BenchmarksSheet): InTurn<AnalysisFiguresSheet> {
  const { analysis, names } = report;
  const draft = new SheetDraft("analysisFigures", names.analysisFigures, report.organisation);
  const top = draft.heading(editionLine(report), [
    "右の列の金額は「財務」の数字への参照です（単位 1000 は千円、1 は円）。数字を直すと、すべて計算し直します。",
  ]);
  const rows = periodRows(analysis.businesses);
  const periods = yield* placingTable(
    draft,
    { row: top + 1, column: 0 },
    columns(benchmarks, benchmarks.of(analysis.settings.edition)),
    rows,
  );
  draft.style(periods.area("決算年月"), { numberFormat: "yyyy/mm" });
  const trades = tradeBlocks(rows.slice(0, analysis.businesses.length));
  const rowIndex = new Map(rows.map(({ period }, index) => [period, index]));
  return {
    plan: draft.plan({
      orientation: "landscape",
      columns: periods.column(totalHeader) + 1,
      freeze: { rows: periods.firstRow, columns: 4 },
      titleRows: { first: periods.headerRow, last: periods.headerRow },
    }),
    periods,
    rowOf: (period) => rowIndex.get(period)!,
    newestOf: (id, industry) => {
      const { first, count } = (industry !== null && trades.get(industry)) || { first: 0, count: analysis.businesses.length };
      return onSheet(names.analysisFigures, rangeTerm({ ...periods.area(indicatorName(id)), row: periods.firstRow + first, rows: count }));
    },
  };
}

/**
 * The newest period of each business, trade by trade so that each trade is one block for its median; then the periods
 * before, which the list compares with. Older ones stand on the page 財務分析 only.
 */
function periodRows(businesses: readonly BusinessAnalysis[]): PeriodRow[] {
  const trade = ({ industry }: BusinessAnalysis) => industry ?? "";
  const byTrade = [...businesses].sort((a, b) => Number(trade(a) > trade(b)) - Number(trade(a) < trade(b)));
  const newest = byTrade.map((business) => ({ business, period: business.periods[0] }));
  const before = byTrade.flatMap((business) => {
    const period = periodBefore(business);
    return period === null ? [] : [{ business, period }];
  });
  return [...newest, ...before];
}

/** Where the rows of each trade stand, counted from the first. */
function tradeBlocks(newest: readonly PeriodRow[]): Map<IndustryCode, { readonly first: number; count: number }> {
  const blocks = new Map<IndustryCode, { readonly first: number; count: number }>();
  for (const [row, { business }] of newest.entries()) {
    if (business.industry === null) continue;
    const block = blocks.get(business.industry);
    if (block) block.count += 1;
    else blocks.set(business.industry, { first: row, count: 1 });
  }
  return blocks;
}

/** The period right before the newest, where a row holds it. */
export function periodBefore({ periods: [newest, before] }: BusinessAnalysis): PeriodAnalysis | null {
  return newest.previous === null ? null : (before ?? null);
}

function columns(benchmarks: BenchmarksSheet, tables: EditionTables): readonly Column<PeriodRow>[] {
  return [
    { header: "No", width: 5, style: "mark", cell: (_, at) => number(at.index + 1) },
    { header: "事業者ID", width: 9, style: "text", cell: ({ business }) => text(business.businessId ?? "") },
    { header: "商号", width: 20, style: "text", cell: ({ business }) => text(business.name) },
    { header: "決算年月", width: 10, style: "date", cell: ({ period }) => number(period.period.closing) },
    ...indicatorIds.map((id): Column<PeriodRow> => ({
      header: indicatorName(id),
      width: 10,
      style: indicatorStyle[indicators[id].unit],
      cell: ({ period }, at) => {
        const { outcome } = period.indicators[id];
        if (outcome.kind === "none") return text(noFigure);
        return computed(expressionTerm(indicatorExpression(indicators[id]), cellsOf(at)), outcome.value);
      },
    })),
    ...indicatorIds.map((id): Column<PeriodRow> => ({
      header: scoreHeader(id),
      width: 5,
      style: "mark",
      cell: ({ period }, at) => {
        if (id !== "ebitdaDebtMultiple") return byTable(id, period, at, tables);
        const cells = { netDebt: at.ref(ownColumns.netDebt), ebitda: at.ref(ownColumns.ebitda), byTable: at.ref(debtByTable) };
        return debtScore(period.indicators[id], cells, tables);
      },
    })),
    {
      header: totalHeader,
      width: 6,
      style: "strong",
      cell: ({ period }, at) =>
        period.total.points === null
          ? text(noFigure)
          : computed(call("SUM", at.span(scoreHeader("salesGrowth"), scoreHeader("equityRatio"))), period.total.points),
    },
    { header: "月数", width: 6, style: "mark", cell: ({ period }) => number(period.period.months) },
    { header: "基準No", width: 7, style: "key", cell: ({ business }) => numberOrBlank(benchmarks.peerNumber(business)) },
    { header: "単位", width: 6, style: "key", cell: ({ business }) => number(business.amountUnit) },
    ...localBenchmarkFigures.map((key): Column<PeriodRow> => ({
      header: words.figures[key],
      width: key === "employees" ? 7 : 11,
      style: "integer",
      cell: ({ business, period }) => periodFigureCell(key, period, business.amountUnit),
    })),
    ...(Object.keys(ownColumns) as (keyof typeof ownColumns)[]).map((key): Column<PeriodRow> => ({
      header: ownColumns[key],
      width: 11,
      style: "integer",
      cell: ({ business, period }, at) => {
        const outcome = evaluate(term(key), period.context);
        if (outcome.kind === "none") return text(noFigure);
        return computed(expressionTerm(term(key), { ...cellsOf(at), term: () => null }), outcome.value / business.amountUnit);
      },
    })),
    { header: debtByTable, width: 7, style: "key", cell: ({ period }, at) => byTable("ebitdaDebtMultiple", period, at, tables) },
  ];
}

function cellsOf(at: TableRow): ExpressionCells {
  return {
    figure: (key) => at.ref(words.figures[key]),
    term: (key) => (key === "netDebt" || key === "ebitda" ? at.ref(ownColumns[key]) : null),
    assumption: (key) => {
      throw new RangeError(`The six indicators rest on no assumption: ${key}`);
    },
    thousandYen: operation(constant(1000), "/", at.ref("単位")),
    previous: null,
  };
}

function byTable(id: IndicatorId, period: PeriodAnalysis, at: TableRow, tables: EditionTables): PlanCell {
  const cells = { value: at.ref(indicatorName(id)), peerNumber: at.ref("基準No", "column") };
  return tableScore(id, period.indicators[id], cells, tables);
}
