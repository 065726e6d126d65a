import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TracedFigure } from "../../app/trace/traceCell.js";
import type { CellRef } from "../../core/cellAddress.js";
import { traceStrings } from "../../strings/pane/trace.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
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
  shown: { fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  place: { gridColumn: "1 / -1", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  record: {
    minWidth: 0,
    marginLeft: tokens.spacingHorizontalXS,
    padding: 0,
    color: tokens.colorBrandForeground1,
    textDecorationLine: "underline",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** So many at once: a list of hundreds helps nobody. */
const step = 20;

interface TracedCellsProps {
  readonly figure: TracedFigure;
  readonly onFollow: (cell: CellRef) => void;
}

/** The cells behind a figure, each with what its row says of itself; a row of evidence leads to its record too. */
export function TracedCells({ figure, onFollow }: TracedCellsProps) {
  const styles = useStyles();
  const strings = usePageStrings(traceStrings);
  const { issues } = useStrings();
  const [visible, setVisible] = useState({ figure, count: step });
  const count = visible.figure === figure ? visible.count : step;
  const { cells, cellCount } = figure;
  if (cellCount === 0) return <p className={styles.note}>{strings.noCells}</p>;
  return (
    <Section heading={strings.cells(cellCount)}>
      <ul className={styles.list}>
        {cells.slice(0, count).map(({ sheet, address, name, facts, shown, source }) => (
          <li key={`${sheet}!${address}`} className={styles.item}>
            <button type="button" className={styles.cell} onClick={() => onFollow({ sheet, address })}>
              <span>{facts.length > 0 ? facts.join("　") : strings.nameOf(name.row, name.column)}</span>
              <span className={styles.shown}>{shown.trim() === "" ? strings.empty : shown}</span>
              <span className={styles.place}>
                {strings.place(sheet, address)}
                {facts.length > 0 && name.column !== "" && `　${name.column}`}
              </span>
            </button>
            {source !== null && (
              <Button appearance="transparent" size="small" className={styles.record} onClick={() => onFollow(source)}>
                {strings.toRecord(strings.place(source.sheet, source.address))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {cells.length > count && (
        <Button onClick={() => setVisible({ figure, count: count + step })}>{issues.more(cellCount - count)}</Button>
      )}
      {cells.length <= count && cellCount > cells.length && <p className={styles.note}>{strings.more(cellCount - cells.length)}</p>}
    </Section>
  );
}
