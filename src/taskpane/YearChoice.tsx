import { Field, Select } from "@fluentui/react-components";
import { fiscalYear, fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { useStrings } from "./language.js";

interface YearChoiceProps {
  readonly years: readonly FiscalYear[];
  /** `null`: as the settings sheet says. */
  readonly year: FiscalYear | null;
  readonly onChoose: (year: FiscalYear | null) => void;
}

export function YearChoice({ years, year, onChoose }: YearChoiceProps) {
  const strings = useStrings();
  return (
    <Field label={strings.year.label}>
      <Select value={year ?? ""} onChange={(_event, { value }) => onChoose(value === "" ? null : fiscalYear(Number(value)))}>
        <option value="">{strings.year.fromSettings}</option>
        {years.map((each) => (
          <option key={each} value={each}>
            {strings.year.option(fiscalYearLabel(each), each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
