import type { ActualSource, Indicator } from "./indicator.js";
import type { InputSheetKey } from "./inputSheets/inputSheets.js";

/** The sheet that each source of actuals is counted from; what is typed by hand is not counted. */
export const sheetOfSource: Readonly<Partial<Record<ActualSource, InputSheetKey>>> = {
  activities: "activityLog",
  followUps: "followUpLog",
  businesses: "businesses",
  financials: "financials",
  surveys: "survey",
  surveyRounds: "survey",
  hearings: "hearing",
};

/** Whether an indicator of the plan is counted from the sheet (集計元). */
export function isCountedFrom(sheet: InputSheetKey, indicators: readonly Pick<Indicator, "source">[]): boolean {
  return indicators.some(({ source }) => sheetOfSource[source] === sheet);
}
