import { addMonths } from "../../core/fiscalYear.js";
import { firstDay, isoMonth, monthOf } from "../../core/month/calendarMonth.js";
import { monthStrings } from "../../strings/pane/month.js";
import type { ChoicesProps } from "../jobs.js";
import { Select } from "../Select.js";
import { useDates, usePageStrings } from "../words.js";

/** How far back a report is asked for. */
const monthsOffered = 24;

/** The month of the report; none chosen: the last one that is over and of which there are records. */
export default function MonthChoice({ state: { today, choices }, controls }: ChoicesProps) {
  const text = usePageStrings(monthStrings);
  const dates = useDates();
  const current = firstDay(monthOf(today));
  const months = Array.from({ length: monthsOffered }, (_, back) => monthOf(addMonths(current, -back)));
  return (
    <Select
      label={text.label}
      options={[{ value: null, text: text.newest }, ...months.map((month) => ({ value: isoMonth(month), text: dates.month(month) }))]}
      value={choices.month === null ? null : isoMonth(choices.month)}
      onChoose={(chosen) => controls.choose({ month: months.find((month) => isoMonth(month) === chosen) ?? null })}
    />
  );
}
