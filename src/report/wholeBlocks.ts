import type { SheetPlan } from "./sheetPlan.js";

/** Rows that belong together on paper. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}

/** Points of A4 between the margins (1.8 cm and 1.6 cm from top and bottom), less what a printer may take. */
const pageHeights = { portrait: 725, landscape: 480 };
/** Points of a row without a height of its own. */
const usualRow = 18.75;

/**
 * The plan with page breaks before every block that would not end on the page where it begins; what stands between blocks
 * breaks where a page is full. A block taller than a page begins on a new one. Excel shrinks a wide sheet and then holds
 * more on a page: the blocks stay whole all the same.
 */
export function withWholeBlocks(plan: SheetPlan, blocks: readonly RowBlock[]): SheetPlan {
  const { print, rowHeights, cells } = plan;
  const heightOf = ({ row, rows }: RowBlock): number =>
    Array.from({ length: rows }, (_, index) => rowHeights?.get(row + index) ?? usualRow).reduce((sum, height) => sum + height, 0);
  const { first, last } = print.titleRows ?? { first: 0, last: -1 };
  const titles = heightOf({ row: first, rows: last - first + 1 });
  const page = pageHeights[print.orientation] - titles;
  const begins = new Map(blocks.map((block) => [block.row, block]));
  const breaks = new Set(print.breaksBefore);
  // The title rows stand on the first page as rows of the sheet.
  let used = -titles;
  for (let row = 0; row < cells.length; row++) {
    const height = heightOf({ row, rows: 1 });
    const together = heightOf(begins.get(row) ?? { row, rows: 1 });
    const isEmpty = cells[row]!.every(({ kind }) => kind === "blank");
    if (used > 0 && !isEmpty && used + together > page) breaks.add(row);
    used = (breaks.has(row) ? 0 : used) + height;
  }
  return { ...plan, print: { ...print, breaksBefore: [...breaks].sort((a, b) => a - b) } };
}
