import { cellKey, emptySheet, type BookData } from "../../src/local-excel/bookData.js";
import { openLocalExcel, type LocalExcel } from "../../src/local-excel/officeJsNode.js";

export type Lines = readonly (readonly (string | number | boolean)[])[];

/** A workbook of bare sheets whose cells begin at A1; `""` leaves a cell empty. */
export function bookOf(sheets: Readonly<Record<string, Lines>>): BookData {
  return {
    name: "Book1.xlsx",
    uses1904Dates: false,
    settings: new Map(),
    sheets: Object.entries(sheets).map(([name, lines], index) => {
      const sheet = emptySheet(`{sheet-${index + 1}}`, name);
      lines.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== "") sheet.cells.set(cellKey(row, column), { value });
        }),
      );
      return sheet;
    }),
  };
}

export function openGrids(sheets: Readonly<Record<string, Lines>>): Promise<LocalExcel> {
  return openLocalExcel(bookOf(sheets));
}
