import { addMonths, calendarDay, dateSerial, firstDayOf, fiscalYearOf, type DateSerial, type FiscalYear } from "../fiscalYear.js";

/** A month of the calendar; `month` is 1 to 12. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

export function monthOf(serial: DateSerial): CalendarMonth {
  const { year, month } = calendarDay(serial);
  return { year, month };
}

export function firstDay({ year, month }: CalendarMonth): DateSerial {
  return dateSerial(year, month, 1) as DateSerial;
}

export function lastDay(month: CalendarMonth): DateSerial {
  return (addMonths(firstDay(month), 1) - 1) as DateSerial;
}

export function fiscalYearOfMonth(month: CalendarMonth): FiscalYear {
  return fiscalYearOf(firstDay(month));
}

/** Place of a month (1 to 12) in the fiscal year: April is 1, March is 12. */
export function placeInYear(month: number): number {
  return ((month + 8) % 12) + 1;
}

/** First days of the twelve months of a fiscal year, April first. */
export function monthsOfYear(year: FiscalYear): readonly DateSerial[] {
  return Array.from({ length: 12 }, (_, index) => addMonths(firstDayOf(year), index));
}

/** `2025-09`. */
export function isoMonth({ year, month }: CalendarMonth): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
