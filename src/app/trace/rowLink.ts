import { linkedCell, type CellRef } from "../../core/cellAddress.js";
import type { NamingGrid } from "./cellNames.js";

/** The cell of the user's from which a row was read: it stands in the row as a text, as `活動記録!A12`. */
export function rowLink(grid: NamingGrid, row: number): CellRef | null {
  for (let column = 0; column < grid.columns; column++) {
    const link = linkedCell(grid.text(row, column) ?? "");
    if (link !== null) return link;
  }
  return null;
}
