import { fiscalYearLabel } from "../core/fiscalYear.js";
import type { ChoicesProps } from "./jobs.js";
import { Select } from "./Select.js";
import { useStrings } from "./words.js";

/** The fiscal year of the plan; none chosen: the one that the settings sheet names. */
export function YearChoice({ state: { years, choices }, controls }: ChoicesProps) {
  const { year: text } = useStrings();
  return (
    <Select
      label={text.label}
      options={[
        { value: null, text: text.fromSettings },
        ...years.map((value) => ({ value, text: text.option(fiscalYearLabel(value), value) })),
      ]}
      value={choices.year}
      onChoose={(year) => controls.choose({ year })}
    />
  );
}
