import { inputSheets, type InputSheetKey } from "./inputSheets.js";
import { officialSheet, officialViewpoints } from "./officialSheet.js";

/** METI's own sheets have no template: they are read by their labels. */
const official = { official: officialSheet, viewpoints: officialViewpoints } as const;

/** A sheet that some job reads: one of the input sheets, METI's accounts, or METI's notes of the talk. */
export type ReadSheet = InputSheetKey | keyof typeof official;

/** Its canonical name. */
export function readSheetName(sheet: ReadSheet): string {
  return sheet === "official" || sheet === "viewpoints" ? official[sheet].name : inputSheets[sheet].name;
}
