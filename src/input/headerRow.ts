import { areaOfAddress } from "../core/cellAddress.js";
import type { InputSheet } from "../core/inputSheets/inputSheet.js";
import { serialOf } from "./cellDate.js";
import { isErrorValue, visibleText } from "./cellText.js";
import type { Grid } from "./grid.js";
import { matchHeaders, type HeaderMatch } from "./headerNames.js";

/** How far down a header may stand: below titles and notes, but not in the middle of the data. */
const searchedRows = 20;
/** One word alone may be a title. */
const fewestNames = 2;

/** Of a plan; greater numbers in a header are Excel dates. */
const latestYear = 2100;

export interface HeaderRow extends HeaderMatch {
  /** Rows of the header within the grid's values: the same, or two where years stand above measures. */
  readonly first: number;
  readonly last: number;
}

/**
 * The row (or pair of rows) among the first twenty that holds the most of the sheet's headers; the upper one when two hold as many.
 * `null` when none holds two.
 */
export function findHeaderRow(grid: Grid, sheet: InputSheet): HeaderRow | null {
  const rows = Math.max(0, Math.min(grid.values.length, searchedRows - grid.row));
  let best: HeaderRow | null = null;
  for (let row = 0; row < rows; row++) {
    const matched = (texts: readonly (string | number)[]): HeaderMatch => matchHeaders(texts, sheet, grid.own?.headers);
    const own = matched(rowTexts(grid, row));
    const last = Math.min(row + 1, grid.values.length - 1);
    const readings = [
      { match: own, last: row },
      { match: matched(pairTexts(grid, row)), last },
      { match: matched(captionedTexts(grid, row, own)), last },
    ];
    for (const { match, last } of readings) {
      if (names(match) >= fewestNames && names(match) > (best ? names(best) : 0)) best = { ...match, first: row, last };
    }
  }
  return best;
}

function names({ named, periods }: HeaderMatch): number {
  return named.size + periods.length;
}

function rowTexts(grid: Grid, row: number): (string | number)[] {
  return (grid.values[row] ?? []).map((value) => (typeof value === "number" ? headerNumber(value, grid) : headerText(value)));
}

/** A year, or a date as the 1900 system counts it. */
function headerNumber(value: number, { uses1904Dates }: Grid): number {
  return value > latestYear ? serialOf(value, uses1904Dates) : value;
}

/** Two rows read as one header: `R7` above `予算` and `実績`; the upper text reaches over the blank cells to its right. */
function pairTexts(grid: Grid, row: number): string[] {
  const lower = grid.values[row + 1] ?? [];
  let above = "";
  return (grid.values[row] ?? []).map((value, column) => {
    const own = headerText(value) || mergedText(grid, row, column);
    const below = headerText(lower[column] ?? "");
    if (own !== "") above = own;
    return own === "" && below === "" ? "" : (own || (below === "" ? "" : above)) + below;
  });
}

/**
 * Two rows in which only some headers stand below a caption: `年度別目標` above `R7` and `R8`, beside `指標ID` over both rows. Nothing may stand
 * below a header of the upper row, or the lower one would be data.
 */
function captionedTexts(grid: Grid, row: number, { named, periods }: HeaderMatch): (string | number)[] {
  const lower = rowTexts(grid, row + 1);
  const headed = [...named.values(), ...periods].map(({ column }) => column);
  if (headed.length === 0 || headed.some((column) => (lower[column] ?? "") !== "")) return [];
  return rowTexts(grid, row).map((text, column) => (lower[column] ?? "") || text);
}

function headerText(value: string | number | boolean): string {
  const text = visibleText(value);
  return isErrorValue(text) ? "" : text;
}

/** The text of the merged area that covers a blank cell of a header, in the first row of the area. */
export function mergedText(grid: Grid, row: number, column: number): string {
  const [sheetRow, sheetColumn] = [grid.row + row, grid.column + column];
  for (const address of grid.mergedAreas) {
    const area = areaOfAddress(address);
    if (!area || sheetRow !== area.row || sheetColumn < area.column || sheetColumn >= area.column + area.columns) continue;
    return headerText(grid.values[area.row - grid.row]?.[area.column - grid.column] ?? "");
  }
  return "";
}
