import type { Area } from "../core/cellAddress.js";
import type { ChartPlan, PlanCell } from "./sheetPlan.js";

type Cells = readonly (readonly PlanCell[])[];

/**
 * A chart without its series that hold no figure, because Excel refuses to plot mere words; `null` where nothing is left but lines
 * that mark a level.
 */
export function plottedChart(chart: ChartPlan, cells: Cells): ChartPlan | null {
  const series = chart.series.filter(({ values }) => holdsFigure(cells, values));
  const isMark = (kind: ChartPlan["kind"]): boolean => kind === "line" && chart.kind !== "line";
  return series.some(({ kind = chart.kind }) => !isMark(kind)) ? { ...chart, series } : null;
}

function holdsFigure(cells: Cells, { row, column, rows, columns }: Area): boolean {
  return cells.slice(row, row + rows).some((line) => line.slice(column, column + columns).some(isFigure));
}

function isFigure(cell: PlanCell): boolean {
  return cell.kind === "number" || (cell.kind === "formula" && typeof cell.expected === "number");
}
