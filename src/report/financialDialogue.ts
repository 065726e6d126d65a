import { outlookKeys, swotKeys, viewpointKeys, type NonFinancialKey, type NonFinancialNotes } from "../core/finance/nonFinancial.js";
import type { Feedback } from "./feedback.js";
import { text } from "./literal.js";
import { heightOfLines, lineCount } from "./rowHeight.js";
import type { SheetDraft } from "./sheetDraft.js";
import { styles } from "./style.js";

/** Points of rows that fit a printed page at the width of 財務分析, a little less than there is. */
const pageHeight = 815;

/** Left and right half of the page in columns. */
const halves = [
  { column: 0, columns: 4 },
  { column: 4, columns: 4 },
] as const;

/** Room to write by hand, in points: what the page leaves, within these bounds. */
const swotBox = { least: 40, most: 120 };
const listBox = { least: 27, most: 72 };

/** Keeps the note apart from the table above it. */
const noteHeight = 26;

/** Heading, and twice two names over two boxes. */
export const swotRows = 5;

/** SWOT in the rest of its page: what is written, and room to write by hand. */
export function placeSwot(
  draft: SheetDraft,
  top: number,
  pageTop: number,
  notes: NonFinancialNotes | null,
  widths: readonly number[],
  { page }: Feedback,
): void {
  draft.put(top, 0, text(page.swot), "section");
  swotKeys.forEach((key, index) => {
    const { column, columns } = halves[index % 2]!;
    const row = top + 1 + 2 * Math.floor(index / 2);
    draft.merge({ row, column, rows: 1, columns }, text(page.nonFinancial[key]), "header");
    draft.merge({ row: row + 1, column, rows: 1, columns }, text(notes?.texts[key] ?? ""), "writing");
  });
  const boxes = [top + 2, top + 4];
  boxes.forEach((row) => draft.height(row, 0));
  const room = within(swotBox, (pageHeight - draft.heightBetween(pageTop, top + swotRows)) / boxes.length);
  boxes.forEach((row, index) => {
    const heights = halves.map(({ column, columns }, side) =>
      textHeight(notes?.texts[swotKeys[2 * index + side]!] ?? "", widths.slice(column, column + columns)),
    );
    draft.height(row, Math.max(room, ...heights));
  });
}

const lists = [
  { heading: "viewpoints", keys: viewpointKeys },
  { heading: "outlook", keys: outlookKeys },
] as const;

/** Note, and each list with its heading. */
export const dialogueRows = 1 + lists.reduce((rows, { keys }) => rows + 1 + keys.length, 0);

/** The four viewpoints and what comes next, in the rest of their page. */
export function placeDialogue(
  draft: SheetDraft,
  top: number,
  pageTop: number,
  notes: NonFinancialNotes | null,
  widths: readonly number[],
  { page }: Feedback,
): void {
  const boxes: { readonly row: number; readonly key: NonFinancialKey }[] = [];
  draft.put(top, 0, text(page.dialogueNote), "note");
  draft.height(top, noteHeight);
  let row = top + 1;
  for (const { heading, keys } of lists) {
    draft.put(row, 0, text(page[heading]), "section");
    row += 1;
    for (const key of keys) {
      draft.put(row, 0, text(page.nonFinancial[key]), "listName");
      draft.merge({ row, column: 1, rows: 1, columns: widths.length - 1 }, text(notes?.texts[key] ?? ""), "writing");
      draft.height(row, 0);
      boxes.push({ row, key });
      row += 1;
    }
  }
  const room = within(listBox, (pageHeight - draft.heightBetween(pageTop, row)) / boxes.length);
  for (const { row: box, key } of boxes) {
    const nameHeight = textHeight(page.nonFinancial[key], widths.slice(0, 1));
    draft.height(box, Math.max(room, nameHeight, textHeight(notes?.texts[key] ?? "", widths.slice(1))));
  }
}

function within({ least, most }: { readonly least: number; readonly most: number }, points: number): number {
  return Math.floor(Math.min(most, Math.max(least, points)));
}

/** Points that a text takes in a box over these columns. */
function textHeight(content: string, widths: readonly number[]): number {
  const fontSize = styles.writing.fontSize ?? 10;
  const halfWidths = (widths.reduce((sum, width) => sum + width, 0) * 12) / fontSize;
  return heightOfLines(lineCount(content, halfWidths - 2), fontSize);
}
