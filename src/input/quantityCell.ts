import { issue, type Issue } from "../core/issue.js";
import { cellNumber, type NumberCell } from "./cellNumber.js";
import { blankCell, type BlankCell, type NotApplicableCell } from "./cellReading.js";
import { nameKey, visibleText } from "./cellText.js";
import { gridCell, type Grid } from "./grid.js";

/**
 * A number at or above zero in a column of the grid. `unit` is the word that may stand after it, `null` any.
 * Whatever else stands there is reported and read as blank.
 */
export function quantityCell(
  grid: Grid,
  row: number,
  { column, header }: { readonly column: number; readonly header: string },
  unit: string | null,
  issues: Issue[],
): NumberCell | BlankCell | NotApplicableCell {
  const at = gridCell(grid, row, column);
  const value = grid.values[row]?.[column] ?? "";
  const text = visibleText(value);
  const reading = cellNumber(value);
  if (reading.kind === "problem") {
    issues.push(issue(reading.code, at, { header, text }));
    return blankCell;
  }
  if (reading.kind !== "number") return reading;
  if (unit !== null && reading.unit !== null && nameKey(unit) !== nameKey(reading.unit)) {
    issues.push(issue("numberUnit", at, { header, text, unit: reading.unit, expected: unit }));
    return blankCell;
  }
  if (reading.value >= 0) return reading;
  issues.push(issue("numberNegative", at, { header, text }));
  return blankCell;
}
