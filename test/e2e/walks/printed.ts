import type { BookData } from "../../../src/local-excel/bookData.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { toPdfTexts } from "../../libreOffice.js";

/** The text of each page when the workbook is saved, opened in LibreOffice and this sheet printed; blanks are left out. */
export async function printedPages(book: BookData, sheet: string): Promise<string[]> {
  const onlyIt = book.sheets.map((each) => ({ ...each, visibility: each.name === sheet ? ("Visible" as const) : ("Hidden" as const) }));
  const pages = await toPdfTexts(await saveXlsx({ ...book, sheets: onlyIt }));
  return pages.map((text) => text.replace(/\s/gu, ""));
}
