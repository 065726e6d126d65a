import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { defaultSettings, type Calendar } from "../core/settings.js";
import { generatedSheets } from "../report/generatedSheets.js";
import { inputSheetOf, isOfficialSheet, isOfficialViewpoints } from "../input/inputSheetName.js";
import { readSavedNames, withOwnNames } from "../input/savedNames.js";
import { settingsAmong } from "../input/settingsAmong.js";
import type { RunDeps } from "./run.js";
import { usualNames } from "./sheetNames.js";

/** What a workbook holds, by the names of its sheets, and how it wants days written. */
export interface Surroundings {
  /** In the order of the tabs. `null`: METI's own sheet. */
  readonly known: readonly { readonly sheet: string; readonly key: InputSheetKey | null }[];
  /** Canonical names of the input sheets that are not there. */
  readonly missing: readonly string[];
  /** Sheets of the user's that no name and no answer of theirs tells to be an input sheet. */
  readonly unknown: readonly string[];
  /** As 設定 says; where it stands under a name of the user's own, only a run knows. */
  readonly calendar: Calendar;
}

const ofOurs = new Set(Object.values(generatedSheets).flatMap(usualNames));

const { name: settingsName, aliases: settingsAliases } = inputSheets.settings;
const settingsNames: readonly string[] = [settingsName, ...settingsAliases];

/** A look at the workbook as the pane opens: one round trip, and no cell is read but those of 設定. */
export async function lookAround({ workbook }: RunDeps): Promise<Surroundings> {
  const { sheetNames, grids, saved } = await workbook.read({ inputNames: settingsNames, isInputName: () => false, outputNames: [] });
  const names = readSavedNames(saved.names);
  const theirs = sheetNames.filter((sheet) => !ofOurs.has(sheet));
  const keyOf = (sheet: string) => names.get(sheet)?.key ?? inputSheetOf(sheet);
  const isKnown = (sheet: string) => keyOf(sheet) !== null || isOfficialSheet(sheet) || isOfficialViewpoints(sheet);
  const known = theirs.filter(isKnown).map((sheet) => ({ sheet, key: keyOf(sheet) }));
  const present = new Set(known.map(({ key }) => key));
  return {
    known,
    missing: (Object.keys(inputSheets) as InputSheetKey[]).filter((key) => !present.has(key)).map((key) => inputSheets[key].name),
    unknown: theirs.filter((sheet) => !isKnown(sheet)),
    calendar: (settingsAmong(withOwnNames(grids, names)) ?? defaultSettings).calendar,
  };
}
