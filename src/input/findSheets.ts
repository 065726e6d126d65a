import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { nameKey } from "./cellText.js";
import type { Grid } from "./grid.js";
import { inputSheetOfGrid } from "./inputSheetName.js";

/** Records that may be kept in several sheets, one by officer, month or year; all of them are read. */
type PartedKey = {
  [Key in InputSheetKey]: (typeof inputSheets)[Key] extends { readonly isParted: true } ? Key : never;
}[InputSheetKey];

export type FoundSheets = Readonly<Partial<Record<Exclude<InputSheetKey, PartedKey>, Grid>> & Partial<Record<PartedKey, readonly Grid[]>>>;

/**
 * The grid of every input sheet. What the user has named goes before the canonical name, that before the aliases; second sheets
 * for one purpose and hidden rows are reported. The parts of a record sheet are found together, in the order of the tabs.
 */
export function findSheets(grids: readonly Grid[], issues: Issue[]): FoundSheets {
  const found: Partial<Record<InputSheetKey, Grid | readonly Grid[]>> = {};
  for (const key of Object.keys(inputSheets) as InputSheetKey[]) {
    const { name } = inputSheets[key];
    const [used, ...others] = candidates(grids, key);
    if (!used) continue;
    const parts = isParted(key) ? grids.filter((grid) => grid === used || (others.includes(grid) && !isWhole(grid, key))) : [used];
    found[key] = isParted(key) ? parts : used;
    for (const { sheet, hasHiddenRows } of parts) {
      if (hasHiddenRows) issues.push(issue("hiddenRows", { sheet, address: "" }, { sheet }));
    }
    for (const grid of others) {
      if (!parts.includes(grid))
        issues.push(issue("sheetDuplicate", { sheet: grid.sheet, address: "" }, { sheet: name, used: used.sheet }));
    }
    if (parts.length > 1) {
      const sheets = parts.map(({ sheet }) => sheet).join("、");
      issues.push(issue("sheetsReadTogether", { sheet: used.sheet, address: "" }, { sheets }));
    }
  }
  return found as FoundSheets;
}

function isParted(key: InputSheetKey): key is PartedKey {
  return "isParted" in inputSheets[key];
}

function candidates(grids: readonly Grid[], key: InputSheetKey): readonly Grid[] {
  const { name, aliases } = inputSheets[key];
  const ours = grids.filter((grid) => inputSheetOfGrid(grid) === key);
  const named = [name, ...aliases].flatMap((known) => ours.filter(({ sheet, own }) => !own && nameKey(sheet) === nameKey(known)));
  const told = ours.filter(({ own }) => own);
  return [...told, ...named, ...ours.filter((grid) => !told.includes(grid) && !named.includes(grid))];
}

/** A sheet under a whole name of the log beside another such: one of the two is a copy or another purpose, not a part. */
function isWhole({ sheet, own }: Grid, key: InputSheetKey): boolean {
  const { name, aliases } = inputSheets[key];
  return !own && [name, ...aliases].some((known) => nameKey(sheet) === nameKey(known));
}
