import type { FeedbackLanguage } from "../core/finance/feedbackLanguage.js";
import { calendarDay, dateSerial, fiscalYearLabel, type DateSerial, type FiscalYear } from "../core/fiscalYear.js";
import { firstDay, type CalendarMonth } from "../core/month/calendarMonth.js";
import type { Calendar } from "../core/settings.js";
import { calendarYearWords, dayWords, monthWords, shortMonthWords, yearWords } from "./japaneseDates.js";

/** How dates are written in one language and calendar. */
export interface DateWords {
  /** `2026/3/31`, `令和8年3月31日`, `Mar 31, 2026`. */
  readonly day: (serial: DateSerial) => string;
  /** `2025年9月`, `令和7年9月`, `September 2025`. */
  readonly month: (month: CalendarMonth) => string;
  /** For narrow headings: `2025/9`, `R7.9`, `Sep 2025`. */
  readonly shortMonth: (month: CalendarMonth) => string;
  /** A month (1 to 12) of any year: `9月`, `September`. */
  readonly monthOfYear: (month: number) => string;
  /** A year of the calendar: `2019年`, `平成31年・令和元年`, `2019`. */
  readonly year: (year: number) => string;
  /** `R7年度`, as plans write it; `令和7年度`, `FY2025 (R7)`. */
  readonly fiscalYear: (year: FiscalYear) => string;
}

/** Eras are for those who read Japanese: English and Chinese have western years in either calendar. */
const writers: Readonly<Record<FeedbackLanguage, (calendar: Calendar) => DateWords>> = {
  ja: japanese,
  easyJa: (calendar) => spelledOut(japanese(calendar)),
  en: () => english,
  zh: () => spelledOut(japanese("western")),
};

export function dateWords(language: FeedbackLanguage, calendar: Calendar): DateWords {
  return writers[language](calendar);
}

/** A day (`2025-04-01`) or a month (`2025-04`) in its machine form; any other text, as a person typed it, stays as it is. */
export function writtenDate(text: string, dates: DateWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (day === undefined) return year === undefined ? text : dates.month({ year: Number(year), month: Number(month) });
  const serial = dateSerial(Number(year), Number(month), Number(day));
  return serial === null ? text : dates.day(serial);
}

/** Of a stamp (`2026-11-22 09:30`) the day. */
export function stampDay(stamp: string, dates: DateWords): string {
  return writtenDate(stamp.slice(0, isoLength), dates);
}

/** A stamp for people: `2026/11/22 09:30`. */
export function stampWords(stamp: string, dates: DateWords): string {
  return stampDay(stamp, dates) + stamp.slice(isoLength);
}

const isoLength = "2026-11-22".length;

function japanese(calendar: Calendar): DateWords {
  return {
    day: (serial) => dayWords(serial, calendar),
    month: (month) => monthWords(firstDay(month), calendar),
    shortMonth: (month) => shortMonthWords(firstDay(month), calendar),
    monthOfYear: (month) => `${month}月`,
    year: (year) => calendarYearWords(year, calendar),
    fiscalYear: (year) => yearWords(year, calendar),
  };
}

/** Without the short forms that a reader new to them would have to guess. */
function spelledOut(words: DateWords): DateWords {
  return { ...words, shortMonth: words.month };
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const shortLength = "Jan".length;

const english: DateWords = {
  day: (serial) => {
    const { year, month, day } = calendarDay(serial);
    return `${monthName(month).slice(0, shortLength)} ${day}, ${year}`;
  },
  month: ({ year, month }) => `${monthName(month)} ${year}`,
  shortMonth: ({ year, month }) => `${monthName(month).slice(0, shortLength)} ${year}`,
  monthOfYear: monthName,
  year: String,
  fiscalYear: (year) => `FY${year} (${fiscalYearLabel(year)})`,
};

function monthName(month: number): string {
  return months[month - 1] ?? "";
}
