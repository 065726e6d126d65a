import { areaOfAddress, type CellRef } from "../core/cellAddress.js";
import { visibleText } from "./cellText.js";
import type { Grid } from "./grid.js";

/** Stands between cells and in none of them. */
const separator = "\u001F";

/** What stands in the row of a cell, blank cells left out; empty for a whole sheet and for sheets that were not read. */
export function rowContent(grids: readonly Grid[], { sheet, address }: CellRef): string {
  const grid = grids.find((each) => each.sheet === sheet);
  const row = areaOfAddress(address)?.row;
  if (grid === undefined || row === undefined) return "";
  return (grid.values[row - grid.row] ?? [])
    .map(visibleText)
    .filter((text) => text !== "")
    .join(separator);
}
