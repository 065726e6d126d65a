declare const fiscalYearBrand: unique symbol;
/** A Japanese fiscal year (April to March) by the calendar year in which it begins: R7 年度 is 2025. */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true };

declare const dateSerialBrand: unique symbol;
/** A day as Excel's serial number in the 1900 system: 2025-04-01 is 45748. Always an integer; no time zone is involved. */
export type DateSerial = number & { readonly [dateSerialBrand]: true };

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01. The 1900 system counts a 29 February 1900 that never was, so this holds from March 1900 on. */
const UNIX_EPOCH_SERIAL = 25_569;

export function fiscalYear(startYear: number): FiscalYear {
  return startYear as FiscalYear;
}

/** The serial of a calendar day, or `null` when no such day exists (30 February). */
export function dateSerial(year: number, month: number, day: number): DateSerial | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? ((date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL) as DateSerial) : null;
}

export function calendarDay(serial: DateSerial): CalendarDay {
  const date = new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** January to March belong to the fiscal year that began the April before. */
export function fiscalYearOf(serial: DateSerial): FiscalYear {
  const { year, month } = calendarDay(serial);
  return fiscalYear(month <= 3 ? year - 1 : year);
}

export function firstDayOf(year: FiscalYear): DateSerial {
  return dateSerial(year, 4, 1) as DateSerial;
}

export function lastDayOf(year: FiscalYear): DateSerial {
  return dateSerial(year + 1, 3, 31) as DateSerial;
}

/** The first day of a calendar month (1 to 12) within a fiscal year: March of R7 is 2026-03-01. */
export function firstDayOfMonth(year: FiscalYear, month: number): DateSerial {
  return dateSerial(month <= 3 ? year + 1 : year, month, 1) as DateSerial;
}

/** The same day some months later, as Excel's EDATE: a day that the month lacks becomes its last (31 August + 6 → 28 February). */
export function addMonths(serial: DateSerial, months: number): DateSerial {
  const { year, month, day } = calendarDay(serial);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return (Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)) / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL) as DateSerial;
}

interface Era {
  readonly initial: string;
  readonly name: string;
  /** Calendar year that is the era's year 1. */
  readonly firstYear: number;
  /** First fiscal year that began in the era: 1 April 2019 was still 平成. */
  readonly firstFiscalYear: number;
  readonly firstDay: DateSerial;
}

const day = (year: number, month: number, date: number): DateSerial => dateSerial(year, month, date) as DateSerial;

/** Newest first. An era's year is accepted past its end (平成35年 is valid text for 2023), as official forms carry such years. */
export const eras: readonly Era[] = [
  { initial: "R", name: "令和", firstYear: 2019, firstFiscalYear: 2020, firstDay: day(2019, 5, 1) },
  { initial: "H", name: "平成", firstYear: 1989, firstFiscalYear: 1989, firstDay: day(1989, 1, 8) },
  { initial: "S", name: "昭和", firstYear: 1926, firstFiscalYear: 1927, firstDay: day(1926, 12, 25) },
];

/** A year of an era. */
export interface EraYear {
  readonly initial: string;
  readonly name: string;
  readonly year: number;
}

/** The era of the fiscal year's first day. */
export function eraOfFiscalYear(year: FiscalYear): EraYear {
  const { initial, name, firstYear } = eras.find(({ firstFiscalYear }) => year >= firstFiscalYear) ?? eras[0]!;
  return { initial, name, year: year - firstYear + 1 };
}

/** The era of a day: 30 April 2019 was still 平成. A day before 昭和 has none. */
export function eraOfDay(serial: DateSerial): EraYear | null {
  const era = eras.find(({ firstDay }) => serial >= firstDay);
  return era === undefined ? null : { initial: era.initial, name: era.name, year: calendarDay(serial).year - era.firstYear + 1 };
}

/** `R7`, `H31`: the era of the fiscal year's first day. */
export function fiscalYearLabel(fiscal: FiscalYear): string {
  const { initial, year } = eraOfFiscalYear(fiscal);
  return `${initial}${year}`;
}

/** `2025年4月1日`-style text of a serial is for people; this is the machine form `2025-04-01`. */
export function isoDate(serial: DateSerial): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
