import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { officialSheet, officialViewpoints } from "../core/inputSheets/officialSheet.js";
import { nameKey } from "./cellText.js";

/** Canonical names and aliases of all input sheets, and the names of METI's own. */
export const inputSheetNames: readonly string[] = [
  ...Object.values(inputSheets).flatMap(({ name, aliases }) => [name, ...aliases]),
  officialSheet.name,
  officialViewpoints.name,
];

const keyOfName = new Map(
  (Object.keys(inputSheets) as InputSheetKey[]).flatMap((key) =>
    [inputSheets[key].name, ...inputSheets[key].aliases].map((name) => [nameKey(name), key] as const),
  ),
);

/** Which input sheet a sheet is by its name, however that is typed; `null` for any other sheet. */
export function inputSheetOf(sheetName: string): InputSheetKey | null {
  return keyOfName.get(nameKey(sheetName)) ?? null;
}

/** METI's 【入力】財務分析, which is read by its labels and has no template. */
export function isOfficialSheet(sheetName: string): boolean {
  return nameKey(sheetName) === nameKey(officialSheet.name);
}

/** METI's 【入力】4つの視点. */
export function isOfficialViewpoints(sheetName: string): boolean {
  return nameKey(sheetName) === nameKey(officialViewpoints.name);
}

/** A sheet with accounts: 財務, or METI's own. */
export function isFinancialSheet(sheetName: string): boolean {
  return inputSheetOf(sheetName) === "financials" || isOfficialSheet(sheetName);
}
