import type { BookData } from "../../../src/local-excel/bookData.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { toPdfTexts } from "../../libreOffice.js";

/**
 * The text of each page, by its sheet, when the workbook is saved as .xlsx, computed anew by LibreOffice and printed; blanks are
 * left out. A page is told by its sheet's own header and first line.
 */
export async function printed(book: BookData): Promise<(sheet: string) => readonly string[]> {
  const pages = (await toPdfTexts(await saveXlsx(book, { cachedValues: false }))).map(withoutBlanks);
  const headerOf = (name: string) => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    const { left, center, right } = sheet.page.header;
    return withoutBlanks(left + center + right);
  };
  return (sheet) => {
    const longer = book.sheets
      .map(({ name }) => headerOf(name))
      .filter((other) => other !== headerOf(sheet) && other.startsWith(headerOf(sheet)));
    return pages.filter((page) => page.startsWith(headerOf(sheet)) && !longer.some((other) => page.startsWith(other)));
  };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "");
}
