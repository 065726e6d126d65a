import type { ChartPlan, ChartSeries, SheetPlan } from "../report/sheetPlan.js";
import { rangeOf } from "./area.js";

const chartTypes = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers", radar: "RadarMarkers" } as const;

/** A line across columns marks a level, so it has no points of its own. */
const seriesTypes = { ...chartTypes, line: "Line" } as const;

/** Draws the plan's charts anew. Each series is set by itself, so the result does not hang on how Excel guesses from a source range. */
export function addCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const chart of plan.charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const seriesBy = first.values.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(chartTypes[plan.kind], rangeOf(sheet, first.values), seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  setSeries(sheet, plan, chart.series.getItemAt(0), first);
  for (const series of others) setSeries(sheet, plan, chart.series.add(series.name), series);
  const { valueAxis } = chart.axes;
  const { minimum, maximum, majorUnit, numberFormat } = plan.valueAxis ?? {};
  if (minimum !== undefined) valueAxis.minimum = minimum;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  if (majorUnit !== undefined) valueAxis.majorUnit = majorUnit;
  if (numberFormat !== undefined) valueAxis.numberFormat = numberFormat;
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

function setSeries(sheet: Excel.Worksheet, plan: ChartPlan, series: Excel.ChartSeries, { name, values, kind, color }: ChartSeries): void {
  series.name = name;
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  if (kind !== undefined && kind !== plan.kind) series.chartType = seriesTypes[kind];
  if (color === undefined) return;
  if ((kind ?? plan.kind) === "line" || plan.kind === "radar") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}
