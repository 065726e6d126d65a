import type { Area } from "../core/cellAddress.js";
import type { PeriodAnalysis } from "../core/finance/analyzeBusiness.js";
import { indicatorIds, indicators } from "../core/finance/indicators.js";
import { mostPoints } from "../core/finance/totalScore.js";
import type { FinancePageStrings } from "../strings/financePageStrings.js";
import { noFigure } from "./indicatorWords.js";
import { text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { ChartPlan } from "./sheetPlan.js";
import { palette } from "./style.js";

const lineColors = [palette.accent, palette.accentLight] as const;
const firstScoreColumn = 5;

/**
 * The six scores of the newest period and of the one before; a missing score stands in the middle. The short names at
 * the corners stand in cells behind the chart. A period without any score has no line; `null`: neither has one.
 */
export function scoreRadar(
  draft: SheetDraft,
  firstScoreRow: number,
  periods: readonly PeriodAnalysis[],
  labels: readonly string[],
  place: Area,
  { radarTitle, radarLabels }: FinancePageStrings,
): ChartPlan | null {
  const lines = periods.slice(0, lineColors.length).flatMap(({ total }, index) => (total.points === null ? [] : [index]));
  if (lines.length === 0) {
    draft.put(place.row, place.column, text(radarTitle), "listName");
    draft.put(place.row, place.column + 1, text(noFigure), "smallText");
    return null;
  }
  indicatorIds.forEach((id, index) => draft.put(place.row + 1 + index, place.column + 1, text(`${indicators[id].mark}${radarLabels[id]}`)));
  return {
    name: "点数のレーダー",
    kind: "radar",
    title: radarTitle,
    categories: { row: place.row + 1, column: place.column + 1, rows: indicatorIds.length, columns: 1 },
    series: lines.map((index) => ({
      name: labels[index]!,
      values: { row: firstScoreRow, column: firstScoreColumn + index, rows: indicatorIds.length, columns: 1 },
      color: lineColors[index]!,
    })),
    place,
    valueAxis: { minimum: 0, maximum: mostPoints / indicatorIds.length, majorUnit: 1 },
  };
}
