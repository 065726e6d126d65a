import type { BookData, SheetData } from "../bookData.js";
import { isUntouched } from "./sameSheet.js";
import { writeSettings } from "./settingsPart.js";
import { Stylesheet } from "./stylesheet.js";
import { newWorkbookFile, openWorkbookFile, readSheets, stylesheetType, type WorkbookFile } from "./workbookFile.js";
import { writeWorkbookPart, type PlacedSheet } from "./workbookPart.js";
import { writeWorksheet } from "./worksheetWriter.js";
import { xmlDocument } from "./xml.js";

export interface SaveOptions {
  /** Results of formulas are written with them (default), or left to whoever opens the file. */
  readonly cachedValues?: boolean;
}

/**
 * The workbook as an .xlsx file. The same book always gives the same bytes. A sheet that is as it was loaded
 * is taken over from the book's origin byte by byte, with its pictures, tables and charts.
 */
export function saveXlsx(book: BookData, options: SaveOptions = {}): Promise<Uint8Array> {
  return Promise.resolve().then(() => writeBook(book, options.cachedValues ?? true));
}

function writeBook(book: BookData, cachedValues: boolean): Uint8Array {
  const file = book.origin === undefined ? newWorkbookFile() : openWorkbookFile(book.origin.file);
  const { parts } = file;
  const placed = placeSheets(book.sheets, file);
  const styles = new Stylesheet(file.stylesheetRoot, file.stylesheet.font);
  const active = writeWorkbookPart(book, placed, file);
  for (const { sheet, path, isKept } of placed) {
    if (isKept) continue;
    const context = { parts, styles, pointsPerCharacter: file.pointsPerCharacter, cachedValues, isActive: sheet === active };
    writeWorksheet(sheet, path, context);
  }
  parts.set(file.stylesheetPath, xmlDocument(styles.root), stylesheetType);
  writeSettings(book.settings, parts, file.path);
  return parts.zip();
}

/** Finds each sheet's part: its own in the origin, or a free one. */
function placeSheets(sheets: readonly SheetData[], file: WorkbookFile): PlacedSheet[] {
  const before = new Map(readSheets(file).map((sheet) => [sheet.id, sheet]));
  const entries = new Map(file.entries.map((entry) => [entry.id, entry]));
  const taken = new Set(file.entries.map(({ path }) => path));
  const freePath = () => {
    for (let number = 1; ; number++) {
      const path = `xl/worksheets/sheet${number}.xml`;
      if (taken.has(path)) continue;
      taken.add(path);
      return path;
    }
  };
  return sheets.map((sheet) => {
    const entry = entries.get(sheet.id);
    const earlier = before.get(sheet.id);
    const isKept = earlier !== undefined && isUntouched(earlier, sheet);
    return { sheet, entry, path: entry?.path ?? freePath(), isKept };
  });
}
