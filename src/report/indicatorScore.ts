import { indicators, type IndicatorId } from "../core/finance/indicators.js";
import { scoreByBoundaries, type IndicatorResult } from "../core/finance/scoring.js";
import type { EditionTables } from "./benchmarksSheet.js";
import { call, computed, constant, operation, type Term } from "./formula.js";
import { noFigure } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";

/** The score that METI's table gives a value. */
export function tableScore(
  id: IndicatorId,
  { outcome, benchmark }: IndicatorResult,
  cells: { readonly value: Term; readonly peerNumber: Term },
  tables: EditionTables,
): PlanCell {
  if (outcome.kind === "none" || benchmark === null) return text(noFigure);
  const score = scoreByBoundaries(indicators[id].better, outcome.value, benchmark);
  return computed(tables.scoreByTable(id, cells.value, cells.peerNumber), score);
}

/** ④ looks at net debt and EBITDA before its table (METI's note ※9): 5 without debt beyond cash, else 1 without EBITDA, else by the table. */
export function debtScore(
  { score }: IndicatorResult,
  cells: { readonly netDebt: Term; readonly ebitda: Term; readonly byTable: Term },
  tables: EditionTables,
): PlanCell {
  if (score === null) return text(noFigure);
  const withDebt = call("IF", operation(cells.ebitda, ">", constant(0)), cells.byTable, constant(1));
  return computed(call("IF", operation(cells.netDebt, ">", constant(0)), withDebt, tables.bestScore("ebitdaDebtMultiple")), score);
}
