import type { ActualSource, Indicator } from "../../core/indicator.js";
import { inputSheets, type InputSheetKey } from "../../core/inputSheets/inputSheets.js";
import { issue, type Issue } from "../../core/issue.js";

/** The sheet that each source of actuals is read from. */
const sheetOfSource: Readonly<Partial<Record<ActualSource, InputSheetKey>>> = {
  activities: "activityLog",
  followUps: "followUpLog",
  businesses: "businesses",
  financials: "financials",
  surveys: "survey",
  surveyRounds: "survey",
  hearings: "hearing",
};

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
