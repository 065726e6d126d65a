import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { SheetMapping } from "../../app/sheetMappings.js";
import { inputSheets, type InputSheetKey } from "../../core/inputSheets/inputSheets.js";
import { sheetsStrings } from "../../strings/pane/sheets.js";
import type { SheetControls } from "../actions.js";
import { Select } from "../Select.js";
import { usePageStrings } from "../words.js";
import { chosenColumns, withColumn, type ColumnChoices } from "./chosenColumns.js";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  summary: { cursor: "pointer", marginBottom: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 設定 has rows where the others have columns. */
const kinds = (Object.keys(inputSheets) as InputSheetKey[]).filter((key) => key !== "settings");

interface MappingCardProps {
  readonly mapping: SheetMapping;
  readonly sheets: SheetControls;
  readonly onChanged: () => void;
}

/** One sheet of the user's: what it is read as, and which of its columns stands for which of ours. */
export function MappingCard({ mapping: { sheet, key: first, why, proposals: firstProposals }, sheets, onChanged }: MappingCardProps) {
  const styles = useStyles();
  const text = usePageStrings(sheetsStrings);
  const id = useId();
  // Shown at once, so that the arrow keys go on from it; its columns follow, and until then there are none to choose from.
  const [key, setKey] = useState(first);
  const changes = useRef(0);
  const [proposals, setProposals] = useState<Pick<SheetMapping["proposals"], "columns" | "theirs">>(firstProposals);
  const [choices, setChoices] = useState(() => proposed(firstProposals));
  const chosen = chosenColumns(choices);
  const [done, setDone] = useState("");
  const isComplete = proposals.columns.length > 0 && proposals.columns.every((column) => !column.isRequired || chosen[column.key] !== null);
  const isOnView = (column: (typeof proposals.columns)[number]) => column.isRequired || column.theirs !== null;
  const options = [
    { value: null, text: text.noColumn },
    ...proposals.theirs.map(({ header, samples }, index) => ({ value: index, text: text.theirs(header, samples.join(" / ")) })),
  ];
  const select = (column: (typeof proposals.columns)[number]) => (
    <Select
      key={column.key}
      label={text.columnOf(column.header, column.isRequired)}
      options={options}
      value={chosen[column.key] ?? null}
      onChoose={(theirs) => setChoices(withColumn(choices, column.key, theirs))}
    />
  );
  const rest = proposals.columns.filter((column) => !isOnView(column));

  const changeKind = (kind: InputSheetKey) => {
    const change = ++changes.current;
    setKey(kind);
    setProposals({ columns: [], theirs: [] });
    void sheets.proposalsFor(sheet, kind).then((found) => {
      if (found === null || change !== changes.current) return;
      setProposals(found);
      setChoices(proposed(found));
    });
  };
  const save = () => {
    const headers = proposals.columns.flatMap((column) => {
      const theirs = proposals.theirs[chosen[column.key] ?? -1];
      return theirs === undefined ? [] : [[column.key, theirs.header] as const];
    });
    void sheets.saveMapping(sheet, { key, headers: Object.fromEntries(headers) }).then(() => {
      setDone(text.saved(sheet, inputSheets[key].name));
      onChanged();
    });
  };
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {text.card(sheet)}
      </h3>
      <p className={styles.note}>{text.why[why]}</p>
      <Select
        label={text.kind}
        options={kinds.map((kind) => ({ value: kind, text: inputSheets[kind].name }))}
        value={key}
        onChoose={changeKind}
      />
      <div className={styles.columns}>{proposals.columns.filter(isOnView).map(select)}</div>
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.moreColumns(rest.length)}</summary>
          <div className={styles.columns}>{rest.map(select)}</div>
        </details>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isComplete} onClick={save}>
          {text.save}
        </Button>
        {why === "saved" && (
          <Button
            onClick={() =>
              void sheets.saveMapping(sheet, null).then(() => {
                setDone(text.forgotten(sheet));
                onChanged();
              })
            }
          >
            {text.forget}
          </Button>
        )}
      </div>
      <p className={styles.note} role="status">
        {isComplete ? done : text.requiredFirst}
      </p>
    </div>
  );
}

function proposed({ columns }: SheetMapping["proposals"]): ColumnChoices {
  return columns.map(({ key, theirs }) => [key, theirs]);
}
