import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useEffect, useState } from "react";
import type { Surroundings } from "../../app/lookAround.js";
import { sheetsStrings } from "../../strings/pane/sheets.js";
import type { SheetControls } from "../actions.js";
import { LoadedPart } from "../LoadedPart.js";
import { Notice, NoticeText } from "../Notice.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";

const MappingCards = lazy(() => import(/* webpackChunkName: "mapping" */ "../mapping/MappingCards.js"));

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  missing: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  map: { alignSelf: "flex-start" },
});

interface WorkbookSheetsProps {
  readonly sheets: SheetControls;
  readonly onInsertTemplates: () => void;
}

/** What the workbook holds, as soon as Excel has told it: a new colleague sees what can be read, and what to do where nothing can. */
export function WorkbookSheets({ sheets, onInsertTemplates }: WorkbookSheetsProps) {
  const styles = useStyles();
  const text = usePageStrings(sheetsStrings);
  const { tasks } = useStrings();
  const [found, setFound] = useState<Surroundings | null>(null);
  const [isMapping, setMapping] = useState(false);
  const look = () => {
    // A workbook that does not answer leaves the section away; the jobs say why when one is started.
    void sheets.lookAround().then(setFound, () => undefined);
  };
  useEffect(look, []);
  if (found === null) return null;
  const { known, missing, unknown } = found;
  return (
    <Section heading={text.heading}>
      {known.length === 0 ? (
        <Notice intent="info" title={text.none}>
          <NoticeText>{text.noneRemedy}</NoticeText>
          <NoticeText>
            <Button onClick={onInsertTemplates}>{tasks.insertTemplates}</Button>
          </NoticeText>
        </Notice>
      ) : (
        <>
          <p className={styles.text}>{text.known(known.map(({ sheet }) => sheet))}</p>
          {missing.length > 0 && <p className={styles.missing}>{text.missing(missing)}</p>}
        </>
      )}
      {(unknown.length > 0 || known.length > 0) && (
        <Button className={styles.map} size="small" aria-expanded={isMapping} onClick={() => setMapping(!isMapping)}>
          {text.map}
        </Button>
      )}
      {isMapping && (
        <LoadedPart>
          <MappingCards sheets={sheets} onChanged={look} />
        </LoadedPart>
      )}
    </Section>
  );
}
