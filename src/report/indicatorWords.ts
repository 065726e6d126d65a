import { indicators, type IndicatorDefinition, type IndicatorId } from "../core/finance/indicators.js";
import { financeJapanese } from "../strings/finance.ja.js";
import type { StyleName } from "./style.js";

/** The words of the analysis on sheets that the office itself reads. */
export const words = financeJapanese;

/** What stands where there is no value or no score, as METI prints it. */
export const noFigure = "－";

/** How a value of the indicator is shown. */
export const indicatorStyle: Readonly<Record<IndicatorDefinition["unit"], StyleName>> = {
  ratio: "percent",
  thousandYenPerPerson: "integer",
  times: "decimal",
  months: "decimal",
};

const unitWords: Readonly<Record<IndicatorDefinition["unit"], string>> = {
  ratio: "%",
  thousandYenPerPerson: "千円/人",
  times: "倍",
  months: "か月",
};

/** `④EBITDA有利子負債倍率`. */
export function indicatorName(id: IndicatorId): string {
  return `${indicators[id].mark}${words.indicators[id].name}`;
}

/** `④EBITDA有利子負債倍率（倍）`. */
export function indicatorWithUnit(id: IndicatorId): string {
  return `${indicatorName(id)}（${unitWords[indicators[id].unit]}）`;
}
