import type { FigureCell, FigureColumn, FigureRow, FigureTable } from "../../core/consistency/figureTable.js";
import { areaOfAddress } from "../../core/cellAddress.js";
import { cellNumber } from "../cellNumber.js";
import { nameKey, visibleText } from "../cellText.js";
import { periodText } from "../fiscalYearText.js";
import { gridCell, type CellValue, type Grid } from "../grid.js";
import { sheetAmountUnit, statedAmountUnit } from "../amountUnit.js";
import { mergedText } from "../headerRow.js";
import { isBreakdownLabel, isOfWhichLabel, isSubtotalLabel, isTotalLabel, isWholeTotalLabel } from "../totalRow.js";
import { isOfAccounts } from "./accountsTable.js";
import { columnWords } from "./columnWords.js";
import { figureCell } from "./figureCell.js";

/** How many rows a header may have: years above measures. */
const headerRows = 3;
/** Figures above this in a column of rates or shares are percentages without their sign. */
const mostAsRatio = 5;

/** Serials of the turn of 2000 and of 2100. */
const [firstDay, lastDay] = [36_525, 73_051];
const dayHeader = /(?:日|日付|年月|月|期|期限|時期|予定)$/;

/** A run of rows with figures, and the header rows above it. */
interface Block {
  readonly header: { readonly first: number; readonly last: number };
  readonly first: number;
  readonly last: number;
}

/**
 * Every table of figures on a sheet, whoever made it: rows that hold figures below rows that head them. Tables stand one below
 * the other, parted by a blank row or a new header.
 */
export function readFigureTables(grid: Grid): readonly FigureTable[] {
  const ofSheet = { isOfAccounts: isOfAccounts(grid), statedRespondents: respondentsInNotes(grid) };
  return blocksOf(grid).flatMap((block) => {
    const table = tableOf(grid, block, ofSheet);
    return table.rows.length === 0 || table.columns.length === 0 ? [] : [table];
  });
}

function isBlank(row: readonly CellValue[]): boolean {
  return row.every((value) => visibleText(value) === "");
}

/** A year is a figure to Excel, but the name of a column to a person. */
function isPeriod(value: CellValue): boolean {
  return value !== "" && periodText(value) !== null;
}

/** A row of names: no figure in it but years and months, and nothing that stands for one (－, 設定なし). */
function isHeader(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  return filled.length > 1 && filled.every((column) => isName(grid, row, column));
}

function isName(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column] ?? "";
  return isPeriod(value) || (figureCell(grid, row, column) === null && cellNumber(value).kind !== "notApplicable");
}

function filledColumns(grid: Grid, row: number): readonly number[] {
  return (grid.values[row] ?? []).flatMap((value, column) => (visibleText(value) === "" ? [] : [column]));
}

/** A header below figures names most of their columns; a row that only has no figures of its own does not. */
function headsAnew(grid: Grid, row: number, first: number): boolean {
  if (!isHeader(grid, row)) return false;
  const width = grid.values[row]?.length ?? 0;
  const above = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && grid.values.slice(first, row).some((_, index) => figureCell(grid, first + index, column) !== null),
  );
  const named = filledColumns(grid, row);
  return above.filter((column) => named.includes(column)).length * 2 > above.length;
}

function holdsFigures(grid: Grid, row: number): boolean {
  return !isHeader(grid, row) && (grid.values[row] ?? []).some((_, column) => column > 0 && figureCell(grid, row, column) !== null);
}

function blocksOf(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  let first: number | null = null;
  const close = (end: number): void => {
    if (first !== null) blocks.push({ header: headerAbove(grid, first), first, last: end - 1 });
    first = null;
  };
  grid.values.forEach((row, index) => {
    if (isBlank(row) || (first !== null && headsAnew(grid, index, first))) close(index);
    else if (first === null && holdsFigures(grid, index)) first = index;
  });
  close(grid.values.length);
  return blocks;
}

/** The rows of names above the first figures; the name of a group of rows, or a note on the unit, may stand between them. */
function headerAbove(grid: Grid, first: number): Block["header"] {
  const end = first > 1 && filledColumns(grid, first - 1).length === 1 && isHeader(grid, first - 2) ? first - 1 : first;
  let top = end;
  while (top > 0 && end - top < headerRows && isHeader(grid, top - 1)) top--;
  return { first: top, last: end - 1 };
}

function tableOf(grid: Grid, block: Block, ofSheet: Pick<FigureTable, "isOfAccounts" | "statedRespondents">): FigureTable {
  const width = Math.max(...grid.values.map((row) => row.length));
  const rows = Array.from({ length: block.last - block.first + 1 }, (_, index) => block.first + index);
  const headers = Array.from({ length: width }, (_, column) => headerText(grid, block, column));
  const texts = (column: number): readonly string[] => rows.map((row) => visibleText(grid.values[row]?.[column] ?? ""));
  const isFigures = (column: number): boolean =>
    rows.filter((row) => figureCell(grid, row, column) !== null).length * 2 > texts(column).filter((text) => text !== "").length;
  const figureColumns = headers.flatMap((_, column) => (column > 0 && isFigures(column) ? [column] : []));
  const [firstFigures = width] = figureColumns;
  const levelColumns = headers.flatMap((header, column) =>
    column > firstFigures && !figureColumns.includes(column) && columnWords(header).measure === "level" ? [column] : [],
  );
  const used = [...figureColumns, ...levelColumns].sort((a, b) => a - b);
  const unit = sheetAmountUnit(grid, []);
  const labels = Array.from({ length: firstFigures }, (_, column) => column);
  // A word that stands in every row is no name of a row.
  const labelColumns = labels.filter((column) => rows.length < 3 || new Set(texts(column)).size > 1);
  const columns = used.map((column): FigureColumn => {
    const words = columnWords(headers[column] ?? "");
    const isOther = words.measure === "level" || isDays(grid, rows, column, headers[column] ?? "");
    const measure = levelColumns.includes(column) ? "level" : isOther ? "other" : words.measure;
    return { header: headers[column] ?? "", ...words, measure, amountUnit: statedAmountUnit(headers[column] ?? "") ?? unit };
  });
  return {
    sheet: grid.sheet,
    columns,
    rows: rows.map((row) => figureRow(grid, row, labelColumns)),
    cells: asRatios(
      columns,
      rows.map((row) =>
        used.map((column, index) => (columns[index]?.measure === "level" ? levelCell(grid, row, column) : figureCell(grid, row, column))),
      ),
    ),
    ...ofSheet,
  };
}

