import type { Area } from "../../core/cellAddress.js";
import { cellOfKey } from "../bookData.js";

/** Joins cells with the same label to areas: along the rows first, then rows of the same width one below the other. */
export function equalAreas<Label>(labels: Iterable<readonly [key: number, label: Label]>): { area: Area; label: Label }[] {
  const areas: { area: Area; label: Label }[] = [];
  let above = new Map<number, { area: Area; label: Label }>();
  let current = new Map<number, { area: Area; label: Label }>();
  for (const run of runs(labels)) {
    const place = run.area.column;
    const first = [...current.values()][0];
    if (first !== undefined && lastRow(first.area) !== run.area.row) {
      above = current;
      current = new Map();
    }
    const upper = above.get(place);
    if (upper && upper.label === run.label && upper.area.columns === run.area.columns && lastRow(upper.area) === run.area.row - 1) {
      upper.area = { ...upper.area, rows: upper.area.rows + 1 };
      current.set(place, upper);
    } else {
      areas.push(run);
      current.set(place, run);
    }
  }
  return areas;
}

function lastRow({ row, rows }: Area): number {
  return row + rows - 1;
}

/** Neighbours in a row with the same label, row by row. */
function* runs<Label>(labels: Iterable<readonly [key: number, label: Label]>): Generator<{ area: Area; label: Label }> {
  let run: { area: Area; label: Label } | null = null;
  for (const [key, label] of [...labels].sort(([a], [b]) => a - b)) {
    const { row, column } = cellOfKey(key);
    if (run && run.label === label && run.area.row === row && run.area.column + run.area.columns === column) {
      run.area = { ...run.area, columns: run.area.columns + 1 };
    } else {
      if (run) yield run;
      run = { area: { row, column, rows: 1, columns: 1 }, label };
    }
  }
  if (run) yield run;
}
