import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LineButton } from "./LineButton.js";

const useStyles = makeStyles({
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  name: { minWidth: 0 },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  place: { gridColumn: "1 / -1", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

interface FigureLineProps {
  readonly name: string;
  readonly value: string;
  /** Where it stands, in words. */
  readonly place: string;
  readonly onSelect: () => void;
  /** What stands below the button. */
  readonly children?: ReactNode;
}

/** A figure of a sheet in a list: what it is, its value and its cell; a press leads there. */
export function FigureLine({ name, value, place, onSelect, children }: FigureLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <LineButton className={styles.cell} onClick={onSelect}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
        <span className={styles.place}>{place}</span>
      </LineButton>
      {children}
    </li>
  );
}
