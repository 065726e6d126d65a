import { eras, fiscalYear, fiscalYearOf, calendarDay, type DateSerial, type FiscalYear } from "../core/fiscalYear.js";
import { nameKey } from "./cellText.js";
import type { CellValue } from "./grid.js";

/** What a header says about time, and what it says besides: `R7年度予算額` → 2025, no month, `予算額`. */
export interface PeriodText {
  /** `null`: a month of an unnamed year (`5月`). */
  readonly year: FiscalYear | null;
  readonly month: number | null;
  /** A half of the year, which `month` ends: 9 for 4~9月期, 3 for 10~3月期. */
  readonly isHalf: boolean;
  /** The words after it, by name key. */
  readonly rest: string;
}

const eraYear = String.raw`(令和|平成|昭和|[令平昭rhs])\.?(元|\d{1,2})`;
const otherName = String.raw`(?:\((?:\d{4}|(?:令和|平成|[rh])(?:元|\d{1,2}))(?:年度?)?\))?`;
const period = new RegExp(
  String.raw`^(?:fy)?(?:(\d{4})|${eraYear})${otherName}(?:(年度)|(?:年|[./-])(\d{1,2})(?!\d)月?|年)?${otherName}(.*)$`,
);
const until = "[~〜\\u2010-\\u2015\\u2212-]";
const halves = [
  { lastMonth: 9, words: new RegExp(`(?:4月?${until}9月(?:期|分)?|上半期|上期|前半期)`) },
  { lastMonth: 3, words: new RegExp(`(?:10月?${until}3月(?:期|分)?|下半期|下期|後半期)`) },
] as const;
const monthOfYear = /^(\d{1,2})月(?:分|度)?(.*)$/;
/** Excel dates of 2000 to 2100: a month column whose header is a date. */
const firstSerial = 36_526;
const lastSerial = 73_415;

/** Reads a header such as `R7`, `R 1 0 年度`, `令和７年度`, `2025年度`, `令和7(2025)年度`, `R7.5`, `5月`, `R7年度4~9月期`, `下期`; `null` when it names no time. */
export function periodText(value: CellValue): PeriodText | null {
  if (typeof value === "number") return periodOfNumber(value);
  const key = nameKey(String(value));
  const half = halfOf(key);
  if (half !== null) return half;
  const ofYear = period.exec(key);
  if (ofYear) return ofYearText(ofYear);
  const ofMonth = monthOfYear.exec(key);
  const month = Number(ofMonth?.[1]);
  return ofMonth && isMonth(month) ? { year: null, month, isHalf: false, rest: ofMonth[2] ?? "" } : null;
}

/** The fiscal year that a whole text names, or `null`. */
export function fiscalYearOfText(value: CellValue): FiscalYear | null {
  const read = periodText(value);
  return read && read.month === null && read.rest === "" ? read.year : null;
}

/** A header with the words for a half of the fiscal year: what is left of it names the year, or nothing does. */
function halfOf(key: string): PeriodText | null {
  const half = halves.find(({ words }) => words.test(key));
  if (half === undefined) return null;
  const [before = "", after = ""] = key.split(half.words);
  const opened = before.replace(/[(/]$/, "");
  const rest = opened === before ? after : after.replace(/^\)/, "");
  if (opened === "") return { year: null, month: half.lastMonth, isHalf: true, rest };
  const year = ofYearText(period.exec(opened) ?? []);
  return year?.month === null && year.rest === "" ? { ...year, month: half.lastMonth, isHalf: true, rest } : null;
}

function ofYearText([, westernYear, eraName, yearOfEra, fiscal, monthText, rest = ""]: readonly string[]): PeriodText | null {
  const year = westernYear === undefined ? calendarYear(eraName ?? "", yearOfEra ?? "") : Number(westernYear);
  if (year === null || year < 1989 || year > 2100) return null;
  if (monthText !== undefined) {
    const month = Number(monthText);
    return isMonth(month) ? { year: fiscalYear(month <= 3 ? year - 1 : year), month, isHalf: false, rest } : null;
  }
  const ofFiscalYear = fiscal === undefined ? null : monthOfYear.exec(rest);
  const month = Number(ofFiscalYear?.[1]);
  if (ofFiscalYear && isMonth(month)) return { year: fiscalYear(year), month, isHalf: false, rest: ofFiscalYear[2] ?? "" };
  return { year: fiscalYear(year), month: null, isHalf: false, rest };
}

function calendarYear(eraName: string, yearOfEra: string): number | null {
  const initials: Readonly<Record<string, string>> = { 令: "R", 平: "H", 昭: "S" };
  const first = eraName.slice(0, 1);
  const era = eras.find((candidate) => candidate.initial === (initials[first] ?? first.toUpperCase()));
  const number = yearOfEra === "元" ? 1 : Number(yearOfEra);
  return era && number > 0 ? era.firstYear + number - 1 : null;
}

function periodOfNumber(value: number): PeriodText | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1989 && value <= 2100) return { year: fiscalYear(value), month: null, isHalf: false, rest: "" };
  if (value < firstSerial || value > lastSerial) return null;
  const serial = value as DateSerial;
  return { year: fiscalYearOf(serial), month: calendarDay(serial).month, isHalf: false, rest: "" };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
