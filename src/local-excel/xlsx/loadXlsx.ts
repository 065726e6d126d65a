import type { BookData } from "../bookData.js";
import { SPREADSHEET_NAMESPACE } from "./namespaces.js";
import { readSettings } from "./settingsPart.js";
import { openWorkbookFile, readSheets, uses1904Dates } from "./workbookFile.js";

/** Reads an .xlsx file; rejects with `UnreadableWorkbook`. `name` is what the workbook is to be called. */
export function loadXlsx(bytes: Uint8Array, name = "Book1.xlsx"): Promise<BookData> {
  return Promise.resolve().then(() => readBook(bytes, name));
}

function readBook(bytes: Uint8Array, name: string): BookData {
  const file = openWorkbookFile(bytes);
  const book: BookData = {
    name,
    uses1904Dates: uses1904Dates(file),
    sheets: readSheets(file),
    settings: readSettings(file.parts, file.path),
  };
  if (canGrow(file.root.attributes)) book.origin = { file: bytes };
  return book;
}

/** Sheets of ours are written in the usual dialect and cannot stand in a file of the strict one (ISO 29500 strict). */
function canGrow(workbookAttributes: Readonly<Record<string, string>>): boolean {
  return Object.values(workbookAttributes).includes(SPREADSHEET_NAMESPACE);
}
