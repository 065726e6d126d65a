import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { Surroundings } from "../../app/lookAround.js";
import { sheetsStrings } from "../../strings/pane/sheets.js";
import type { SheetControls } from "../actions.js";
import { LoadedPart } from "../LoadedPart.js";
import SampleRows from "../samples/SampleRows.js";
import { Section } from "../Section.js";
import { usePageStrings } from "../words.js";

const MappingCards = lazy(() => import(/* webpackChunkName: "mapping" */ "../mapping/MappingCards.js"));

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  missing: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  map: { alignSelf: "flex-start" },
});

interface WorkbookSheetsProps {
  readonly found: Surroundings;
  /** Where sample rows of the templates stand. */
  readonly samples: readonly string[];
  readonly sheets: SheetControls;
  readonly onMapped: () => void;
  readonly onSamplesRemoved: () => void;
}

/** What the workbook holds: what can be read, what is not there, and what can be done about it. */
export default function WorkbookSheets({
  found: { known, missing, unknown },
  samples,
  sheets,
  onMapped,
  onSamplesRemoved,
}: WorkbookSheetsProps) {
  const styles = useStyles();
  const text = usePageStrings(sheetsStrings);
  const [isMapping, setMapping] = useState(false);
  return (
    <Section heading={text.heading}>
      {known.length === 0 ? (
        <p className={styles.text}>{text.none}</p>
      ) : (
        <>
          <p className={styles.text}>{text.known(known.map(({ sheet }) => sheet))}</p>
          {missing.length > 0 && <p className={styles.missing}>{text.missing(missing)}</p>}
        </>
      )}
      <SampleRows
        sheets={samples}
        onRemove={async () => {
          const removed = await sheets.removeSamples();
          onSamplesRemoved();
          return removed;
        }}
      />
      {(unknown.length > 0 || known.length > 0) && (
        <Button className={styles.map} size="small" aria-expanded={isMapping} onClick={() => setMapping(!isMapping)}>
          {text.map}
        </Button>
      )}
      {isMapping && (
        <LoadedPart>
          <MappingCards sheets={sheets} onChanged={onMapped} />
        </LoadedPart>
      )}
    </Section>
  );
}
