import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Changes, FigureChange } from "../../app/changes/changes.js";
import type { CellRef } from "../../core/cellAddress.js";
import { changeStrings } from "../../strings/pane/changes.js";
import { FigureLine } from "../FigureLine.js";
import { useDates, usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
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
  const dates = useDates();
  const [visible, setVisible] = useState(step);
  const all = sheets.reduce((sum, { changed }) => sum + changed, 0);
  const shown = (value: FigureChange["before"], { format }: FigureChange) => strings.value(value, format, dates);
  return (
    <>
      <ul className={styles.list}>
        {figures.slice(0, visible).map((figure) => (
          <FigureLine
            key={`${figure.sheet}!${figure.address}`}
            name={strings.nameOf([figure.name.row, figure.name.about].join(" ").trim(), figure.name.column)}
            value={strings.change(shown(figure.before, figure), shown(figure.after, figure))}
            place={issues.place(figure.sheet, figure.address)}
            onSelect={() => onSelect({ sheet: figure.sheet, address: figure.address })}
          />
        ))}
      </ul>
      {figures.length > visible && <Button onClick={() => setVisible(visible + step)}>{issues.more(all - visible)}</Button>}
      {figures.length <= visible && all > figures.length && <p className={styles.note}>{strings.more(all - figures.length)}</p>}
    </>
  );
}
