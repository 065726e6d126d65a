import type { AnalysisSettings } from "../core/finance/analysisSettings.js";
import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import { editions as allEditions, type EditionId } from "../core/finance/edition.js";
import { indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import { shownEditions, type BenchmarksSheet } from "./benchmarksSheet.js";
import { signed, type Feedback } from "./feedback.js";
import { twelveMonths, type AnnualisedCells, type FinancialFigures } from "./financialFigures.js";
import { scoreCells } from "./financialScores.js";
import { call, cellTerm, computed, rangeTerm, type Term } from "./formula.js";
import { indicatorStyle, noFigure } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles } from "./style.js";

/** What the tables refer to. */
interface Original {
  readonly business: BusinessAnalysis;
  readonly settings: AnalysisSettings;
  readonly benchmarks: BenchmarksSheet;
  readonly labels: readonly string[];
  readonly figures: FinancialFigures;
  /** Where the table of scores begins. */
  readonly scoresTop: number;
}

/** Rows of a table with its heading, header, six indicators, total, rank, a note and an empty row. */
const tableRows = 1 + 1 + indicatorIds.length + 2 + 1 + 1;

/** Rows that the comparisons take; 0 where none is asked for. */
export function comparisonRows(business: BusinessAnalysis, settings: AnalysisSettings): number {
  return tableRows * (annualisedPeriods(business).length + (settings.editionsShown === "all" ? 1 : 0));
}

/** The periods of other than twelve months beside their conversion, and the newest period under every edition. */
export function placeComparisons(draft: SheetDraft, top: number, original: Original, feedback: Feedback): void {
  let row = top;
  const { annualised } = original.figures;
  if (annualised !== null) {
    for (const period of annualisedPeriods(original.business)) {
      placeTwelveMonths(draft, row, period, annualised, original, feedback);
      row += tableRows;
    }
  }
  if (original.settings.editionsShown === "all") placeEditions(draft, row, original, feedback);
}

function annualisedPeriods({ periods }: BusinessAnalysis): readonly number[] {
  return periods.flatMap(({ annualised }, period) => (annualised === null ? [] : [period]));
}

function placeTwelveMonths(
  draft: SheetDraft,
  top: number,
  period: number,
  annualised: AnnualisedCells,
  { business, benchmarks, labels, scoresTop }: Original,
  feedback: Feedback,
): void {
  const { page, words } = feedback;
  const stated = business.periods[period]!;
  const converted = twelveMonths(stated);
  const at = scoreCells(scoresTop);
  const headers = [page.indicator, page.asStated, page.twelveMonths, page.median, page.pointsAsStated, page.pointsOfTwelveMonths];
  placeHead(draft, top, page.annualised(labels[period]!), headers);
  indicatorIds.forEach((id, index) => {
    const row = placeName(draft, top, id, feedback);
    const [before, after] = [stated.indicators[id], converted.indicators[id]];
    putValue(draft, row, 1, id, cellTerm(at.value(index, period)), valueOf(before), feedback);
    putValue(draft, row, 2, id, annualised.value(id, period), valueOf(after), feedback);
    putValue(draft, row, 3, id, cellTerm(at.median(index)), before.benchmark?.median ?? null, feedback);
    draft.put(row, 4, reference(cellTerm(at.score(index, period)), before.score), "level");
    draft.put(row, 5, reference(annualised.score(id, period), after.score), "level");
  });
  const totals = [
    { column: 4, total: reference(cellTerm(at.total(period)), stated.total.points), rank: stated.total.rank },
    { column: 5, total: reference(annualised.total(period), converted.total.points), rank: converted.total.rank },
  ];
  placeTotalRows(draft, top, feedback, totals, benchmarks);
  draft.merge({ row: top + tableRows - 2, column: 0, rows: 1, columns: 8 }, text(words.annualised()), "wrappedNote");
}

interface TotalColumn {
  readonly column: number;
  readonly total: PlanCell;
  readonly rank: string | null;
}

