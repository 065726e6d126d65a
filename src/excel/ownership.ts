import type { Tell } from "../app/ports.js";
import { telling } from "../app/pausing.js";
import type { InTurn } from "../core/inTurn.js";
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

/** The non-empty cells with their places, one row a step. */
function* contentText<Cell>(
  lines: readonly (readonly Cell[])[],
  valueOf: (cell: Cell) => CellValue,
  row: number,
  column: number,
): InTurn<string> {
  const rows: string[] = [];
  for (const [r, line] of lines.entries()) {
    const cells: string[] = [];
    line.forEach((cell, c) => {
      const value = valueOf(cell);
      if (value !== "") cells.push(`${row + r},${column + c}:${contentOf(value)}`);
    });
    if (cells.length > 0) rows.push(cells.join("\n"));
    yield (r + 1) / lines.length;
  }
  return rows.join("\n");
}

/** SHA-256 of what stands in a sheet, from `range.formulas` of its used part; `row` and `column` place the first cell. */
export async function sheetHash(formulas: readonly (readonly CellValue[])[], row: number, column: number, tell: Tell): Promise<string> {
  return sha256(
    await telling(
      contentText(formulas, (value) => value, row, column),
      tell,
    ),
  );
}

export interface PlanHashes {
  /** Of the cells as they are written. */
  readonly hash: string;
  /** Of the whole plan: cells, looks, charts and print set-up. */
  readonly plan: string;
}

/** SHA-256. What a formula is expected to give is no part of it. */
export async function planHashes(plan: SheetPlan, tell: Tell): Promise<PlanHashes> {
  const { cells, rowHeights, ...looks } = plan;
  const hash = await sha256(await telling(contentText(cells, writtenValue, 0, 0), tell));
  return { hash, plan: await sha256(JSON.stringify([hash, looks, [...(rowHeights ?? [])]])) };
}

function writtenValue(cell: PlanCell): CellValue {
  const input = cellInput(cell);
  return cell.kind === "text" && typeof input === "string" ? input.slice(1) : input;
}
