import type { InTurn } from "../core/inTurn.js";
import type { PlanCell, SheetPlan } from "../report/sheetPlan.js";
import { rangeOf } from "./area.js";
import { payloadBytes, type QueuedWork } from "./payload.js";

/** Office.js cuts a block into slices of 1,500 cells and sends it off at a stretch: small enough that the pane keeps answering. */
const BYTES_PER_BLOCK = 500_000;

/** Consecutive rows of a plan that fit well into one batch. A plan of usual size is one block. */
export interface RowBlock {
  readonly first: number;
  readonly lines: (string | number | boolean)[][];
  readonly bytes: number;
}

/** The plan's cells as blocks of rows, one row a step; `inputOf` says what a cell weighs and carries. */
export function* rowBlocks(plan: SheetPlan, inputOf: (cell: PlanCell) => string | number | boolean): InTurn<RowBlock[]> {
  const blocks: { first: number; lines: (string | number | boolean)[][]; bytes: number }[] = [];
  for (const [row, planLine] of plan.cells.entries()) {
    const line = planLine.map(inputOf);
    const bytes = payloadBytes(line);
    const last = blocks.at(-1);
    if (last === undefined || last.bytes + bytes > BYTES_PER_BLOCK) {
      blocks.push({ first: row, lines: [line], bytes });
    } else {
      last.lines.push(line);
      last.bytes += bytes;
    }
    yield (row + 1) / plan.cells.length;
  }
  return blocks;
}

/** Writing of all cells. `formulas` takes text and numbers as well; text carries its own apostrophe. */
export function cellWork(sheet: Excel.Worksheet, blocks: readonly RowBlock[]): QueuedWork[] {
  return blocks.map(({ first, lines, bytes }) => ({
    bytes,
    queue: () => {
      rangeOf(sheet, { row: first, column: 0, rows: lines.length, columns: lines[0]!.length }).formulas = lines;
    },
  }));
}
