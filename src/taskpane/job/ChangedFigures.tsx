import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Changes, FigureChange } from "../../app/changes/changes.js";
import type { CellRef } from "../../core/cellAddress.js";
import { changeStrings } from "../../strings/pane/changes.js";
import { usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { minWidth: 0 },
  values: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  place: { gridColumn: "1 / -1", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** So many at once. */
const step = 10;

interface ChangedFiguresProps {
  readonly changes: Changes;
  readonly onSelect: (cell: CellRef) => void;
}

/** The changed figures, before and after; a click shows the cell. */
export function ChangedFigures({ changes: { sheets, figures }, onSelect }: ChangedFiguresProps) {
  const styles = useStyles();
  const strings = usePageStrings(changeStrings);
  const { issues } = useStrings();
  const [visible, setVisible] = useState(step);
  const all = sheets.reduce((sum, { changed }) => sum + changed, 0);
  const shown = (value: FigureChange["before"], { format }: FigureChange) => strings.value(value, format);
  return (
    <>
      <ul className={styles.list}>
        {figures.slice(0, visible).map((figure) => (
          <li key={`${figure.sheet}!${figure.address}`} className={styles.item}>
            <button type="button" className={styles.cell} onClick={() => onSelect({ sheet: figure.sheet, address: figure.address })}>
              <span className={styles.name}>
                {strings.nameOf([figure.name.row, figure.name.about].join(" ").trim(), figure.name.column)}
              </span>
              <span className={styles.values}>{strings.change(shown(figure.before, figure), shown(figure.after, figure))}</span>
              <span className={styles.place}>{issues.place(figure.sheet, figure.address)}</span>
            </button>
          </li>
        ))}
      </ul>
      {figures.length > visible && <Button onClick={() => setVisible(visible + step)}>{issues.more(all - visible)}</Button>}
      {figures.length <= visible && all > figures.length && <p className={styles.note}>{strings.more(all - figures.length)}</p>}
    </>
  );
}
