import { firstDayOf } from "../core/fiscalYear.js";
import { monthOf } from "../core/month/calendarMonth.js";
import type { ChoicesProps } from "./jobs.js";
import { Select } from "./Select.js";
import { useDates, useStrings } from "./words.js";

/** The fiscal year of the plan; none chosen: the one that the settings sheet names. */
export function YearChoice({ state: { years, choices }, controls }: ChoicesProps) {
  const { year: text } = useStrings();
  const dates = useDates();
  return (
    <Select
      label={text.label}
      options={[
        { value: null, text: text.fromSettings },
        ...years.map((value) => ({ value, text: text.option(dates.fiscalYear(value), dates.month(monthOf(firstDayOf(value)))) })),
      ]}
      value={choices.year}
      onChoose={(year) => controls.choose({ year })}
    />
  );
}
