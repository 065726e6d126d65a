import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  label: { display: "block", marginBottom: tokens.spacingVerticalXXS },
  // The browser's own list: Fluent's would cost a tenth of the pane's script.
  select: {
    boxSizing: "border-box",
    minWidth: 0,
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

interface SelectProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few choices, under its label. */
export function Select<Value extends string | number | null>({ label, options, value, onChoose }: SelectProps<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={options.findIndex((option) => option.value === value)}
        onChange={({ target }) => onChoose(options[Number(target.value)]!.value)}
      >
        {options.map((option, index) => (
          <option key={index} value={index}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
