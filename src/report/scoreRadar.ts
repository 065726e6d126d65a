import type { Area } from "../core/cellAddress.js";
import { indicatorIds } from "../core/finance/indicators.js";
import { mostPoints } from "../core/finance/totalScore.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";

const lineColors = [palette.accent, palette.accentLight] as const;
const firstScoreColumn = 5;

/** The six scores of the newest period and of the one before; a missing score stands in the middle. */
export function scoreRadar(firstRow: number, labels: readonly string[], place: Area): ChartPlan {
  const area = (column: number): Area => ({ row: firstRow, column, rows: indicatorIds.length, columns: 1 });
  return {
    name: "点数のレーダー",
    kind: "radar",
    title: "6つの指標の点数",
    categories: area(0),
    series: labels.slice(0, lineColors.length).map((name, index) => ({
      name,
      values: area(firstScoreColumn + index),
      color: lineColors[index]!,
    })),
    place,
    valueAxis: { minimum: 0, maximum: mostPoints / indicatorIds.length, majorUnit: 1 },
  };
}
