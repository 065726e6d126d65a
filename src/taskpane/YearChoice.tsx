import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fiscalYear, fiscalYearLabel } from "../core/fiscalYear.js";
import type { ChoicesProps } from "./jobs.js";
import { useStrings } from "./words.js";

const useStyles = makeStyles({
  label: { display: "block", marginBottom: tokens.spacingVerticalXXS },
  // The browser's own list: Fluent's would cost a tenth of the pane's script.
  select: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The fiscal year of the plan; none chosen: the one that the settings sheet names. */
export function YearChoice({ state: { years, choices }, controls }: ChoicesProps) {
  const styles = useStyles();
  const strings = useStrings();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {strings.year.label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={choices.year ?? ""}
        onChange={({ target: { value } }) => controls.choose({ year: value === "" ? null : fiscalYear(Number(value)) })}
      >
        <option value="">{strings.year.fromSettings}</option>
        {years.map((each) => (
          <option key={each} value={each}>
            {strings.year.option(fiscalYearLabel(each), each)}
          </option>
        ))}
      </select>
    </div>
  );
}
