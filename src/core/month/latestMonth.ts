import { addMonths, type DateSerial } from "../fiscalYear.js";
import type { Records } from "../records.js";
import { logDays } from "./logDays.js";
import { firstDay, lastDay, monthOf, type CalendarMonth } from "./calendarMonth.js";

/** The month that a meeting looks back on: the last one that is over and of which a log has a record; without any record, the last that is over. */
export function latestMonth(records: Records, today: DateSerial): CalendarMonth {
  const thisMonth = firstDay(monthOf(today));
  const over = lastDay(monthOf(addMonths(thisMonth, -1)));
  const days = Object.values(logDays)
    .flatMap((daysOf) => daysOf(records))
    .filter((day) => day <= over);
  return monthOf(days.reduce<DateSerial | null>((latest, day) => (latest === null || day > latest ? day : latest), null) ?? over);
}
