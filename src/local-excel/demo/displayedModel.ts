import { Model } from "@ironcalc/wasm";
import { wrappedText } from "./wrappedText.js";

/** Pixels that IronCalc's headers, scroll bars, formula bar and tabs take from the sheet's own window. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A model made for IronCalc's spreadsheet component, in two ways better than the component alone: wrapped text breaks
 * inside Japanese, which has no spaces, and the selection is scrolled into the component's own room, not the page's.
 */
export function displayedModel(bytes: Uint8Array, room: () => Room): Model {
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
    return alignment?.wrap_text ? wrappedText(text, model.getColumnWidth(sheet, column), font.sz) : text;
  };
  model.setWindowWidth = () => plain.setWidth(room().width);
  model.setWindowHeight = () => plain.setHeight(room().height);
  return model;
}
