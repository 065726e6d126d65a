import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fiscalYear, fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { useStrings } from "./language.js";

const useStyles = makeStyles({
  label: { display: "block", marginBottom: tokens.spacingVerticalXXS },
});

interface YearChoiceProps {
  readonly years: readonly FiscalYear[];
  /** `null`: as the settings sheet says. */
  readonly year: FiscalYear | null;
  readonly onChoose: (year: FiscalYear | null) => void;
}

export function YearChoice({ years, year, onChoose }: YearChoiceProps) {
  const styles = useStyles();
  const strings = useStrings();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {strings.year.label}
      </label>
      <Select id={id} value={year ?? ""} onChange={(_event, { value }) => onChoose(value === "" ? null : fiscalYear(Number(value)))}>
        <option value="">{strings.year.fromSettings}</option>
        {years.map((each) => (
          <option key={each} value={each}>
            {strings.year.option(fiscalYearLabel(each), each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
