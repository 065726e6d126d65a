import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { indicatorExpression, indicatorIds, indicators } from "../core/finance/indicators.js";
import { totalSentences } from "../strings/financeText.js";
import type { BenchmarksSheet } from "./benchmarksSheet.js";
import { expressionTerm } from "./expressionTerm.js";
import { signed, type Feedback } from "./feedback.js";
import type { FinancialFigures } from "./financialFigures.js";
import { call, cellTerm, computed, rangeTerm } from "./formula.js";
import { indicatorStyle, noFigure } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles } from "./style.js";

const medianColumn = 4;
const scoreColumn = 5;

/** Rows of the table: header, six indicators, total, rank. */
export const scoreTableRows = indicatorIds.length + 3;

/** Where the table's cells stand; period 0 is the newest. */
export const scoreCells = (top: number) => ({
  value: (indicator: number, period: number) => ({ row: top + 1 + indicator, column: 1 + period }),
  median: (indicator: number) => ({ row: top + 1 + indicator, column: medianColumn }),
  score: (indicator: number, period: number) => ({ row: top + 1 + indicator, column: scoreColumn + period }),
  total: (period: number) => ({ row: top + 1 + indicatorIds.length, column: scoreColumn + period }),
  rank: (period: number) => ({ row: top + 2 + indicatorIds.length, column: scoreColumn + period }),
});

/** The six indicators in each period, 業種基準値, the scores, total and rank; what the total lacks stands beside it. */
export function placeScores(
  draft: SheetDraft,
  top: number,
  business: BusinessAnalysis,
  benchmarks: BenchmarksSheet,
  labels: readonly string[],
  figures: FinancialFigures,
  feedback: Feedback,
): void {
  const { page } = feedback;
  const at = scoreCells(top);
  placeHeader(draft, top, labels, feedback);
  indicatorIds.forEach((id, index) => {
    const row = top + 1 + index;
    const definition = indicators[id];
    draft.put(row, 0, text(`${definition.mark}${page.tableNames[id]}`), "text");
    draft.put(row, medianColumn, figures.median(id, business.periods[0].indicators[id], business.edition), indicatorStyle[definition.unit]);
    business.periods.forEach(({ indicators: results }, period) => {
      const { outcome } = results[id];
      const value = at.value(index, period);
      const expression = expressionTerm(indicatorExpression(definition), figures.cells(period));
      draft.put(
        value.row,
        value.column,
        outcome.kind === "none" ? text(noFigure) : computed(expression, outcome.value),
        indicatorStyle[definition.unit],
      );
      const score = at.score(index, period);
      const cell = figures.score(id, results[id], cellTerm(value), period, business.edition);
      draft.put(score.row, score.column, cell, "level");
    });
    draft.style({ row, column: 1, rows: 1, columns: medianColumn }, { numberFormat: signed(page.valueFormats[definition.unit]) });
  });
  placeTotals(draft, top, business, benchmarks, feedback);
}

function placeHeader(draft: SheetDraft, top: number, labels: readonly string[], { page }: Feedback): void {
  [page.indicator, ...labels].forEach((label, column) => draft.put(top, column, text(label)));
  [page.median, ...labels.map(page.points)].forEach((label, index) => draft.put(top, medianColumn + index, text(label)));
  draft.style({ row: top, column: 0, rows: 1, columns: 1 + labels.length }, styles.header);
  draft.style({ row: top, column: medianColumn, rows: 1, columns: 1 + labels.length }, styles.header);
}

function placeTotals(draft: SheetDraft, top: number, business: BusinessAnalysis, benchmarks: BenchmarksSheet, feedback: Feedback): void {
  const { page } = feedback;
  const at = scoreCells(top);
  const first = at.total(0);
  draft.put(first.row, medianColumn, text(page.total), "level");
  draft.put(first.row + 1, medianColumn, text(page.rank), "level");
  draft.merge({ row: first.row, column: 0, rows: 2, columns: medianColumn }, text(totalRemark(business, feedback)), "wrappedNote");
  business.periods.forEach(({ total: { points, rank } }, period) => {
    const [total, below] = [at.total(period), at.rank(period)];
    const scores = rangeTerm({ ...at.score(0, period), rows: indicatorIds.length, columns: 1 }, "free");
    draft.put(total.row, total.column, points === null ? text(noFigure) : computed(call("SUM", scores), points), "level");
    const cell = rank === null ? text(noFigure) : computed(benchmarks.rank(cellTerm(total)), rank);
    draft.put(below.row, below.column, cell, "verdict");
  });
}

/** Which indicators the newest total lacks, or why there is none. */
function totalRemark({ size, periods: [newest] }: BusinessAnalysis, { words }: Feedback): string {
  if (size.kind === "none") return words.outOfScope[size.reason];
  return totalSentences(newest.total, words).slice(1).join("");
}
