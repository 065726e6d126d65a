import type { BookData } from "../bookData.js";

/** The places where formulas and charts name a sheet, outside of texts: group 1 a text to skip, group 2 or 3 the name. */
const sheetReference = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.ー々]*)!/gu;

/** Points every reference to a sheet at another name, as Excel does when a sheet is renamed. */
export function renameSheetReferences(book: BookData, from: string, to: string): void {
  const written = `'${to.replaceAll("'", "''")}'!`;
  replaceSheetReferences(book, from, written);
}

/** Breaks every reference to a sheet, as Excel does when it is deleted. */
export function breakSheetReferences(book: BookData, deleted: string): void {
  replaceSheetReferences(book, deleted, "#REF!");
}

function replaceSheetReferences(book: BookData, name: string, replacement: string): void {
  const inFormula = (formula: string): string =>
    formula.replace(sheetReference, (whole, _text: unknown, quoted: string | undefined, plain: string | undefined) =>
      (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase() === name.toLowerCase() ? replacement : whole,
    );
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula?.includes("!")) cell.formula = inFormula(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = inFormula(format.formula);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = inFormula(series.values);
      series.categories = series.categories === null ? null : inFormula(series.categories);
    }
  }
}
