import type { CellRef } from "../../core/cellAddress.js";
import type { CellValue } from "../../input/grid.js";
import type { CellName } from "../trace/cellNames.js";

/** How a value is shown. */
export type FigureFormat = "number" | "percent" | "day" | "month";

/** A figure that is no longer what it was. */
export interface FigureChange extends CellRef {
  readonly name: CellName;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly format: FigureFormat;
}

/** What a run changes on one sheet, in numbers of figures. */
export interface SheetChanges {
  readonly sheet: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What a run changes against the sheets that an earlier one made. */
export interface Changes {
  readonly sheets: readonly SheetChanges[];
  /** The changed figures, sheet after sheet; of more than anyone reads, the first. */
  readonly figures: readonly FigureChange[];
}

export function hasChanges({ sheets }: Changes): boolean {
  return sheets.some(({ added, changed, removed }) => added + changed + removed > 0);
}