/**
 * The texts above a column. A merged one belongs to every column under it; in a row without merged cells a text reaches over the
 * blank cells right of it, except in the lowest row.
 */
function headerText(grid: Grid, { header }: Block, column: number): string {
  const parts: string[] = [];
  for (let row = header.first; row <= header.last; row++) {
    const values = grid.values[row] ?? [];
    const reachesOver = row < header.last && !hasMergedHeader(grid, row);
    let text = visibleText(values[column] ?? "") || mergedText(grid, row, column);
    for (let left = column - 1; text === "" && reachesOver && left >= 0; left--) text = visibleText(values[left] ?? "");
    if (text !== "") parts.push(text);
  }
  return parts.join(" ");
}

/** One text of the row stands over several columns. */
function hasMergedHeader(grid: Grid, row: number): boolean {
  return grid.mergedAreas.some((address) => {
    const area = areaOfAddress(address);
    return area !== null && area.row === grid.row + row && area.columns > 1;
  });
}

/** Days as Excel counts them, this century, under a header that names a day or month. */
function isDays(grid: Grid, rows: readonly number[], column: number, header: string): boolean {
  const figures = rows.map((row) => grid.values[row]?.[column] ?? "").filter((value) => typeof value === "number");
  const isDay = (value: number): boolean => Number.isInteger(value) && value > firstDay && value < lastDay;
  return dayHeader.test(nameKey(header)) && figures.length > 0 && figures.every((value) => value === 0 || isDay(value));
}

/** The texts left of the figures name the row; the last one that is filled says what it is. */
function figureRow(grid: Grid, row: number, labelColumns: readonly number[]): FigureRow {
  const typed = labelColumns.map((column) => grid.values[row]?.[column] ?? "").filter((value) => visibleText(value) !== "");
  const label = typed.map(visibleText).join(" ");
  const names = typed.map(visibleText);
  const name = names.at(-1) ?? "";
  const isWhole = names.some(isWholeTotalLabel) || isWholeTotalLabel(label);
  if (names.some(isTotalLabel) || isTotalLabel(label)) return { label, role: "total", isWhole };
  if (names.some(isSubtotalLabel)) return { label, role: "subtotal", isWhole };
  if (isOfWhichLabel(name)) return { label, role: "ofWhich", isWhole };
  if (isBreakdownLabel(name) || /^[\s\u3000]/u.test(String(typed.at(-1) ?? ""))) return { label, role: "breakdown", isWhole };
  return { label, role: "line", isWhole };
}

function levelCell(grid: Grid, row: number, column: number): FigureCell | null {
  const text = visibleText(grid.values[row]?.[column] ?? "").normalize("NFKC");
  if (text === "") return null;
  return { ...gridCell(grid, row, column), text, value: null, defect: null, step: 1, typedUnit: null, numeric: false };
}

/** Rates typed as 86.1 without a sign mean 86.1 %: the header says so, or most of them are too large for ratios. */
function asRatios(columns: readonly FigureColumn[], cells: readonly (readonly (FigureCell | null)[])[]): FigureTable["cells"] {
  const isSigned = ({ text }: FigureCell): boolean => /[%％]/.test(text);
  const arePercentages = columns.map(({ measure, header }, column) => {
    if (measure !== "rate" && measure !== "share") return false;
    const plain = cells.flatMap((row) => row[column] ?? []).filter((cell) => cell.value !== null && !isSigned(cell));
    const large = plain.filter(({ value }) => Math.abs(value ?? 0) > mostAsRatio).length;
    return large * 2 > plain.length || (/[%％]/.test(header) && large > 0);
  });
  return cells.map((row) =>
    row.map((cell, column) => {
      if (cell === null || cell.value === null || !arePercentages[column] || isSigned(cell)) return cell;
      return { ...cell, value: Number((cell.value / 100).toPrecision(15)), step: Number((cell.step / 100).toPrecision(6)) };
    }),
  );
}

/** `回答者数 103人`, `有効回答：103`, `n=103` in a title or note. */
function respondentsInNotes(grid: Grid): readonly FigureCell[] {
  return grid.values.flatMap((row, index) =>
    row.flatMap((value, column): readonly FigureCell[] => {
      if (typeof value !== "string") return [];
      const found = /(?:回答者?数|有効回答数?|回収数|n)\s*[:：=＝は]?\s*([\d,]+)\s*(?:人|者|社|件|名|事業所)?/i.exec(
        value.normalize("NFKC"),
      );
      const reading = found?.[1] === undefined ? null : cellNumber(found[1]);
      if (reading?.kind !== "number") return [];
      const text = visibleText(value);
      return [{ ...gridCell(grid, index, column), text, value: reading.value, defect: null, step: 1, typedUnit: null, numeric: false }];
    }),
  );
}
