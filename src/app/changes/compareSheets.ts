import { partOf, type InTurn } from "../../core/inTurn.js";
import type { SheetPlan } from "../../report/sheetPlan.js";
import type { PlacedPlan, SheetContent } from "../ports.js";
import { sameValue } from "../verification.js";
import type { Changes, FigureChange, FigureFormat, SheetChanges } from "./changes.js";
import { plannedFigures, standingFigures, type Figure } from "./figures.js";

export const mostFigures = 200;

/** Compares plans with what stands in the sheets that they are to refresh; `null` where there is no such sheet. */
export function* comparingSheets(placed: readonly PlacedPlan[]): InTurn<Changes | null> {
  const standing = placed.flatMap(({ plan, place }) =>
    place.kind !== "refresh" || place.sheet.state === "unfinished" || place.sheet.content === null
      ? []
      : [{ plan, content: place.sheet.content }],
  );
  if (standing.length === 0) return null;
  const total = standing.reduce((rows, { plan }) => rows + plan.cells.length, 0);
  const compared: Comparison[] = [];
  let rows = 0;
  for (const { plan, content } of standing) {
    const before = rows / total;
    rows += plan.cells.length;
    compared.push(yield* partOf(comparing(plan, content), before, rows / total));
  }
  return {
    sheets: compared.map(({ sheet }) => sheet),
    figures: compared.flatMap(({ figures }) => figures).slice(0, mostFigures),
  };
}

interface Comparison {
  readonly sheet: SheetChanges;
  readonly figures: readonly FigureChange[];
}

function* comparing(plan: SheetPlan, content: SheetContent): InTurn<Comparison> {
  const after = yield* partOf(plannedFigures(plan), 0, 0.4);
  const before = yield* partOf(standingFigures(content), 0.4, 0.8);
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
    yield 0.8 + (0.2 * (added + unchanged + figures.length)) / after.size;
  }
  const removed = before.size - unchanged - figures.length;
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
  if (code.includes("%")) return "percent";
  return code.includes("d") ? "day" : /[ym]/.test(code) ? "month" : "number";
}
