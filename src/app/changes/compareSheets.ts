import type { SheetPlan } from "../../report/sheetPlan.js";
import type { PlacedPlan } from "../ports.js";
import { sameValue } from "../verification.js";
import type { Changes, FigureChange, FigureFormat } from "./changes.js";
import { plannedFigures, standingFigures, type Figure } from "./figures.js";

export const mostFigures = 200;

/** Compares plans with what stands in the sheets that they are to refresh; `null` where there is no such sheet. */
export function compareSheets(placed: readonly PlacedPlan[]): Changes | null {
  const compared = placed.flatMap(({ plan, place }) => {
    if (place.kind !== "refresh" || place.sheet.state === "unfinished" || place.sheet.content === null) return [];
    return [compare(plan, plannedFigures(plan), standingFigures(place.sheet.content))];
  });
  if (compared.length === 0) return null;
  return {
    sheets: compared.map(({ sheet }) => sheet),
    figures: compared.flatMap(({ figures }) => figures).slice(0, mostFigures),
  };
}

function compare(plan: SheetPlan, after: ReadonlyMap<string, Figure>, before: ReadonlyMap<string, Figure>) {
  const figures: FigureChange[] = [];
  let [added, unchanged] = [0, 0];
  for (const [key, figure] of after) {
    const earlier = before.get(key);
    if (earlier === undefined) added += 1;
    else if (sameValue(figure.value, earlier.value)) unchanged += 1;
    else {
      const { sheet, address, name, value } = figure;
      figures.push({ sheet, address, name, before: earlier.value, after: value, format: formatOf(plan, figure) });
    }
  }
  const removed = [...before.keys()].filter((key) => !after.has(key)).length;
  return { figures, sheet: { sheet: plan.name, added, changed: figures.length, unchanged, removed } };
}

function formatOf({ styles }: SheetPlan, { row, column }: Figure): FigureFormat {
  const format = styles.findLast(
    ({ area, style }) =>
      style.numberFormat !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.style.numberFormat;
  const code = (format ?? "").replace(/"[^"]*"/g, "");
  return code.includes("%") ? "percent" : /[ymd]/.test(code) ? "date" : "number";
}
