import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { nameKey } from "./cellText.js";

/** Canonical names and aliases of all input sheets. */
export const inputSheetNames: readonly string[] = Object.values(inputSheets).flatMap(({ name, aliases }) => [name, ...aliases]);

const keyOfName = new Map(
  (Object.keys(inputSheets) as InputSheetKey[]).flatMap((key) =>
    [inputSheets[key].name, ...inputSheets[key].aliases].map((name) => [nameKey(name), key] as const),
  ),
);

/** Which input sheet a sheet is by its name, however that is typed; `null` for any other sheet. */
export function inputSheetOf(sheetName: string): InputSheetKey | null {
  return keyOfName.get(nameKey(sheetName)) ?? null;
}
