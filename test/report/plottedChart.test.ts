import { expect, test } from "vitest";
import type { Area } from "../../src/core/cellAddress.js";
import { computed, constant } from "../../src/report/formula.js";
import { blank, number, text } from "../../src/report/literal.js";
import { plottedChart } from "../../src/report/plottedChart.js";
import { SheetDraft } from "../../src/report/sheetDraft.js";
import type { ChartPlan, ChartSeries, PlanCell } from "../../src/report/sheetPlan.js";

const column = (at: number): Area => ({ row: 0, column: at, rows: 2, columns: 1 });
const cells: readonly (readonly PlanCell[])[] = [
  [text("K1"), number(3), text("－"), blank, computed(constant(1), 1), computed(constant(1), "A")],
  [text("K2"), text("－"), text("－"), blank, computed(constant(1), 1), computed(constant(1), "B")],
];
const [figures, words, nothing, lineOfFigures, wordsOfFormulas] = [1, 2, 3, 4, 5].map(column) as [Area, Area, Area, Area, Area];

function chartOf(kind: ChartPlan["kind"], ...series: readonly Omit<ChartSeries, "name">[]): ChartPlan {
  const named = series.map((each, index) => ({ name: `系列${index}`, ...each }));
  return { name: "図", kind, title: "図", categories: column(0), series: named, place: { row: 2, column: 0, rows: 5, columns: 3 } };
}

/** The names of the series that are plotted; `null`: there is no chart. */
function plotted(chart: ChartPlan): readonly string[] | null {
  return plottedChart(chart, cells)?.series.map(({ name }) => name) ?? null;
}

test.each<[what: string, chart: ChartPlan, series: readonly string[] | null]>([
  ["figures among words are plotted", chartOf("column", { values: figures }), ["系列0"]],
  ["mere words are not", chartOf("column", { values: words }), null],
  ["nor blank cells", chartOf("line", { values: nothing }), null],
  ["nor words that formulas give", chartOf("bar", { values: wordsOfFormulas }), null],
  ["a series of words goes, the other stays", chartOf("radar", { values: words }, { values: figures }), ["系列1"]],
  ["figures that formulas give", chartOf("line", { values: lineOfFigures, kind: "line" }), ["系列0"]],
  ["a line that marks a level is no chart by itself", chartOf("column", { values: words }, { values: lineOfFigures, kind: "line" }), null],
  ["a chart without series", chartOf("column"), null],
])("%s", (_, chart, series) => {
  expect(plotted(chart)).toEqual(series);
});

test("a sheet says in its place that there is nothing to plot", () => {
  const draft = new SheetDraft("month", "月次進捗", "");
  cells.forEach((line, row) => line.forEach((cell, at) => draft.put(row, at, cell)));
  draft.chart(chartOf("column", { values: words }));
  const { charts, cells: placed } = draft.plan({ orientation: "portrait" });
  expect(charts).toEqual([]);
  expect(placed[2]![0]).toEqual(text("「図」: 図にする数値がまだありません。"));
});
