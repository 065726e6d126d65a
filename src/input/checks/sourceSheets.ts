import type { Indicator } from "../../core/indicator.js";
import { inputSheets, type InputSheetKey } from "../../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../../core/issue.js";
import { sheetOfSource } from "../../core/sourceSheets.js";

/** Sheets that indicators are counted from and that are not in the workbook. */
export function checkSourceSheets(indicators: readonly Indicator[], isPresent: (sheet: InputSheetKey) => boolean): Issue[] {
  return Object.entries(sheetOfSource).flatMap(([source, key]) => {
    const counted = indicators.filter((indicator) => indicator.source === source);
    const [first] = counted;
    if (!first || isPresent(key)) return [];
    const at = { sheet: first.origin.sheet, address: "" };
    return [issue("sourceSheetMissing", at, { sheet: inputSheets[key].name, indicators: counted.map(({ id }) => id).join("、") })];
  });
}
