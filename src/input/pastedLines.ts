import { targetsSheet } from "../core/inputSheets/targetsSheet.js";
import { nameKey, visibleText } from "./cellText.js";
import { fiscalYearOfText } from "./fiscalYearText.js";
import type { CellValue, Grid } from "./grid.js";

const digit = "[0-9０-９]";
/** A fiscal year among other words: `R7`, `R 1 0 年度`, `令和７年度`. */
const year = String.raw`(?:(?:令和|[RrＲ])\.?\s*(?:元|${digit}(?:\s?${digit})?)|20${digit}{2})(?:\s*年度?)?`;
/** A figure with its unit, a limit such as `90%以上`, or a dash. */
const figure = String.raw`(?:[▲△約]?${digit}[0-9０-９,.，．]*(?:\s?\p{L}{1,3}|[^0-9０-９\s]{0,6})|[-‐–—―－−ー])`;
/** Characters; longer lines are prose. */
const longestRow = 300;
/** What may stand after the last column that is read: `HP等にて公表`. */
const remark = "(?:\\s+([^0-9０-９]*))?";
const headerLine = new RegExp(String.raw`^(.*?\S)\s+(${year}(?:\s+${year})+)${remark}$`, "u");
const twoFigures = new RegExp(String.raw`(?:^|\s)${figure}\s+${figure}(?:\s|$)`, "u");
/** A circled number and its label: `① 出展` in two cells, `①出展` in one. */
const numbered = /^([①-⑳](?:[-－]\d+)?)\s+(.*)$/u;

/**
 * A plan table that was pasted as plain text, each line into one cell, with its lines split into cells. Tabs part the cells; without
 * any, a line of a table is known by its years or figures, as the spaces in it tell little (`R 1 0 年度`, `230 者`).
 * A grid with more than one column, or without tables, comes back as it is.
 */
export function splitPastedLines(grid: Grid): Grid {
  const filled = new Set(grid.values.flatMap((row) => row.flatMap((value, column) => (visibleText(value) === "" ? [] : [column]))));
  const [column] = filled;
  if (column === undefined || filled.size > 1) return grid;
  const texts = grid.values.map((row) => row[column] ?? "");
  const split = texts.some((text) => String(text).includes("\t")) ? texts.map(atTabs) : bySpaces(texts);
  const width = Math.max(...split.map(({ length }) => length));
  if (width < 2) return grid;
  const values = split.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { ...grid, column: grid.column + column, values, isOneColumn: true };
}

function atTabs(text: CellValue): readonly CellValue[] {
  return typeof text === "string" ? text.split("\t") : [text];
}

/** Every line of a table becomes number, label, figures and what stands after them; other lines stay whole. */
function bySpaces(texts: readonly CellValue[]): (readonly CellValue[])[] {
  let figures: number | null = null;
  return texts.map((value) => {
    const line = visibleText(value);
    if (line.length > longestRow) return [value];
    const header = headerCells(line);
    if (header) {
      figures = header.figures;
      return header.cells;
    }
    return (figures === null ? null : figureCells(line, figures)) ?? [value];
  });
}

const baselineNames = [targetsSheet.columns.baseline.header, ...targetsSheet.columns.baseline.aliases].map(nameKey);

function headerCells(line: string): { readonly cells: readonly string[]; readonly figures: number } | null {
  const [, before = "", years = "", after = ""] = headerLine.exec(line) ?? [];
  const names = before.split(/\s+/u);
  const last = names.at(-1) ?? "";
  const baseline = names.length > 1 && baselineNames.includes(nameKey(last)) ? [last] : [];
  const label = names.slice(0, names.length - baseline.length).join(" ");
  const columns = [...years.matchAll(new RegExp(year, "gu"))].map(([text]) => text.trim());
  if (columns.length < 2 || label.length > 20 || columns.some((text) => fiscalYearOfText(text) === null)) return null;
  return { cells: ["", label, ...baseline, ...columns, after], figures: baseline.length + columns.length };
}

/**
 * `null` for a line that holds no row of figures. Figures that no pattern knows are parted by wide spaces; where they are still too
 * few or too many to be placed, the label stays blank.
 */
function figureCells(line: string, figures: number): readonly string[] | null {
  const row = new RegExp(String.raw`^(.*\S)\s+(${figure}(?:\s+${figure}){${figures - 1}})${remark}$`, "u").exec(line);
  if (row) {
    const [, text = "", all = "", after = ""] = row;
    return [...numberAndLabel(text), ...[...all.matchAll(new RegExp(figure, "gu"))].map(([cell]) => cell), after];
  }
  const [first = "", ...pieces] = line.replace(numbered, "$1 $2").split(/\s{2,}|\u3000/u);
  if (pieces.length >= figures) return [...numberAndLabel(first), ...pieces];
  return twoFigures.test(line) ? ["", "", ...line.split(/\s+/u)] : null;
}

function numberAndLabel(text: string): readonly [string, string] {
  const [, number = "", label = text] = numbered.exec(text) ?? [];
  return [number, label];
}
