import type { SheetPlan } from "./sheetPlan.js";

/** Rows that stay on one page where they fit on one. Blocks follow each other without a gap. */
export interface PageBlock {
  readonly row: number;
  readonly startsPage: boolean;
}

/** Points: A4 without the margins of every sheet. */
const pages = {
  landscape: { width: (297 - 24) * (72 / 25.4), height: (210 - 34) * (72 / 25.4) },
  portrait: { width: (210 - 24) * (72 / 25.4), height: (297 - 34) * (72 / 25.4) },
};
/** Part of a page that is filled: Excel and LibreOffice round rows to pixels, each in its own way. */
const filled = 0.94;
/** Points of a column besides its characters, as Excel draws it. */
const columnPadding = 4;
const characterPoints = 6;
const usualRow = 18.75;

/** Points of the sheet that a page is high, as its width is shrunk to fit. */
function pageHeight({ columnWidths, print }: SheetPlan): number {
  const page = pages[print.orientation];
  const widths = columnWidths.slice(0, print.columns ?? columnWidths.length);
  const scale = Math.min(1, page.width / widths.reduce((total, width) => total + width * characterPoints + columnPadding, 0));
  return page.height / scale;
}

function heightOf({ rowHeights }: SheetPlan, first: number, end: number): number {
  let total = 0;
  for (let row = first; row < end; row++) total += rowHeights?.get(row) ?? usualRow;
  return total;
}

/** Whether rows, up to `end`, stand on one page. */
export function fitsPage(plan: SheetPlan, { first, end }: { readonly first: number; readonly end: number }): boolean {
  return heightOf(plan, first, end) <= pageHeight(plan);
}

/** Points that rows may take on a page besides the repeated ones. */
export function pageRoom(plan: SheetPlan): number {
  const { titleRows } = plan.print;
  const titles = titleRows === undefined ? 0 : heightOf(plan, titleRows.first, titleRows.last + 1);
  return pageHeight(plan) * filled - titles;
}

/** Where the pages of a sheet end so that no block is torn: the rows before which a new one begins. */
export function pageBreaks(plan: SheetPlan, blocks: readonly PageBlock[]): readonly number[] {
  const { cells, print } = plan;
  const titles = print.titleRows === undefined ? 0 : heightOf(plan, print.titleRows.first, print.titleRows.last + 1);
  const room = pageRoom(plan);
  const breaks: number[] = [];
  // On the first page the title rows stand as rows of the sheet.
  let used = print.titleRows?.first === 0 ? -titles : 0;
  blocks.forEach(({ row, startsPage }, index) => {
    const needed = heightOf(plan, row, blocks[index + 1]?.row ?? print.rows ?? cells.length);
    if (index > 0 && (startsPage || used + needed > room)) {
      breaks.push(row);
      used = 0;
    }
    used += needed;
  });
  return breaks;
}