function placeTotalRows(
  draft: SheetDraft,
  top: number,
  { page }: Feedback,
  columns: readonly TotalColumn[],
  benchmarks: BenchmarksSheet,
): void {
  const row = top + 2 + indicatorIds.length;
  draft.put(row, 0, text(page.total), "text");
  draft.put(row + 1, 0, text(page.rank), "text");
  for (const { column, total, rank } of columns) {
    draft.put(row, column, total, "level");
    draft.put(row + 1, column, rank === null ? text(noFigure) : computed(benchmarks.rank(cellTerm({ row, column })), rank), "level");
  }
}

/** Value, then median and score under each edition, the chosen one first. */
function placeEditions(draft: SheetDraft, top: number, original: Original, feedback: Feedback): void {
  const { business, settings, benchmarks, figures, scoresTop } = original;
  const { page, words } = feedback;
  const shown = shownEditions(settings);
  const at = scoreCells(scoresTop);
  const columnsOf = (place: number) => ({ median: 2 + 2 * place, score: 3 + 2 * place });
  placeHead(draft, top, page.editions, [
    page.indicator,
    page.value,
    ...shown.flatMap((edition) => [page.medianOf(edition), page.pointsBy(edition)]),
  ]);
  const resultOf = (edition: EditionId, id: IndicatorId) => business.editions[edition].indicators[id];
  indicatorIds.forEach((id, index) => {
    const row = placeName(draft, top, id, feedback);
    putValue(draft, row, 1, id, cellTerm(at.value(index, 0)), valueOf(resultOf(settings.edition, id)), feedback);
    shown.forEach((edition, place) => {
      const { median, score } = columnsOf(place);
      const result = resultOf(edition, id);
      const isChosen = edition === settings.edition;
      draft.put(row, median, figures.median(id, result, edition), indicatorStyle[indicators[id].unit]);
      draft.style({ row, column: median, rows: 1, columns: 1 }, { numberFormat: signed(page.valueFormats[indicators[id].unit]) });
      const cell = isChosen
        ? reference(cellTerm(at.score(index, 0)), result.score)
        : figures.score(id, result, cellTerm(at.value(index, 0)), 0, edition);
      draft.put(row, score, cell, "level");
    });
  });
  const columns = shown.map((edition, place): TotalColumn => {
    const { score } = columnsOf(place);
    const { points, rank } = business.editions[edition].total;
    const scores = rangeTerm({ row: top + 2, column: score, rows: indicatorIds.length, columns: 1 }, "free");
    return { column: score, total: points === null ? text(noFigure) : computed(call("SUM", scores), points), rank };
  });
  placeTotalRows(draft, top, feedback, columns, benchmarks);
  const note = shown
    .map((edition) => {
      const { sources, containsPandemicYears } = allEditions[edition];
      return [words.edition(edition, page.source(sources)), ...(containsPandemicYears ? [words.pandemicEdition()] : [])].join("　");
    })
    .join("\n");
  draft.merge({ row: top + tableRows - 2, column: 0, rows: 1, columns: 8 }, text(note), "wrappedNote");
}

function placeHead(draft: SheetDraft, top: number, heading: string, headers: readonly string[]): void {
  draft.put(top, 0, text(heading), "section");
  headers.forEach((header, column) => draft.put(top + 1, column, text(header)));
  draft.style({ row: top + 1, column: 0, rows: 1, columns: headers.length }, styles.header);
}

function placeName(draft: SheetDraft, top: number, id: IndicatorId, feedback: Feedback): number {
  const row = top + 2 + indicatorIds.indexOf(id);
  draft.put(row, 0, text(`${indicators[id].mark}${feedback.page.tableNames[id]}`), "text");
  return row;
}

function putValue(
  draft: SheetDraft,
  row: number,
  column: number,
  id: IndicatorId,
  cell: Term,
  value: number | null,
  { page }: Feedback,
): void {
  const { unit } = indicators[id];
  draft.put(row, column, reference(cell, value), indicatorStyle[unit]);
  draft.style({ row, column, rows: 1, columns: 1 }, { numberFormat: signed(page.valueFormats[unit]) });
}

function reference(cell: Term, expected: number | null): PlanCell {
  return expected === null ? text(noFigure) : computed(cell, expected);
}

function valueOf({ outcome }: BusinessAnalysis["periods"][0]["indicators"][IndicatorId]): number | null {
  return outcome.kind === "value" ? outcome.value : null;
}
