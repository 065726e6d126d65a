import type { CellStyle } from "@ironcalc/wasm";
import { cellKey, type SheetData } from "../bookData.js";
import { cellLook } from "./cellLook.js";

/**
 * IronCalc knows no merged cells. Without lines between them, with the first one's fill, and with a text that begins in
 * the first and runs over the others, the cells of a merged area look like one.
 * @returns looks by `cellKey`
 */
export function mergedLooks({ merges, cells }: SheetData): Map<number, CellStyle> {
  const looks = new Map<number, CellStyle>();
  for (const { row, column, rows, columns } of merges) {
    const first = cellLook(cells.get(cellKey(row, column)) ?? {});
    const { horizontal, vertical } = first.alignment!;
    for (let y = row; y < row + rows; y++) {
      for (let x = column; x < column + columns; x++) {
        const { top, bottom, left, right } = cellLook(cells.get(cellKey(y, x)) ?? {}).border;
        looks.set(cellKey(y, x), {
          ...first,
          // What is centred would be centred in the first cell alone.
          alignment: { vertical, horizontal: horizontal === "center" ? "left" : horizontal, wrap_text: false },
          border: {
            ...(y === row && { top }),
            ...(y === row + rows - 1 && { bottom }),
            ...(x === column && { left }),
            ...(x === column + columns - 1 && { right }),
          },
        });
      }
    }
  }
  return looks;
}

/** How many columns the wrapped text of a merged cell has, by `cellKey` of its first cell. */
export type MergedWidths = ReadonlyMap<number, number>;

export function mergedWidths({ merges, cells }: SheetData): MergedWidths {
  const wrapped = merges.filter(({ row, column }) => cells.get(cellKey(row, column))?.style?.wrap === true);
  return new Map(wrapped.map(({ row, column, columns }) => [cellKey(row, column), columns]));
}
