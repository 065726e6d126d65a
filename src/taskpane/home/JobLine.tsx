import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  main: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  note: {
    display: "block",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { minWidth: 0 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  explanation: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface JobLineProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly explanation: string;
  readonly isMain: boolean;
  /** A quiet mark: what speaks for doing it again. */
  readonly note?: string | null;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
}

/** One job in the list: its verb, and below it what comes of it. */
export function JobLine({ icon, label, explanation, isMain, note = null, buttonRef, onOpen }: JobLineProps) {
  const styles = useStyles();
  return (
    <li>
      <button ref={buttonRef} type="button" className={mergeClasses(styles.line, isMain && styles.main)} onClick={onOpen}>
        <span className={styles.icon}>{icon}</span>
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          <span className={styles.explanation}>{explanation}</span>
          {note !== null && <span className={styles.note}>{note}</span>}
        </span>
      </button>
    </li>
  );
}
