import { Model } from "@ironcalc/wasm";
import { cellKey } from "../bookData.js";
import type { MergedWidths } from "./mergedCells.js";
import { wrappedText } from "./wrappedText.js";

/** Pixels that IronCalc's headers, scroll bars, formula bar and tabs take from the sheet's own window. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A model made for IronCalc's spreadsheet component, in two ways better than the component alone: wrapped text breaks
 * inside Japanese, which has no spaces, and the selection is scrolled into the component's own room, not the page's.
 * @param merged the merged cells of each sheet, in the order of the tabs
 */
export function displayedModel(bytes: Uint8Array, room: () => Room, merged: readonly MergedWidths[]): Model {
  const model = Model.from_bytes(bytes, "en");
  const plain = {
    text: model.getFormattedCellValue.bind(model),
    setWidth: model.setWindowWidth.bind(model),
    setHeight: model.setWindowHeight.bind(model),
  };
  model.getFormattedCellValue = (sheet, row, column) => {
    const text = plain.text(sheet, row, column);
    if (text.length < 2) return text;
    const { alignment, font } = model.getCellStyle(sheet, row, column).style;
    const columns = merged[sheet]?.get(cellKey(row - 1, column - 1)) ?? (alignment?.wrap_text ? 1 : 0);
    return columns === 0 ? text : wrappedText(text, widthOf(model, sheet, column, columns), font.sz);
  };
  model.setWindowWidth = () => plain.setWidth(room().width);
  model.setWindowHeight = () => plain.setHeight(room().height);
  return model;
}

function widthOf(model: Model, sheet: number, column: number, columns: number): number {
  return Array.from({ length: columns }, (_, place) => model.getColumnWidth(sheet, column + place)).reduce((sum, width) => sum + width);
}
