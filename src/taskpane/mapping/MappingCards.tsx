import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SheetMapping } from "../../app/sheetMappings.js";
import { sheetsStrings } from "../../strings/pane/sheets.js";
import type { SheetControls } from "../actions.js";
import { failureOf, type Failure } from "../failure.js";
import { ExplainedNotice } from "../Notice.js";
import { Select } from "../Select.js";
import { usePageStrings, useStrings } from "../words.js";
import { MappingCard } from "./MappingCard.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { margin: 0 },
});

interface MappingCardsProps {
  readonly sheets: SheetControls;
  /** The workbook knows another sheet now. */
  readonly onChanged: () => void;
}

/** Every sheet whose headers need an answer, or have one; any other when it is asked for. */
export default function MappingCards({ sheets, onChanged }: MappingCardsProps) {
  const styles = useStyles();
  const text = usePageStrings(sheetsStrings);
  const { failures } = useStrings();
  const [mappings, setMappings] = useState<readonly SheetMapping[] | Failure | null>(null);
  const [other, setOther] = useState("");
  useEffect(() => {
    let isShown = true;
    sheets.mappings().then(
      (found) => isShown && setMappings(found),
      (error: unknown) => isShown && setMappings(failureOf(error)),
    );
    return () => {
      isShown = false;
    };
    // The cards stay as they were opened; each tells what came of it.
  }, []);
  if (mappings === null) {
    return (
      <p className={styles.note} aria-busy="true">
        {text.looking}
      </p>
    );
  }
  if ("code" in mappings) return <ExplainedNotice intent="error" explanation={failures[mappings.code]} detail={mappings.detail} />;
  if (mappings.length === 0) {
    return (
      <p className={styles.note} role="status">
        {text.nothingToMap}
      </p>
    );
  }
  const offered = mappings.filter(({ why }) => why !== "unlike");
  const others = mappings.filter(({ why }) => why === "unlike");
  const card = (mapping: SheetMapping) => <MappingCard key={mapping.sheet} mapping={mapping} sheets={sheets} onChanged={onChanged} />;
  return (
    <div className={styles.list}>
      {offered.map(card)}
      {others.length > 0 && (
        <Select
          label={text.others}
          options={[{ value: "", text: text.chooseOther }, ...others.map(({ sheet }) => ({ value: sheet, text: sheet }))]}
          value={other}
          onChoose={setOther}
        />
      )}
      {others.filter(({ sheet }) => sheet === other).map(card)}
    </div>
  );
}
