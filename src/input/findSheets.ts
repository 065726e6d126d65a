import { inputSheets, type InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../core/issue.js";
import { nameKey } from "./cellText.js";
import type { Grid } from "./grid.js";

export type FoundSheets = Readonly<Partial<Record<InputSheetKey, Grid>>>;

/** The grid of every input sheet by its name. The canonical name goes before the aliases; second sheets for one purpose and hidden rows are reported. */
export function findSheets(grids: readonly Grid[], issues: Issue[]): FoundSheets {
  const found: Partial<Record<InputSheetKey, Grid>> = {};
  for (const key of Object.keys(inputSheets) as InputSheetKey[]) {
    const { name, aliases } = inputSheets[key];
    const candidates = [name, ...aliases].flatMap((known) => grids.filter(({ sheet }) => nameKey(sheet) === nameKey(known)));
    const [used, ...others] = candidates;
    if (!used) continue;
    found[key] = used;
    if (used.hasHiddenRows) issues.push(issue("hiddenRows", { sheet: used.sheet, address: "" }, { sheet: used.sheet }));
    for (const { sheet } of others) issues.push(issue("sheetDuplicate", { sheet, address: "" }, { sheet: name, used: used.sheet }));
  }
  return found;
}
