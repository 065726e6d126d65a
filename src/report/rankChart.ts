import type { Area } from "../core/cellAddress.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";
import type { PlacedTable } from "./table.js";

/** How many businesses have each rank. */
export function rankChart(counts: PlacedTable, place: Area): ChartPlan {
  return {
    name: "総合評価の分布",
    kind: "column",
    title: "総合評価の分布（事業者数）",
    categories: counts.area("評価"),
    series: [{ name: "事業者数", values: counts.area("事業者数"), color: palette.accentLight }],
    place,
    valueAxis: { minimum: 0, numberFormat: "0" },
  };
}
