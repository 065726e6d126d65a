import { fiscalYear } from "../core/fiscalYear.js";
import { quarterFrom, roundOfDay, type SurveyRound } from "../core/survey/surveyRound.js";
import { cellDate } from "./cellDate.js";
import { nameKey } from "./cellText.js";
import { fiscalYearOfText } from "./fiscalYearText.js";
import type { CellValue } from "./grid.js";

const eraYear = String.raw`(?:令和|平成|[令平rh])\.?(?:元|\d{1,2})`;
const anyYear = String.raw`(${eraYear}|\d{4})(年度|年|)`;

/** R7-1; a western year takes one digit, for 2025-04 is a month. */
const yearAndNumber = new RegExp(String.raw`^(?:(${eraYear})(?:年度?)?-(\d{1,2})|(\d{4})(?:年度?)?-(\d))$`);
const yearAndRound = new RegExp(String.raw`^${anyYear}-?第?(\d{1,2})回$`);
const yearAndQuarter = new RegExp(String.raw`^${anyYear}第?([1-4])四半期$`);
const yearAndMonths = new RegExp(String.raw`^${anyYear}[./-]?(\d{1,2})月?-(\d{1,2})月(?:期|分)?$`);
const roundAlone = /^第?(\d{1,3})回?$/;

/** Reads 回: `R7-1`, `2025年4-6月期`, `令和7年度第1四半期`, `第3回`, `3`, or a date of the quarter; any other text is a round by that name. */
export function surveyRound(value: CellValue, uses1904Dates: boolean): SurveyRound {
  const key = nameKey(String(value))
    .replace(/[‐‑‒–—―−ー~〜]/g, "-")
    .replace(/\(.*\)$/, "")
    .replace(/(?<=[期回])(?:景況)?調査$/, "");
  return roundOfText(key) ?? roundOfDate(value, uses1904Dates) ?? { kind: "named", year: null, name: String(value).trim() };
}

function roundOfText(key: string): SurveyRound | null {
  const alone = roundAlone.exec(key);
  if (alone) return { kind: "numbered", year: null, number: Number(alone[1]) };
  const short = yearAndNumber.exec(key);
  if (short) return numbered(short[1] ?? short[3] ?? "", Number(short[2] ?? short[4]));
  const round = yearAndRound.exec(key);
  if (round) return numbered(round[1] ?? "", Number(round[3]));
  const quarter = yearAndQuarter.exec(key);
  // Without 年度 the first quarter may be January's.
  if (quarter) return quarter[2] === "年度" ? quarterOf(quarter[1] ?? "", Number(quarter[3]) as 1 | 2 | 3 | 4, 0) : null;
  const months = yearAndMonths.exec(key);
  if (!months) return null;
  const [first, last] = [Number(months[3]), Number(months[4])];
  const found = last === first + 2 ? quarterFrom(first) : null;
  return found && quarterOf(months[1] ?? "", found, months[2] !== "年度" && found === 4 ? -1 : 0);
}

function numbered(yearText: string, number: number): SurveyRound | null {
  const year = fiscalYearOfText(yearText);
  return year === null ? null : { kind: "numbered", year, number };
}

function quarterOf(yearText: string, quarter: 1 | 2 | 3 | 4, shift: number): SurveyRound | null {
  const year = fiscalYearOfText(yearText);
  return year === null ? null : { kind: "quarter", year: fiscalYear(year + shift), quarter };
}

function roundOfDate(value: CellValue, uses1904Dates: boolean): SurveyRound | null {
  const date = cellDate(value, uses1904Dates);
  return date.kind === "date" ? roundOfDay(date.serial) : null;
}
