import type { PlannedFigure } from "../core/indicator.js";
import type { Issue } from "../core/issue.js";
import { gridCell, type Grid } from "./grid.js";
import { quantityCell } from "./quantityCell.js";

/** A target, baseline or goal. What cannot be read, or is in another unit than the indicator's, is missing and reported. */
export function plannedFigure(
  grid: Grid,
  row: number,
  column: { readonly column: number; readonly header: string },
  unit: string | null,
  issues: Issue[],
): PlannedFigure {
  const reading = quantityCell(grid, row, column, unit, issues);
  const source = gridCell(grid, row, column.column);
  if (reading.kind === "blank") return { kind: "missing" };
  if (reading.kind === "notApplicable") return { kind: "notApplicable", source };
  return { kind: "number", value: reading.value, source, numeric: typeof grid.values[row]?.[column.column] === "number" };
}
