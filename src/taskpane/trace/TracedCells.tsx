import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TracedFigure } from "../../app/trace/traceCell.js";
import type { CellRef } from "../../core/cellAddress.js";
import { traceStrings } from "../../strings/pane/trace.js";
import { FigureLine } from "../FigureLine.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
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
  const { cells, cellCount, lost } = figure;
  if (lost.length > 0) return <p className={styles.note}>{strings.lost(lost)}</p>;
  if (cellCount === 0) return <p className={styles.note}>{strings.noCells}</p>;
  return (
    <Section heading={strings.cells(cellCount)}>
      <ul className={styles.list}>
        {cells.slice(0, count).map(({ sheet, address, name, facts, shown, source }) => (
          <FigureLine
            key={`${sheet}!${address}`}
            name={facts.length > 0 ? facts.join("　") : strings.nameOf(name.row, name.column)}
            value={shown.trim() === "" ? strings.empty : shown}
            place={strings.place(sheet, address) + (facts.length > 0 && name.column !== "" ? `　${name.column}` : "")}
            onSelect={() => onFollow({ sheet, address })}
          >
            {source !== null && (
              <Button appearance="transparent" size="small" className={styles.record} onClick={() => onFollow(source)}>
                {strings.toRecord(strings.place(source.sheet, source.address))}
              </Button>
            )}
          </FigureLine>
        ))}
      </ul>
      {cells.length > count && (
        <Button onClick={() => setVisible({ figure, count: count + step })}>{issues.more(cellCount - count)}</Button>
      )}
      {cells.length <= count && cellCount > cells.length && <p className={styles.note}>{strings.more(cellCount - cells.length)}</p>}
    </Section>
  );
}
