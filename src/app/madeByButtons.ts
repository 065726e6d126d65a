import { isMadeBy } from "../report/jobSheets.js";
import { buttonKeys, type MadeByButton } from "../report/madeByButton.js";
import type { MadeSheet } from "./ports.js";

/** What each button has made, by the marks on its sheets; one whose sheets do not stand is left out, and so is a run that broke off. */
export function madeByButtons(made: readonly MadeSheet[]): readonly MadeByButton[] {
  return buttonKeys.flatMap((button): MadeByButton[] => {
    const sheets = made.filter(({ kind, isUnfinished }) => isMadeBy(button, kind) && !isUnfinished);
    const madeAt =
      sheets
        .flatMap((sheet) => sheet.madeAt ?? [])
        .sort()
        .at(-1) ?? null;
    const inputs = [...new Set(sheets.flatMap((sheet) => [...sheet.inputs.keys()]))];
    return sheets.length === 0 ? [] : [{ button, sheets: sheets.map(({ name }) => name), madeAt, inputs }];
  });
}
