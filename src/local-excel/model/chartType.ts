import { choice } from "./choice.js";

const chartTypes = ["ColumnClustered", "BarClustered", "Line", "LineMarkers", "Radar", "RadarMarkers"] as const;

/** The types that charts of the product have, and that a saved file can hold. */
export function assertChartType(type: string): void {
  choice(type, chartTypes, "Chart type");
}
