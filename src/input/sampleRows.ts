import { sampleMark } from "../core/inputSheets/sampleMark.js";
import { nameKey } from "./cellText.js";
import type { CellValue, Grid } from "./grid.js";

const sampleKey = nameKey(sampleMark);

/** The mark of a template's sample rows. */
export function isSampleCell(value: CellValue): boolean {
  // Most cells are told apart without the long way round.
  return typeof value === "string" && value.includes("見") && nameKey(value).startsWith(sampleKey);
}

/** Rows within the grid's values that bear the mark. */
export function sampleRows({ values }: Grid): number[] {
  return values.flatMap((line, row) => (line.some(isSampleCell) ? [row] : []));
}
