import { columnLetters } from "../../core/cellAddress.js";
import { cellOfKey, type CellData, type SheetData } from "../bookData.js";
import { fileFormula } from "./formulaText.js";
import type { Stylesheet } from "./stylesheet.js";
import { escapeXml } from "./xml.js";

/** Errors that the file can name; Excel does not open a file with another one in it. */
const fileErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** Text that Excel would read as something else if a person opened the cell and pressed Enter; it is marked to stay text. */
const looksLikeMore = /^[=+\-@'"(¥￥$%.\d０-９＝＋－＠]|^(?:TRUE|FALSE)$/i;

/** The `sheetData` element. With `cachedValues` false formulas stand without result, so that every reader must calculate. */
export function cellsXml(sheet: SheetData, styles: Stylesheet, cachedValues: boolean): string {
  const cellsByRow = new Map<number, string[]>();
  for (const key of Float64Array.from(sheet.cells.keys()).sort()) {
    const { row, column } = cellOfKey(key);
    const written = cellXml(columnName(column) + String(row + 1), sheet.cells.get(key)!, styles, cachedValues);
    const cells = cellsByRow.get(row);
    if (cells === undefined) cellsByRow.set(row, [written]);
    else cells.push(written);
  }
  const rows = new Set([...cellsByRow.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  const lines = [...rows].sort((a, b) => a - b).map((row) => rowXml(row, sheet, cellsByRow.get(row) ?? []));
  return `<sheetData>${lines.join("")}</sheetData>`;
}

function rowXml(row: number, sheet: SheetData, cells: readonly string[]): string {
  const height = sheet.rowHeights.get(row);
  const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
  return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden}>${cells.join("")}</row>`;
}

const columnNames: string[] = [];
function columnName(column: number): string {
  return (columnNames[column] ??= columnLetters(column));
}

function cellXml(address: string, cell: CellData, styles: Stylesheet, cachedValues: boolean): string {
  const isQuoted = typeof cell.value === "string" && cell.formula === undefined && !cell.isError && looksLikeMore.test(cell.value);
  const format = styles.cellFormat(cell.style, cell.numberFormat, isQuoted);
  const opening = `<c r="${address}"${format === 0 ? "" : ` s="${format}"`}`;
  const formula = cell.formula === undefined ? "" : `<f>${escapeXml(fileFormula(cell.formula))}</f>`;
  const value = cell.formula !== undefined && !cachedValues ? undefined : cell.value;
  if (value === undefined) return formula === "" ? `${opening}/>` : `${opening}>${formula}</c>`;
  const [type, content] = valueXml(value, cell.isError === true, formula !== "");
  return `${opening}${type === "" ? "" : ` t="${type}"`}>${formula}${content}</c>`;
}

/** Type and content of a value. Text stands in its cell (`inlineStr`), so that sheets do not depend on each other. */
function valueXml(value: string | number | boolean, isError: boolean, isResult: boolean): [type: string, content: string] {
  if (isError) return ["e", `<v>${escapeXml(fileErrors.has(String(value)) ? String(value) : "#VALUE!")}</v>`];
  if (typeof value === "boolean") return ["b", `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "number") return Number.isFinite(value) ? ["", `<v>${value}</v>`] : ["e", "<v>#NUM!</v>"];
  if (isResult) return ["str", `<v>${escapeXml(value)}</v>`];
  return ["inlineStr", `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`];
}
