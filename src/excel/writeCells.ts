import { cellInput } from "../report/literal.js";
import type { PlanCell, SheetPlan } from "../report/sheetPlan.js";
import { rangeOf } from "./area.js";
import { BYTES_PER_BATCH, payloadBytes, type QueuedWork } from "./payload.js";

/** Consecutive rows of a plan that fit well into one batch. A plan of usual size is one block. */
export interface RowBlock {
  readonly first: number;
  readonly lines: (string | number | boolean)[][];
  readonly bytes: number;
}

/** The plan's cells as blocks of rows; `inputOf` says what a cell weighs and carries. */
export function rowBlocks(plan: SheetPlan, inputOf: (cell: PlanCell) => string | number | boolean): RowBlock[] {
  const blocks: { first: number; lines: (string | number | boolean)[][]; bytes: number }[] = [];
  plan.cells.forEach((planLine, row) => {
    const line = planLine.map(inputOf);
    const bytes = payloadBytes(line);
    const last = blocks.at(-1);
    if (last === undefined || last.bytes + bytes > BYTES_PER_BATCH / 2) {
      blocks.push({ first: row, lines: [line], bytes });
    } else {
      last.lines.push(line);
      last.bytes += bytes;
    }
  });
  return blocks;
}

/** Writing of all cells. `formulas` takes text and numbers as well; text carries its own apostrophe. */
export function cellWork(sheet: Excel.Worksheet, plan: SheetPlan): QueuedWork[] {
  const columns = plan.columnWidths.length;
  return rowBlocks(plan, cellInput).map(({ first, lines, bytes }) => ({
    bytes,
    queue: () => {
      rangeOf(sheet, { row: first, column: 0, rows: lines.length, columns }).formulas = lines;
    },
  }));
}
