import type { Tell } from "../app/ports.js";
import type { CellValue } from "../input/grid.js";
import { cellInput } from "../report/literal.js";
import type { PlanCell, SheetPlan } from "../report/sheetPlan.js";
import { sha256 } from "./sha256.js";

/**
 * What counts as the same content: numbers to the 15 digits that Excel keeps; formulas without the quotes around
 * sheet names, which Excel sets or drops as it likes; text without the apostrophe that only says "text".
 */
function contentOf(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.startsWith("=") ? value.replaceAll("'", "") : value;
}

/** Rows whose text is hashed at once: some milliseconds of work with dozens of columns. */
const ROWS_PER_HASH = 100;

/** SHA-256 over the SHA-256 of each hundred rows, of their non-empty cells with their places; `row` and `column` place the first cell. */
async function contentHash<Cell>(
  lines: readonly (readonly Cell[])[],
  valueOf: (cell: Cell) => CellValue,
  row: number,
  column: number,
  tell: Tell,
): Promise<string> {
  const hashes: string[] = [];
  let cells: string[] = [];
  for (const [r, line] of lines.entries()) {
    line.forEach((cell, c) => {
      const value = valueOf(cell);
      if (value !== "") cells.push(`${row + r},${column + c}:${contentOf(value)}`);
    });
    if ((row + r + 1) % ROWS_PER_HASH > 0 && r < lines.length - 1) continue;
    if (cells.length > 0) hashes.push(await sha256(cells.join("\n")));
    cells = [];
    await tell((r + 1) / lines.length);
  }
  return sha256(hashes.join("\n"));
}

/** Of what stands in a sheet, from `range.formulas` of its used part. */
export function sheetHash(formulas: readonly (readonly CellValue[])[], row: number, column: number, tell: Tell): Promise<string> {
  return contentHash(formulas, (value) => value, row, column, tell);
}

export interface PlanHashes {
  /** Of the cells as they are written. */
  readonly hash: string;
  /** Of the whole plan: cells, looks, charts and print set-up. */
  readonly plan: string;
}

/** What a formula is expected to give is no part of them. */
export async function planHashes(plan: SheetPlan, tell: Tell): Promise<PlanHashes> {
  const { cells, rowHeights, ...looks } = plan;
  const hash = await contentHash(cells, writtenValue, 0, 0, tell);
  return { hash, plan: await sha256(JSON.stringify([hash, looks, [...(rowHeights ?? [])]])) };
}

function writtenValue(cell: PlanCell): CellValue {
  const input = cellInput(cell);
  return cell.kind === "text" && typeof input === "string" ? input.slice(1) : input;
}
