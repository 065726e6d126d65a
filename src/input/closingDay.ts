import { calendarDay, dateSerial, type DateSerial } from "../core/fiscalYear.js";

/** The last day of the month in which a period closes: 決算年月 names a month, whatever day stands in the cell. */
export function closingDay(date: DateSerial): DateSerial {
  const { year, month } = calendarDay(date);
  const firstOfNext = month === 12 ? dateSerial(year + 1, 1, 1) : dateSerial(year, month + 1, 1);
  return ((firstOfNext as number) - 1) as DateSerial;
}
