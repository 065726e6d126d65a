import { Model, type CellStyle } from "@ironcalc/wasm";
import { areaAddress } from "../../core/cellAddress.js";
import { cellOfKey, type BookData, type CellData, type ConditionalFormatData, type SheetData } from "../bookData.js";
import { engineInput } from "../formulaEngine.js";
import { defaultColumnWidth, defaultRowHeight } from "../model/cellSize.js";
import { cellLook, pixelsPerPoint } from "./cellLook.js";
import { equalAreas } from "./equalAreas.js";
import { mergedLooks } from "./mergedCells.js";

/** Rows and columns below and beside the used ones that get Excel's default size. */
const margin = { rows: 60, columns: 20 };

/** Height of a row in heights of its font. */
const lineHeight = 1.6;

/** The workbook as IronCalc shows it, as bytes: a model made of them begins with an empty history. Charts are not shown. */
export function shownBook(book: BookData): Uint8Array {
  const model = new Model(book.name, "en", "Asia/Tokyo", "en");
  model.pauseEvaluation();
  book.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  book.sheets.forEach((sheet, index) => showSheet(model, index, sheet));
  model.resumeEvaluation();
  model.evaluate();
  model.setSelectedSheet(0);
  const bytes = model.toBytes();
  model.free();
  return bytes;
}

function showSheet(model: Model, index: number, sheet: SheetData): void {
  model.setSelectedSheet(index);
  showLooks(model, sheet);
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    const input = shownInput(cell);
    if (input !== "") model.setUserInput(index, row + 1, column + 1, input);
  }
  restoreNumberFormats(model, index, sheet);
  showSizes(model, index, sheet);
  for (const format of sheet.conditionalFormats) showConditionalFormat(model, index, format);
  for (const row of sheet.hiddenRows) model.setRowsHidden(index, row + 1, row + 1, true);
  model.setFrozenRowsCount(index, sheet.frozen?.rows ?? 0);
  model.setFrozenColumnsCount(index, sheet.frozen?.columns ?? 0);
  model.setShowGridLines(index, sheet.showGridlines);
  if (sheet.tabColor !== "") model.setSheetColor(index, sheet.tabColor);
  if (sheet.visibility !== "Visible") model.hideSheet(index);
  model.setSelectedCell(1, 1);
}

function showLooks(model: Model, sheet: SheetData): void {
  const merged = mergedLooks(sheet);
  const single = [...sheet.cells].filter(([key]) => !merged.has(key)).map(([key, cell]) => [key, cellLook(cell)] as const);
  const looks = [...single, ...merged].map(([key, look]) => [key, JSON.stringify(look)] as const);
  for (const { area, label } of equalAreas(looks)) {
    const { row, column, rows, columns } = area;
    model.setSelectedCell(row + 1, column + 1);
    model.setSelectedRange(row + 1, column + 1, row + rows, column + columns);
    model.onPasteStyles([[JSON.parse(label) as CellStyle]]);
  }
}

/** IronCalc gives a formula the format of the cells that it computes with, whatever format it had: a rate of yen by yen would be yen. */
function restoreNumberFormats(model: Model, sheet: number, { cells }: SheetData): void {
  for (const [key, cell] of cells) {
    if (cell.formula === undefined) continue;
    const { row, column } = cellOfKey(key);
    const { num_fmt } = cellLook(cell);
    if (model.getCellStyle(sheet, row + 1, column + 1).style.num_fmt === num_fmt) continue;
    model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", num_fmt);
  }
}

/** Japanese text is text to IronCalc as it stands; an apostrophe would only clutter the formula bar. */
function shownInput(cell: CellData): string {
  const isPlainText =
    typeof cell.value === "string" &&
    cell.formula === undefined &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(cell.value);
  return isPlainText ? String(cell.value) : engineInput(cell);
}

/** After the contents, because IronCalc grows rows to fit them. */
function showSizes(model: Model, index: number, sheet: SheetData): void {
  const used = [...sheet.cells.keys()].map(cellOfKey);
  const rows = Math.max(0, ...used.map(({ row }) => row)) + margin.rows;
  const columns = Math.max(0, ...used.map(({ column }) => column)) + margin.columns;
  model.setRowsHeight(index, 1, rows, defaultRowHeight * pixelsPerPoint);
  model.setColumnsWidth(index, 1, columns, defaultColumnWidth * pixelsPerPoint);
  for (const [row, height] of [...fontHeights(sheet), ...sheet.rowHeights])
    model.setRowsHeight(index, row + 1, row + 1, height * pixelsPerPoint);
  for (const [column, width] of sheet.columnWidths) model.setColumnsWidth(index, column + 1, column + 1, width * pixelsPerPoint);
}

/** Rows of a larger font, which Excel heightens by itself. */
function fontHeights(sheet: SheetData): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { style }] of sheet.cells) {
    const { row } = cellOfKey(key);
    const height = (style?.fontSize ?? 0) * lineHeight;
    if (height > (heights.get(row) ?? defaultRowHeight)) heights.set(row, height);
  }
  return heights;
}

function showConditionalFormat(model: Model, index: number, { area, formula, style }: ConditionalFormatData): void {
  const { fill, color, bold } = style;
  model.addConditionalFormatting(index, areaAddress(area), {
    type: "Formula",
    formula,
    format: {
      ...(fill === undefined ? {} : { fill: { color: fill } }),
      font: { ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { b: bold }) },
    },
    stop_if_true: false,
  });
}
