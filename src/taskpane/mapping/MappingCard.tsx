import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { SheetMapping } from "../../app/sheetMappings.js";
import { inputSheets, type InputSheetKey } from "../../core/inputSheets/inputSheets.js";
import type { OwnNames } from "../../core/inputSheets/ownNames.js";
import { sheetsStrings } from "../../strings/pane/sheets.js";
import type { SheetControls } from "../actions.js";
import { failureOf, type Failure } from "../failure.js";
import { ExplainedNotice, Notice } from "../Notice.js";
import { Select } from "../Select.js";
import { usePageStrings, useStrings } from "../words.js";
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
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const { failures } = useStrings();
  const id = useId();
  // Shown at once, so that the arrow keys go on from it; its columns follow, and until then there are none to choose from.
  const [key, setKey] = useState(first);
  const changes = useRef(0);
  const [proposals, setProposals] = useState<Pick<SheetMapping["proposals"], "columns" | "theirs">>(firstProposals);
  const [choices, setChoices] = useState(() => proposed(firstProposals));
  const chosen = chosenColumns(choices);
  const [ended, setEnded] = useState<Failure | string | null>(null);
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
      onChoose={(theirs) => {
        setEnded(null);
        setChoices(withColumn(choices, column.key, theirs));
      }}
    />
  );
  const rest = proposals.columns.filter((column) => !isOnView(column));

  const changeKind = (kind: InputSheetKey) => {
    const change = ++changes.current;
    setKey(kind);
    setProposals({ columns: [], theirs: [] });
    setEnded(null);
    sheets.proposalsFor(sheet, kind).then(
      (found) => {
        if (found === null || change !== changes.current) return;
        setProposals(found);
        setChoices(proposed(found));
      },
      (error: unknown) => {
        if (change !== changes.current) return;
        setEnded(failureOf(error));
        setKey(key);
        setProposals(proposals);
      },
    );
  };
  const keep = (names: OwnNames | null, said: string) => {
    setEnded(null);
    sheets.saveMapping(sheet, names).then(
      () => {
        setEnded(said);
        onChanged();
      },
      (error: unknown) => setEnded(failureOf(error)),
    );
  };
  const save = () => {
    const headers = proposals.columns.flatMap((column) => {
      const theirs = proposals.theirs[chosen[column.key] ?? -1];
      return theirs === undefined ? [] : [[column.key, theirs.header] as const];
    });
    keep({ key, headers: Object.fromEntries(headers) }, text.saved(sheet, inputSheets[key].name));
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
        {why === "saved" && <Button onClick={() => keep(null, text.forgotten(sheet))}>{text.forget}</Button>}
      </div>
      <div role="status">
        {!isComplete && <p className={styles.note}>{text.requiredFirst}</p>}
        {typeof ended === "string" && <Notice intent="success" title={ended} />}
        {ended !== null && typeof ended !== "string" && (
          <ExplainedNotice intent="error" explanation={failures[ended.code]} detail={ended.detail} />
        )}
      </div>
    </div>
  );
}

function proposed({ columns }: SheetMapping["proposals"]): ColumnChoices {
  return columns.map(({ key, theirs }) => [key, theirs]);
}
