import type { SheetPlan } from "./sheetPlan.js";

/** Rows that belong together on paper. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}

/** Points of A4 between the margins (1.8 cm and 1.6 cm from top and bottom), less what a printer may take. */
const pageHeights = { portrait: 700, landscape: 460 };
/** Points of a row without a height of its own. */
const usualRow = 18.75;

/**
 * The plan with page breaks before every block that would not end on the page where it begins. A block taller than a page
 * begins on a new one. Excel shrinks a wide sheet and then holds more on a page: the blocks stay whole all the same.
 */
export function withWholeBlocks(plan: SheetPlan, blocks: readonly RowBlock[]): SheetPlan {
  const { print, rowHeights, cells } = plan;
  const height = (row: number): number => rowHeights?.get(row) ?? usualRow;
  const heightOf = ({ row, rows }: RowBlock): number =>
    Array.from({ length: rows }, (_, index) => height(row + index)).reduce((a, b) => a + b, 0);
  const titles = print.titleRows ? heightOf({ row: print.titleRows.first, rows: print.titleRows.last - print.titleRows.first + 1 }) : 0;
  const page = pageHeights[print.orientation] - titles;
  const given = new Set(print.breaksBefore);
  const begins = new Map(blocks.map((block) => [block.row, block]));
  const breaks = new Set(given);
  let used = 0;
  for (let row = 0; row < cells.length; row++) {
    const block = begins.get(row);
    if (given.has(row)) used = 0;
    else if (used > 0 && used + (block ? heightOf(block) : height(row)) > page) {
      if (block) breaks.add(row);
      used = 0;
    }
    used += height(row);
  }
  return { ...plan, print: { ...print, breaksBefore: [...breaks].sort((a, b) => a - b) } };
}
