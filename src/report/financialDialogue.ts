import { outlookKeys, swotKeys, viewpointKeys, type NonFinancialKey, type NonFinancialNotes } from "../core/finance/nonFinancial.js";
import type { Feedback } from "./feedback.js";
import { text } from "./literal.js";
import { heightOfLines, lineCount } from "./rowHeight.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles } from "./style.js";

/** Left and right half of the page in columns. */
const halves = [
  { column: 0, columns: 4 },
  { column: 4, columns: 4 },
] as const;

/** Room to write by hand, in points, where little or nothing is written yet. */
const boxHeight = 104;
const lineHeight = { viewpoints: 68, outlook: 56 } as const;
/** A heading stands apart from what is above it. */
const headingHeight = 30;

/** Heading and note; SWOT heading, two rows of names and boxes; heading and rows of each list. */
export const dialogueRows = 2 + 1 + 4 + 1 + viewpointKeys.length + 1 + outlookKeys.length;

/** SWOT, the four viewpoints and what comes next: what is written, and room to write the rest by hand. */
export function placeDialogue(
  draft: SheetDraft,
  top: number,
  notes: NonFinancialNotes | null,
  widths: readonly number[],
  { page }: Feedback,
): void {
  const written = (key: NonFinancialKey) => notes?.texts[key] ?? "";
  draft.put(top, 0, text(page.dialogue), "section");
  draft.put(top + 1, 0, text(page.dialogueNote), "note");
  draft.put(top + 2, 0, text(page.swot), "section");
  draft.height(top + 2, headingHeight);
  swotKeys.forEach((key, index) => {
    const { column, columns } = halves[index % 2]!;
    const row = top + 3 + 2 * Math.floor(index / 2);
    draft.merge({ row, column, rows: 1, columns }, text(page.nonFinancial[key]), "header");
    draft.merge({ row: row + 1, column, rows: 1, columns }, text(written(key)), "writing");
  });
  for (const row of [0, 2]) {
    const heights = halves.map(({ column, columns }, side) =>
      textHeight(written(swotKeys[row + side]!), widths.slice(column, column + columns)),
    );
    draft.height(top + 4 + row, Math.max(boxHeight, ...heights));
  }
  const viewpointsTop = top + 7;
  placeList(draft, viewpointsTop, page.viewpoints, viewpointKeys, lineHeight.viewpoints);
  placeList(draft, viewpointsTop + 1 + viewpointKeys.length, page.outlook, outlookKeys, lineHeight.outlook);

  function placeList(of: SheetDraft, listTop: number, heading: string, keys: readonly NonFinancialKey[], least: number): void {
    of.put(listTop, 0, text(heading), "section");
    of.height(listTop, headingHeight);
    keys.forEach((key, index) => {
      const row = listTop + 1 + index;
      of.put(row, 0, text(page.nonFinancial[key]), "listName");
      of.merge({ row, column: 1, rows: 1, columns: widths.length - 1 }, text(written(key)), "writing");
      of.height(row, Math.max(least, textHeight(written(key), widths.slice(1))));
    });
  }
}

/** Points that a text takes in a box over these columns. */
function textHeight(content: string, widths: readonly number[]): number {
  const fontSize = styles.writing.fontSize ?? 10;
  const halfWidths = (widths.reduce((sum, width) => sum + width, 0) * 12) / fontSize;
  return heightOfLines(lineCount(content, halfWidths - 2), fontSize);
}
