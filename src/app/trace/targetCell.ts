import type { CellRef } from "../../core/cellAddress.js";
import type { FiscalYear } from "../../core/fiscalYear.js";
import { targetsSheet } from "../../core/inputSheets/targetsSheet.js";
import { fiscalYearOfText } from "../../input/fiscalYearText.js";
import type { Workbook } from "../ports.js";
import { SheetCells } from "./sheetCells.js";

const { name, aliases, columns } = targetsSheet;

/**
 * The cell of 目標 from which a figure was read that stands in a generated sheet as a mere number, because a formula cannot refer to
 * 「230 者」: in the row that bears its ID, under the header of its year. `null` for any figure that is no target.
 */
export async function targetCell(workbook: Workbook, cells: SheetCells, row: number, column: number): Promise<CellRef | null> {
  const isMeant = headerOf(cells.names.of(row, column).column, cells);
  if (typeof cells.value(row, column) !== "number" || isMeant === null) return null;
  const words = new Set(rowWords(cells, row));
  for (const content of await workbook.readSheets([name, ...aliases])) {
    const targets = new SheetCells(content, content.texts);
    for (let at = 0; at < targets.rows; at++) {
      if (!rowWords(targets, at).some((word) => words.has(word))) continue;
      const place = targets.names.headers(at).find(({ header, column: of }) => isMeant(header) && !targets.isBlank(at, of));
      if (place !== undefined) return targets.place(at, place.column);
    }
  }
  return null;
}

/** IDs, and names of some length; 区分, 事業 and 単位 stand in many rows. */
function rowWords(cells: SheetCells, row: number): string[] {
  return cells.names.headers(row).flatMap(({ header, column }) => {
    const text = namingHeaders.has(header) ? cells.text(row, column) : null;
    return text === null ? [] : [text.replace(/^└ /, "")];
  });
}

const namingHeaders: ReadonlySet<string> = new Set(
  [columns.id, columns.label].flatMap(({ header, aliases: others }) => [header, ...others]),
);

/** Which header of 目標 a column of a generated sheet means; `目標` and `年度目標` are those of the year that the sheet is about. */
function headerOf(header: string, cells: SheetCells): ((header: string) => boolean) | null {
  const known = header === "計画の目標" ? columns.planGoal : header === "現行" ? columns.baseline : null;
  const meant: readonly string[] = known === null ? [] : [known.header, ...known.aliases];
  if (known !== null) return (other) => meant.includes(other);
  const [, ofYear] = /^(.*)目標$/.exec(header) ?? [];
  if (ofYear === undefined) return null;
  const year = fiscalYearOfText(ofYear) ?? (ofYear === "" || ofYear === "年度" ? yearOfSheet(cells) : null);
  return year === null ? null : (other) => fiscalYearOfText(other.replace(/目標$/, "")) === year;
}

const titleRows = 6;

/** The first year that the sheet's heading names. */
function yearOfSheet(cells: SheetCells): FiscalYear | null {
  for (let row = 0; row < Math.min(titleRows, cells.rows); row++) {
    for (let column = 0; column < cells.columns; column++) {
      const [year] = /(?:[RHS]|令和|平成)(?:\d+|元)年度/.exec(cells.text(row, column) ?? "") ?? [];
      if (year !== undefined) return fiscalYearOfText(year);
    }
  }
  return null;
}
