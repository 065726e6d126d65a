import type { OwnNames } from "../core/inputSheets/ownNames.js";
import { cellAddress, type CellRef } from "../core/cellAddress.js";

/** What Excel holds in a cell; an empty cell is `""`, an error value is its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** The used part of one sheet as it was read. `row` and `column` say where its first cell stands, counted from 0. */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** At least one row is hidden or filtered away; it is read all the same. */
  readonly hasHiddenRows: boolean;
  /** A1 addresses of merged areas on the sheet. */
  readonly mergedAreas: readonly string[];
  /** The workbook counts days from 1904 (old files from a Mac). */
  readonly uses1904Dates: boolean;
  /** What the user has said of the sheet, where its words are not ours. */
  readonly own?: OwnNames;
  /** Every row stands in one cell of the sheet, which a reader has split into these values. */
  readonly isOneColumn?: boolean;
}

/** The cell at a position inside the grid's values. */
export function gridCell(grid: Grid, row: number, column: number): CellRef {
  return { sheet: grid.sheet, address: cellAddress(grid.row + row, grid.column + (grid.isOneColumn ? 0 : column)) };
}
