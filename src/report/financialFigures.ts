import type { AnalysisSettings } from "../core/finance/analysisSettings.js";
import type { BusinessAnalysis, PeriodAnalysis } from "../core/finance/analyzeBusiness.js";
import type { EditionId } from "../core/finance/edition.js";
import { evaluate, type EvaluationContext } from "../core/finance/evaluate.js";
import { term, type TermKey } from "../core/finance/expression.js";
import { figureKeys, figureKinds, type FigureKey } from "../core/finance/figures.js";
import { indicatorExpression, indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import type { IndicatorResult } from "../core/finance/scoring.js";
import { terms } from "../core/finance/terms.js";
import { shownEditions, type BenchmarksSheet } from "./benchmarksSheet.js";
import { expressionTerm, type ExpressionCells } from "./expressionTerm.js";
import { markedName, signed, type Feedback } from "./feedback.js";
import { figureCell, inUnit, periodFigureCell } from "./financialCell.js";
import { call, cellTerm, computed, constant, operation, rangeTerm, type Term } from "./formula.js";
import { debtScore, tableScore } from "./indicatorScore.js";
import { indicatorStyle, noFigure } from "./indicatorWords.js";
import { blank, number, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles } from "./style.js";

const termKeys = Object.keys(terms) as readonly TermKey[];

/** METI takes a period of which nothing is said for one of twelve months. */
const twelve = number(12);

/** A column of figures: a period of the page, the one before the oldest, or a period converted to twelve months. */
interface FigureColumn {
  readonly label: string;
  readonly context: EvaluationContext;
  readonly months: PlanCell;
  readonly monthsBefore: PlanCell;
  readonly figure: (key: FigureKey, row: number) => PlanCell;
}

/** Where the figures of a period of twelve months came to stand. */
export interface AnnualisedCells {
  readonly value: (id: IndicatorId, period: number) => Term;
  readonly score: (id: IndicatorId, period: number) => Term;
  readonly total: (period: number) => Term;
}

/** The figures of one business and the named parts of formulas, one column per period, and how formulas refer to them. */
export interface FinancialFigures {
  /** Cells of a period of the page, 0 being the newest. */
  readonly cells: (period: number) => ExpressionCells;
  readonly median: (id: IndicatorId, result: IndicatorResult, edition: EditionId) => PlanCell;
  /** The score of a value; a helping cell for ④'s table is filled by the way. */
  readonly score: (id: IndicatorId, result: IndicatorResult, value: Term, period: number, edition: EditionId) => PlanCell;
  /** `null` unless the settings ask for it and a period has not twelve months. */
  readonly annualised: AnnualisedCells | null;
}

export interface FiguresRequest {
  readonly business: BusinessAnalysis;
  readonly settings: AnalysisSettings;
  readonly benchmarks: BenchmarksSheet;
  readonly feedback: Feedback;
  readonly labels: readonly string[];
  /** Where the assumptions stand on the sheet. */
  readonly assumption: ExpressionCells["assumption"];
}

/** Places what the page is computed from; columns B, C, D hold the periods, newest first. */
export function placeFinancialFigures(draft: SheetDraft, top: number, request: FiguresRequest): FinancialFigures {
  const { business, settings, benchmarks, feedback } = request;
  const { words, page } = feedback;
  const { amountUnit: unit } = business;
  const editions = shownEditions(settings);
  const peer = benchmarks.peerNumber(business);
  const peerRow = top + 1;
  const debtRows = new Map(editions.map((edition, index) => [edition, top + 2 + index]));
  const monthsRow = top + 2 + editions.length + 2;
  const figuresTop = monthsRow + 2;
  const termsTop = figuresTop + figureKeys.length + 1;
  const columns = figureColumns(request, monthsRow);
  const peerNumber = cellTerm({ row: peerRow, column: 1 }, "both");
  const cells = (column: number): ExpressionCells => ({
    figure: (key) => at(figuresTop + figureKeys.indexOf(key), column),
    term: (key) => at(termsTop + 1 + termKeys.indexOf(key), column),
    assumption: request.assumption,
    thousandYen: operation(constant(1000), "/", cellTerm({ row: top, column: 1 }, "both")),
    previous: column + 1 < columns.length ? cells(column + 1) : null,
  });

  draft.put(top, 0, text(page.amountUnit), "smallText");
  draft.put(top, 1, number(unit), "integer");
  draft.put(peerRow, 0, text(page.peerNumber), "smallText");
  draft.put(peerRow, 1, peer === null ? text(noFigure) : number(peer), "key");
  debtRows.forEach((row, edition) =>
    draft.put(row, 0, text(edition === business.edition ? page.debtTablePoints : page.debtTablePointsBy(edition)), "text"),
  );

  placeHeader(draft, monthsRow - 1, page.accounts, columns);
  draft.put(monthsRow, 0, text(page.months), "smallText");
  draft.put(monthsRow + 1, 0, text(page.monthsBefore), "smallText");
  columns.forEach(({ months, monthsBefore }, column) => {
    draft.put(monthsRow, 1 + column, months, "integer");
    draft.put(monthsRow + 1, 1 + column, monthsBefore, "integer");
  });
  figureKeys.forEach((key, index) => {
    const row = figuresTop + index;
    draft.put(row, 0, text(words.figures[key]), "smallText");
    columns.forEach(({ figure }, column) => draft.put(row, 1 + column, figure(key, row), "integer"));
  });
  placeHeader(draft, termsTop, page.steps, columns);
  termKeys.forEach((key, index) => {
    const row = termsTop + 1 + index;
    const isAmount = terms[key].unit === "yen";
    draft.put(row, 0, text(words.terms[key]), "smallText");
    columns.forEach(({ context }, column) => {
      const outcome = evaluate(term(key), context);
      const cell =
        outcome.kind === "none"
          ? text(noFigure)
          : computed(expressionTerm(terms[key].expression, cells(column)), isAmount ? outcome.value / unit : outcome.value);
      draft.put(row, 1 + column, cell, isAmount ? "integer" : "percent");
    });
  });

  const score: FinancialFigures["score"] = (id, result, value, period, edition) =>
    scoreOf(id, result, value, benchmarks.of(edition), peerNumber, cells(period), (cell) => {
      const place = { row: debtRows.get(edition)!, column: 1 + period };
      draft.put(place.row, place.column, cell, "key");
      return cellTerm(place);
    });
  return {
    cells,
    median: (id, { benchmark }, edition) =>
      peer === null || benchmark === null
        ? text(noFigure)
        : computed(benchmarks.of(edition).median(id, peer), medianOf(business, id, edition)),
    score,
    annualised: isAnnualised(business) ? placeAnnualised(draft, termsTop + termKeys.length + 2, request, cells, columns, peerNumber) : null,
  };
}

function medianOf({ editions }: BusinessAnalysis, id: IndicatorId, edition: EditionId): number {
  return editions[edition].indicators[id].benchmark!.median;
}

function scoreOf(
  id: IndicatorId,
  result: IndicatorResult,
  value: Term,
  tables: ReturnType<BenchmarksSheet["of"]>,
  peerNumber: Term,
  cells: ExpressionCells,
  putTableScore: (cell: PlanCell) => Term,
): PlanCell {
  const byTable = tableScore(id, result, { value, peerNumber }, tables);
  if (id !== "ebitdaDebtMultiple") return byTable;
  const parts = { netDebt: expressionTerm(term("netDebt"), cells), ebitda: expressionTerm(term("ebitda"), cells) };
  return debtScore(result, { ...parts, byTable: putTableScore(byTable) }, tables);
}

/** The six indicators of periods of twelve months, with their scores, below the columns in which those figures stand. */
function placeAnnualised(
  draft: SheetDraft,
  top: number,
  { business, benchmarks, feedback, labels }: FiguresRequest,
  cells: (column: number) => ExpressionCells,
  columns: readonly FigureColumn[],
  peerNumber: Term,
): AnnualisedCells {
  const { page } = feedback;
  const first = columns.length - labels.length;
  const scoresTop = top + indicatorIds.length + 2;
  const debtRow = scoresTop + 1 + indicatorIds.length;
  const totalRow = debtRow + 1;
  const annual = columns.slice(first);
  const place = (row: number, period: number) => ({ row, column: 1 + first + period });
  placeHeader(draft, top, page.annualisedIndicators, [...columns.slice(0, first).map(() => ({ label: "" })), ...annual]);
  placeHeader(draft, scoresTop, page.annualisedPoints, [...columns.slice(0, first).map(() => ({ label: "" })), ...annual]);
  draft.put(debtRow, 0, text(page.debtTablePoints), "smallText");
  draft.put(totalRow, 0, text(page.total), "smallText");
  indicatorIds.forEach((id, index) => {
    draft.put(top + 1 + index, 0, text(markedName(id, feedback)), "smallText");
    draft.put(scoresTop + 1 + index, 0, text(markedName(id, feedback)), "smallText");
    business.periods.forEach((period, number) => {
      const result = twelveMonths(period).indicators[id];
      const { outcome } = result;
      const own = cells(first + number);
      const value = place(top + 1 + index, number);
      const definition = indicators[id];
      const cell = outcome.kind === "none" ? text(noFigure) : computed(expressionTerm(indicatorExpression(definition), own), outcome.value);
      draft.put(value.row, value.column, cell, indicatorStyle[definition.unit]);
      draft.style({ ...value, rows: 1, columns: 1 }, { numberFormat: signed(page.valueFormats[definition.unit]) });
      const score = scoreOf(id, result, cellTerm(value), benchmarks.of(business.edition), peerNumber, own, (byTable) => {
        const debt = place(debtRow, number);
        draft.put(debt.row, debt.column, byTable, "key");
        return cellTerm(debt);
      });
      const at = place(scoresTop + 1 + index, number);
      draft.put(at.row, at.column, score, "level");
    });
  });
  business.periods.forEach((period, number) => {
    const { points } = twelveMonths(period).total;
    const scores = rangeTerm({ ...place(scoresTop + 1, number), rows: indicatorIds.length, columns: 1 }, "free");
    const at = place(totalRow, number);
    draft.put(at.row, at.column, points === null ? text(noFigure) : computed(call("SUM", scores), points), "level");
  });
  return {
    value: (id, period) => cellTerm(place(top + 1 + indicatorIds.indexOf(id), period)),
    score: (id, period) => cellTerm(place(scoresTop + 1 + indicatorIds.indexOf(id), period)),
    total: (period) => cellTerm(place(totalRow, period)),
  };
}

function isAnnualised({ periods }: BusinessAnalysis): boolean {
  return periods.some(({ annualised }) => annualised !== null);
}

/** A period of twelve months after one of twelve is its own conversion. */
export function twelveMonths(period: PeriodAnalysis) {
  return period.annualised ?? period;
}

function at(row: number, column: number): Term {
  return cellTerm({ row, column: 1 + column });
}

function placeHeader(draft: SheetDraft, row: number, title: string, columns: readonly Pick<FigureColumn, "label">[]): void {
  [title, ...columns.map(({ label }) => label)].forEach((label, column) => draft.put(row, column, text(label)));
  draft.style({ row, column: 0, rows: 1, columns: 1 + columns.length }, styles.header);
}

function figureColumns({ business, settings, labels, feedback: { page } }: FiguresRequest, monthsRow: number): FigureColumn[] {
  const { periods, amountUnit: unit } = business;
  const before = periods.at(-1)?.previous ?? null;
  const shown = periods.map((period, index): FigureColumn => {
    const { previous } = period;
    return {
      label: labels[index]!,
      context: period.context,
      months: number(period.period.months),
      monthsBefore: previous === null ? twelve : computed(at(monthsRow, index + 1), previous.months),
      figure: (key) => periodFigureCell(key, period, unit),
    };
  });
  const oldest: FigureColumn[] =
    before === null
      ? []
      : [
          {
            label: page.before,
            context: { current: before.figures, previous: null, assumptions: settings },
            months: number(before.months),
            monthsBefore: blank,
            figure: (key) => figureCell(key, before.figures[key], before.cells.get(key) ?? null, unit),
          },
        ];
  if (!isAnnualised(business)) return [...shown, ...oldest];
  const annual = periods.map((period, index): FigureColumn => ({
    label: page.ofTwelveMonths(labels[index]!),
    context: twelveMonths(period).context,
    months: twelve,
    monthsBefore: twelve,
    figure: (key, row) => {
      const amount = twelveMonths(period).context.current[key];
      if (amount === null) return blank;
      return computed(annualTerm(key, at(row, index), index, monthsRow), inUnit(key, amount, unit));
    },
  }));
  return [...shown, ...oldest, ...annual];
}

/** Amounts that grow with time × 12 ÷ months; 前期売上高 by the length of the period before. */
function annualTerm(key: FigureKey, figure: Term, period: number, monthsRow: number): Term {
  if (figureKinds[key] !== "flow") return figure;
  const monthsOf = cellTerm({ row: key === "previousSales" ? monthsRow + 1 : monthsRow, column: 1 + period }, "row");
  return operation(operation(figure, "*", constant(12)), "/", monthsOf);
}
