import { cellInput } from "../report/literal.js";
import type { SheetPlan } from "../report/sheetPlan.js";
import type { CellValue } from "../input/grid.js";
import { sha256 } from "./sha256.js";

/** Key of the worksheet custom property that marks a sheet as made by the add-in. */
export const STAMP_KEY = "banso-sheet";

/** The mark on an owned sheet. `hash` is `null` while the sheet is being written. */
export interface Stamp {
  readonly kind: string;
  readonly hash: string | null;
}

export function stampText(stamp: Stamp): string {
  return JSON.stringify({ version: 1, kind: stamp.kind, hash: stamp.hash });
}

/** `null` for a text that is not a stamp of ours. */
export function readStamp(text: string): Stamp | null {
  const match = /^\{"version":1,"kind":"([A-Za-z]+)","hash":(?:null|"([0-9a-f]+)")\}$/.exec(text);
  return match === null ? null : { kind: match[1]!, hash: match[2] ?? null };
}

/**
 * What counts as the same content: numbers to the 15 digits that Excel keeps; formulas without the quotes around
 * sheet names, which Excel sets or drops as it likes; text without the apostrophe that only says "text".
 */
function contentOf(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.startsWith("=") ? value.replaceAll("'", "") : value;
}

/** SHA-256 over the non-empty cells with their places, hexadecimal. `row` and `column` place the first cell. */
async function contentHash(cells: readonly (readonly CellValue[])[], row: number, column: number): Promise<string> {
  const lines: string[] = [];
  let nextPause = CELLS_AT_A_TIME;
  for (const [r, line] of cells.entries()) {
    line.forEach((value, c) => {
      if (value !== "") lines.push(`${row + r},${column + c}:${contentOf(value)}`);
    });
    if (lines.length < nextPause) continue;
    nextPause = lines.length + CELLS_AT_A_TIME;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return sha256(lines.join("\n"));
}

/** Some tens of milliseconds of work; then the pane may take a click. */
const CELLS_AT_A_TIME = 30_000;

/** Hash of what a plan writes. */
export function planHash(plan: SheetPlan): Promise<string> {
  const written = plan.cells.map((line) =>
    line.map((cell) => {
      const input = cellInput(cell);
      return cell.kind === "text" && typeof input === "string" ? input.slice(1) : input;
    }),
  );
  return contentHash(written, 0, 0);
}

/** Hash of what stands in a sheet, from `range.formulas` of its used part. */
export function sheetHash(formulas: readonly (readonly CellValue[])[], row: number, column: number): Promise<string> {
  return contentHash(formulas, row, column);
}
