import type { PeriodAnalysis } from "../core/finance/analyzeBusiness.js";
import type { FigureCell } from "../core/finance/financialPeriod.js";
import { figureKinds, type FigureKey } from "../core/finance/figures.js";
import { computed, sourceTerm } from "./formula.js";
import { blank, number } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";

/** Amounts are shown in the unit in which the business keeps its accounts; heads count by one. */
export function inUnit(key: FigureKey, amount: number, unit: 1 | 1000): number {
  return figureKinds[key] === "people" ? amount : amount / unit;
}

/** The user's own cell where a formula can refer to it and the unit is the same, else the figure that was read from it. */
export function figureCell(key: FigureKey, amount: number | null, cell: FigureCell | null, unit: 1 | 1000): PlanCell {
  if (amount === null) return blank;
  const shown = inUnit(key, amount, unit);
  const sameUnit = cell?.unit === (figureKinds[key] === "people" ? 1 : unit);
  return cell?.numeric && sameUnit ? computed(sourceTerm(cell), shown) : number(shown);
}

export function periodFigureCell(key: FigureKey, { period, previousSales }: PeriodAnalysis, unit: 1 | 1000): PlanCell {
  const cell = key === "previousSales" ? previousSales.cell : (period.cells.get(key) ?? null);
  return figureCell(key, period.figures[key], cell, unit);
}
