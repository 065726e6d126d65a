import type { BusinessAnalysis } from "../core/finance/analyzeBusiness.js";
import type { AnalysisSettings } from "../core/finance/analysisSettings.js";
import { evaluate, type EvaluationContext } from "../core/finance/evaluate.js";
import { term, type TermKey } from "../core/finance/expression.js";
import { figureKeys, type FigureKey } from "../core/finance/figures.js";
import { terms } from "../core/finance/terms.js";
import { expressionTerm, type ExpressionCells } from "./expressionTerm.js";
import { figureCell, periodFigureCell } from "./financialCell.js";
import { cellTerm, computed, constant, operation, type Term } from "./formula.js";
import { noFigure, words } from "./indicatorWords.js";
import { number, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles } from "./style.js";

const termKeys = Object.keys(terms) as readonly TermKey[];

/** A column of figures: a period of the page, or the one before the oldest, to which growth refers. */
interface FigureColumn {
  readonly label: string;
  readonly context: EvaluationContext;
  readonly figure: (key: FigureKey) => PlanCell;
}

/** The figures of one business and the named parts of formulas, one column per period, and how formulas refer to them. */
export interface FinancialFigures {
  readonly end: number;
  /** Cells of a period of the page, 0 being the newest. */
  readonly cells: (period: number) => ExpressionCells;
}

/**
 * Places 決算の数字 and 計算の途中; columns B, C, D hold the periods, newest first.
 *
 * @param assumptions where the assumptions stand on the sheet
 */
export function placeFinancialFigures(
  draft: SheetDraft,
  top: number,
  business: BusinessAnalysis,
  labels: readonly string[],
  settings: AnalysisSettings,
  assumptions: ExpressionCells["assumption"],
): FinancialFigures {
  const { amountUnit: unit } = business;
  const columns = figureColumns(business, labels, settings);
  draft.put(top, 0, text("金額の単位（円）"), "text");
  draft.put(top, 1, number(unit), "integer");
  const figuresTop = top + 2;
  const termsTop = figuresTop + figureKeys.length + 2;
  const cells = (column: number): ExpressionCells => ({
    figure: (key) => at(figuresTop + 1 + figureKeys.indexOf(key), column),
    term: (key) => at(termsTop + 1 + termKeys.indexOf(key), column),
    assumption: assumptions,
    thousandYen: operation(constant(1000), "/", cellTerm({ row: top, column: 1 }, "both")),
    previous: column + 1 < columns.length ? cells(column + 1) : null,
  });

  placeHeader(draft, figuresTop, "決算の数字", columns);
  figureKeys.forEach((key, index) => {
    draft.put(figuresTop + 1 + index, 0, text(words.figures[key]), "text");
    columns.forEach(({ figure }, column) => draft.put(figuresTop + 1 + index, 1 + column, figure(key), "integer"));
  });
  placeHeader(draft, termsTop, "計算の途中", columns);
  termKeys.forEach((key, index) => {
    draft.put(termsTop + 1 + index, 0, text(words.terms[key]), "text");
    columns.forEach(({ context }, column) => {
      const outcome = evaluate(term(key), context);
      const isAmount = terms[key].unit === "yen";
      const cell =
        outcome.kind === "none"
          ? text(noFigure)
          : computed(expressionTerm(terms[key].expression, cells(column)), isAmount ? outcome.value / unit : outcome.value);
      draft.put(termsTop + 1 + index, 1 + column, cell, isAmount ? "integer" : "percent");
    });
  });
  return { end: termsTop + 1 + termKeys.length, cells };
}

function at(row: number, column: number): Term {
  return cellTerm({ row, column: 1 + column });
}

function placeHeader(draft: SheetDraft, row: number, title: string, columns: readonly FigureColumn[]): void {
  [title, ...columns.map(({ label }) => label)].forEach((label, column) => draft.put(row, column, text(label)));
  draft.style({ row, column: 0, rows: 1, columns: 1 + columns.length }, styles.header);
}

function figureColumns(
  { periods, amountUnit }: BusinessAnalysis,
  labels: readonly string[],
  assumptions: AnalysisSettings,
): FigureColumn[] {
  const shown = periods.map((period, index) => ({
    label: labels[index]!,
    context: period.context,
    figure: (key: FigureKey) => periodFigureCell(key, period, amountUnit),
  }));
  const before = periods.at(-1)?.previous ?? null;
  if (before === null) return shown;
  return [
    ...shown,
    {
      label: "その前の期",
      context: { current: before.figures, previous: null, assumptions },
      figure: (key) => figureCell(key, before.figures[key], before.cells.get(key) ?? null, amountUnit),
    },
  ];
}
