import {
  calendarDay,
  dateSerial,
  eraOfDay,
  eraOfFiscalYear,
  fiscalYearLabel,
  type DateSerial,
  type FiscalYear,
} from "../core/fiscalYear.js";
import type { Calendar } from "../core/settings.js";

/** Days, months and years in Japanese, by the western calendar or by eras. A day before 昭和 keeps its western year. */

/** `R7年度`, as plans write it; by eras `令和7年度`. */
export function yearWords(year: FiscalYear, calendar: Calendar): string {
  return calendar === "era" ? eraYearWords(year) : `${fiscalYearLabel(year)}年度`;
}

/** `令和7年度`. */
export function eraYearWords(fiscal: FiscalYear): string {
  const { name, year } = eraOfFiscalYear(fiscal);
  return `${name}${firstYearAsGannen(year)}年度`;
}

/** `2019年`; by eras `平成31年・令和元年`, as the year may be called by its month. */
export function calendarYearWords(year: number, calendar: Calendar): string {
  const days = calendar === "era" ? [dateSerial(year, 1, 1), dateSerial(year, 12, 31)] : [];
  const names = days.flatMap((day) => (day === null ? [] : eraYearOf(day))).map((name) => `${name}年`);
  return names.length === 0 ? `${year}年` : [...new Set(names)].join("・");
}

/** `2026/3/31`; by eras `令和8年3月31日`. */
export function dayWords(serial: DateSerial, calendar: Calendar): string {
  if (calendar === "era") return eraDayWords(serial);
  const { year, month, day } = calendarDay(serial);
  return `${year}/${month}/${day}`;
}

/** `2026年3月31日`, or `令和8年3月31日`. */
export function wordyDay(serial: DateSerial, calendar: Calendar): string {
  if (calendar === "era") return eraDayWords(serial);
  const { year, month, day } = calendarDay(serial);
  return `${year}年${month}月${day}日`;
}

const weekdays = ["日", "月", "火", "水", "木", "金", "土"] as const;

/** `2026年3月31日（火）`. Day 1 of the 1900 system is taken for a Sunday. */
export function longDayWords(serial: DateSerial, calendar: Calendar): string {
  return `${wordyDay(serial, calendar)}（${weekdays[(serial - 1) % 7] ?? ""}）`;
}

/** `2025年9月`, or `令和7年9月`, of the month's first day. */
export function monthWords(firstDay: DateSerial, calendar: Calendar): string {
  const { year, month } = calendarDay(firstDay);
  const [era] = calendar === "era" ? eraYearOf(firstDay) : [];
  return `${era ?? year}年${month}月`;
}

/** `2025/9`, or `R7.9` as Excel's own format writes it, of the month's first day; for narrow headings. */
export function shortMonthWords(firstDay: DateSerial, calendar: Calendar): string {
  const { year, month } = calendarDay(firstDay);
  const era = calendar === "era" ? eraOfDay(firstDay) : null;
  return era === null ? `${year}/${month}` : `${era.initial}${era.year}.${month}`;
}

function eraDayWords(serial: DateSerial): string {
  return `${monthWords(serial, "era")}${calendarDay(serial).day}日`;
}

/** `令和7`; nothing before 昭和. */
function eraYearOf(serial: DateSerial): readonly string[] {
  const era = eraOfDay(serial);
  return era === null ? [] : [`${era.name}${firstYearAsGannen(era.year)}`];
}

function firstYearAsGannen(year: number): string {
  return year === 1 ? "元" : String(year);
}
