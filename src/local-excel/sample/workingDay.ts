import { calendarDay, dateSerial, type DateSerial } from "../../core/fiscalYear.js";

/** Holidays with a fixed date, and the days around New Year when a chamber is closed: month × 100 + day. */
const closedDays = new Set([101, 102, 103, 211, 223, 429, 503, 504, 505, 506, 811, 1103, 1123, 1229, 1230, 1231]);

function isOpen(serial: DateSerial): boolean {
  const { month, day } = calendarDay(serial);
  const weekday = serial % 7; // 0 is Saturday, 1 is Sunday in Excel's count
  return weekday > 1 && !closedDays.has(month * 100 + day);
}

/** The day itself or the next one on which the office is open. */
export function workingDay(serial: number): DateSerial {
  let day = serial as DateSerial;
  while (!isOpen(day)) day = (day + 1) as DateSerial;
  return day;
}

/** A working day at or after a calendar day that exists. */
export function workingDayFrom(year: number, month: number, day: number): DateSerial {
  return workingDay((dateSerial(year, month, 1) as number) + day - 1);
}
