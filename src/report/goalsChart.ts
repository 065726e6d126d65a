import type { Area } from "../core/cellAddress.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import type { PlacedTable } from "./table.js";

/** How far the plan's own goals are reached, as columns up to at least 100 %. */
export function goalsChart(goals: PlacedTable, highest: number, place: Area): ChartPlan {
  return {
    name: "計画全体の目標",
    kind: "column",
    title: "計画全体の目標の進捗率",
    categories: goals.area("指標ID"),
    series: [{ name: "進捗率", values: goals.area("期間進捗率"), color: palette.accentLight }],
    place,
    valueAxis: { minimum: 0, maximum: Math.max(1, Math.ceil(highest * 5) / 5), majorUnit: 0.2, numberFormat: "0%" },
  };
}
