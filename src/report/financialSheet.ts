import { calendarDay } from "../core/fiscalYear.js";
import type { AssumptionKey } from "../core/finance/assumptions.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { editions } from "../core/finance/edition.js";
import { term } from "../core/finance/expression.js";
import { indicatorExpression, indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import { scoreByBoundaries } from "../core/finance/scoring.js";
import { indicatorSentences, totalSentences } from "../strings/financeText.js";
import { debtScore } from "./analysisFiguresSheet.js";
import type { BenchmarksSheet } from "./benchmarksSheet.js";
import { expressionTerm } from "./expressionTerm.js";
import { placeFinancialFigures, type FinancialFigures } from "./financialFigures.js";
import { financialRatioRows, placeFinancialRatios, ratioDefinitions } from "./financialRatios.js";
import { editionLine, type FinancialReport } from "./financialReport.js";
import { call, cellTerm, computed, rangeTerm, type Term } from "./formula.js";
import { indicatorName, indicatorStyle, indicatorFormat, noFigure, words } from "./indicatorWords.js";
import { blank, number, text } from "./literal.js";
import { scoreRadar } from "./scoreRadar.js";
import { SheetDraft } from "./sheetDraft.js";
import type { SheetPlan } from "./sheetPlan.js";
import { styles } from "./style.js";
import { textLines } from "./textLines.js";

/** A name, three periods; the industry's value, three scores. All parts of the sheet share these columns. */
const widths = [23, 9.5, 9.5, 9.5, 13, 9, 9, 9] as const;
const medianColumn = 4;
const scoreColumn = 5;
const radarRows = 9;
/** Points of a line of the explanations: closer than in a table, so that all six fit the first page. */
const proseHeight = 15;
/** Half-width characters that fit from a column to the right edge, in 10 points. */
const roomFrom = (column: number) => Math.floor(widths.slice(column).reduce((sum, width) => sum + width, 0) * 1.1) - 2;

/** Notes are in 9 points. */
const noteRoom = Math.floor((roomFrom(0) * 10) / 9);

const assumptionKeys: readonly AssumptionKey[] = ["variableShareOfCostOfSales", "variableShareOfSellingCosts"];

/** 財務分析: one business on a page that its owner understands; behind it further ratios, definitions, and the figures. */
export function financialSheet(report: FinancialReport, benchmarks: BenchmarksSheet): SheetPlan {
  const { chosen, names, analysis } = report;
  const draft = new SheetDraft("financial", names.financial, report.organisation);
  widths.forEach((width, column) => {
    draft.width(column, width);
    draft.put(0, column, blank);
  });
  const labels = chosen.periods.map(({ period }) => `${closingWords(period.closing)}期`);
  const { edition } = analysis.settings;
  const notes = [
    editionLine(report),
    ...(editions[edition].containsPandemicYears ? [words.pandemicEdition()] : []),
    ...(chosen.periods[0].unevenLength ? [words.unevenLength(chosen.periods[0].period.months)] : []),
  ];
  const scoresTop =
    draft.heading(
      businessLine(chosen),
      notes.flatMap((note) => textLines(note, noteRoom)),
    ) + 1;
  const explanations = indicatorIds.flatMap((id) => explanationLines(chosen, id));
  const radarTop = scoresTop + indicatorIds.length + 4;
  const explanationsTop = radarTop + radarRows + 1;
  const ratiosTop = explanationsTop + 2 + explanations.length;
  const assumptionsTop = ratiosTop + 2 + financialRatioRows;
  const definitionsTop = assumptionsTop + 2 + assumptionKeys.length;
  const definitions = ratioDefinitions(roomFrom(1));
  const figuresTop = definitionsTop + 2 + definitions.reduce((rows, { lines }) => rows + lines.length, 0);

  draft.put(figuresTop, 0, text("計算のもとになる数字"), "section");
  const assumptionCell = (key: AssumptionKey): Term =>
    cellTerm({ row: assumptionsTop + 1 + assumptionKeys.indexOf(key), column: 1 }, "both");
  const figures = placeFinancialFigures(draft, figuresTop + 1, chosen, labels, analysis.settings, assumptionCell);
  placeScores(draft, scoresTop, report, benchmarks, labels, figures);
  placeStanding(draft, radarTop, chosen);
  draft.chart(scoreRadar(scoresTop + 1, labels, { row: radarTop, column: 0, rows: radarRows, columns: 4 }));
  draft.put(explanationsTop, 0, text("6つの指標の説明"), "section");
  explanations.forEach((line, index) => {
    draft.put(explanationsTop + 1 + index, 0, text(line), "prose");
    draft.height(explanationsTop + 1 + index, proseHeight);
  });
  draft.put(ratiosTop, 0, text("その他の比率"), "section");
  placeFinancialRatios(draft, ratiosTop + 1, chosen, labels, figures.cells);
  draft.put(assumptionsTop, 0, text("前提（変えると、上の比率も計算し直します）"), "section");
  assumptionKeys.forEach((key, index) => {
    draft.put(assumptionsTop + 1 + index, 0, text(words.assumptions[key]), "text");
    draft.put(assumptionsTop + 1 + index, 1, number(analysis.settings[key]), "percent");
  });
  draft.put(definitionsTop, 0, text("比率の計算式（出典）"), "section");
  placeLines(draft, definitionsTop + 1, definitions);
  return draft.plan({ orientation: "portrait", breaksBefore: [ratiosTop, definitionsTop, figuresTop] });
}

function placeScores(
  draft: SheetDraft,
  top: number,
  { chosen }: FinancialReport,
  benchmarks: BenchmarksSheet,
  labels: readonly string[],
  figures: FinancialFigures,
): void {
  const peer = benchmarks.peerNumber(chosen);
  const peerCell = cellTerm({ row: figures.end, column: 1 }, "both");
  const debtTableRow = figures.end + 1;
  draft.put(figures.end, 0, text("業種基準値のNo"), "text");
  draft.put(figures.end, 1, peer === null ? text(noFigure) : number(peer), "key");
  draft.put(debtTableRow, 0, text("④の表による点数"), "text");
  const rows = { total: top + 1 + indicatorIds.length, rank: top + 2 + indicatorIds.length };

  ["指標", ...labels].forEach((label, column) => draft.put(top, column, text(label)));
  ["業種基準値", ...labels.map((label) => `${label}\n点数`)].forEach((label, index) => draft.put(top, medianColumn + index, text(label)));
  draft.style({ row: top, column: 0, rows: 1, columns: 1 + labels.length }, styles.header);
  draft.style({ row: top, column: medianColumn, rows: 1, columns: 1 + labels.length }, styles.header);
  draft.put(rows.total, medianColumn, text("合計（30点）"), "level");
  draft.put(rows.rank, medianColumn, text("総合評価"), "level");

  indicatorIds.forEach((id, index) => {
    const row = top + 1 + index;
    const style = indicatorStyle[indicators[id].unit];
    draft.put(row, 0, text(indicatorName(id)), "text");
    const { benchmark } = chosen.periods[0].indicators[id];
    const median = peer === null || benchmark === null ? text(noFigure) : computed(benchmarks.median(id, peer), benchmark.median);
    draft.put(row, medianColumn, median, style);
    chosen.periods.forEach(({ indicators: results }, period) => {
      const { outcome, score, benchmark: limits } = results[id];
      const value = cellTerm({ row, column: 1 + period });
      const cells = figures.cells(period);
      const expected = outcome.kind === "none" ? null : outcome.value;
      draft.put(
        row,
        1 + period,
        expected === null ? text(noFigure) : computed(expressionTerm(indicatorExpression(indicators[id]), cells), expected),
        style,
      );
      const byTable =
        expected === null || limits === null
          ? text(noFigure)
          : computed(benchmarks.scoreByTable(id, value, peerCell), scoreByBoundaries(indicators[id].better, expected, limits));
      if (id !== "ebitdaDebtMultiple") {
        draft.put(row, scoreColumn + period, byTable, "level");
        return;
      }
      draft.put(debtTableRow, 1 + period, byTable, "key");
      const parts = {
        netDebt: expressionTerm(term("netDebt"), cells),
        ebitda: expressionTerm(term("ebitda"), cells),
        byTable: cellTerm({ row: debtTableRow, column: 1 + period }),
      };
      draft.put(
        row,
        scoreColumn + period,
        score === null ? text(noFigure) : computed(debtScore(parts, benchmarks.bestScore(id)), score),
        "level",
      );
    });
  });
  indicatorIds.forEach((id, index) => {
    draft.style({ row: top + 1 + index, column: 1, rows: 1, columns: medianColumn }, { numberFormat: indicatorFormat(id) });
  });
  chosen.periods.forEach(({ total: { points, rank } }, period) => {
    const column = scoreColumn + period;
    const scores = rangeTerm({ row: top + 1, column, rows: indicatorIds.length, columns: 1 }, "free");
    draft.put(rows.total, column, points === null ? text(noFigure) : computed(call("SUM", scores), points), "strong");
    const total = cellTerm({ row: rows.total, column });
    draft.put(rows.rank, column, rank === null ? text(noFigure) : computed(benchmarks.rank(total), rank), "level");
  });
}

/** What the total says, beside the radar. */
function placeStanding(draft: SheetDraft, top: number, { size, periods: [newest] }: BusinessAnalysis): void {
  const sentences = [
    ...(size.kind === "none" ? [words.outOfScope[size.reason]] : totalSentences(newest.total, words)),
    "点数は、同じ業種・規模の企業と比べた位置を示すもので、それだけで経営の良し悪しを決めるものではありません。",
  ];
  sentences
    .flatMap((sentence) => textLines(sentence, roomFrom(medianColumn)))
    .forEach((line, index) => draft.put(top + 1 + index, medianColumn, text(line), "prose"));
}

function explanationLines({ explanations, amountUnit }: BusinessAnalysis, id: IndicatorId): string[] {
  const { standing, notes, next, moved } = indicatorSentences(id, explanations[id], amountUnit, words);
  // The first sentence says what the indicator means; the second says its value, which stands in the table above.
  const isKnown = explanations[id].result.outcome.kind === "value";
  return textLines([`【${indicatorName(id)}】`, ...standing.slice(isKnown ? 2 : 1), ...notes, ...next, ...moved].join(""), roomFrom(0));
}

/** Names on the left, their lines running over the columns beside. */
function placeLines(
  draft: SheetDraft,
  top: number,
  entries: readonly { readonly name: string; readonly lines: readonly string[] }[],
): void {
  let row = top;
  for (const { name, lines } of entries) {
    draft.put(row, 0, text(name), "proseName");
    lines.forEach((line, index) => {
      draft.put(row + index, 1, text(line), "prose");
      draft.height(row + index, proseHeight);
    });
    row += lines.length;
  }
}

function businessLine({ businessId, name, industry, size }: BusinessAnalysis): string {
  const trade = industry === null ? "業種不明" : words.industries[industry];
  const group = size.kind === "value" ? words.sizes[size.value] : "分析対象外";
  return [businessId ?? "", name, `${trade}（${group}）`].filter((part) => part !== "").join("　");
}

function closingWords(closing: Parameters<typeof calendarDay>[0]): string {
  const { year, month } = calendarDay(closing);
  return `${year}/${month}`;
}
