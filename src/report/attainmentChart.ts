import type { Area } from "../core/cellAddress.js";
import type { Attainment, IndicatorResult } from "../core/evaluation.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import type { PlacedTable } from "./table.js";

/** A rate above this leaves the chart at its top, so that one of 1,500 % does not flatten all others. */
const highestShown = 2;

/** Attainment of every indicator as columns, with the line at 100 %. */
export function attainmentChart(table: PlacedTable, indicators: readonly IndicatorResult[], place: Area, year: string): ChartPlan {
  const highest = Math.max(1, ...indicators.map(({ attainment }) => shownRate(attainment)));
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
    valueAxis: rateAxis(highest),
  };
}

/** How much of the whole plan each indicator has reached, beside how much the plan asked for by now. */
export function progressChart(table: PlacedTable, indicators: readonly IndicatorResult[], place: Area): ChartPlan {
  const planned = indicators.map(({ cumulativeTarget, planTarget }) => (planTarget ? (cumulativeTarget ?? 0) / planTarget : 0));
  const highest = Math.max(...planned, ...indicators.map(({ planAttainment }) => shownRate(planAttainment)), 0);
  return {
    name: "期間進捗率",
    kind: "column",
    title: "計画期間全体の目標に対する進捗率",
    categories: table.area("指標ID"),
    series: [
      { name: "期間進捗率", values: table.area("期間進捗率"), kind: "column", color: palette.accentLight },
      { name: "ここまでの目標の割合", values: table.area("予定進捗率"), kind: "line", color: palette.alarm },
    ],
    place,
    valueAxis: rateAxis(highest),
  };
}

/** In steps of 20 %, or of 10 % where no column is high, to the first above the highest. */
function rateAxis(highest: number): NonNullable<ChartPlan["valueAxis"]> {
  const steps = highest < 0.5 ? 10 : 5;
  const maximum = Math.min(highestShown, (Math.floor(highest * steps) + 1) / steps);
  return { minimum: 0, maximum, majorUnit: 1 / steps, numberFormat: "0%" };
}

function shownRate(attainment: Attainment): number {
  return attainment.kind === "rated" ? attainment.shownRate : 0;
}
