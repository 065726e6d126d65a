import type { Area } from "../core/cellAddress.js";
import type { IndicatorResult } from "../core/evaluation.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import type { PlacedTable } from "./table.js";

/** A rate above this leaves the chart at its top, so that one of 1,500 % does not flatten all others. */
const highestShown = 2;

/** Attainment of every indicator as columns, with the line at 100 %. */
export function attainmentChart(table: PlacedTable, indicators: readonly IndicatorResult[], place: Area, year: string): ChartPlan {
  const rates = indicators.map(({ attainment }) => (attainment.kind === "rated" ? attainment.shownRate : 0));
  const highest = Math.max(1, ...rates);
  const maximum = Math.min(highestShown, (Math.floor(highest * 5) + 1) / 5);
  return {
    name: "達成率",
    kind: "column",
    title: `${year} 指標別の達成率${highest > highestShown ? "（200%を超える指標は上端まで）" : ""}`,
    categories: table.area("指標ID"),
    series: [
      { name: "達成率", values: table.area("達成率"), kind: "column", color: palette.accentLight },
      { name: "100%", values: table.area("100%線"), kind: "line", color: palette.alarm },
    ],
    place,
    valueAxis: { minimum: 0, maximum, majorUnit: 0.2, numberFormat: "0%" },
  };
}
