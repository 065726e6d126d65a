import { makeStyles, Radio, RadioGroup, tokens, useId } from "@fluentui/react-components";
import type { TrialBalanceSource } from "../../app/trialBalanceSource.js";
import { trialStrings } from "../../strings/pane/trial.js";
import type { ChoicesProps } from "../jobs.js";
import { freshTrial } from "../freshTrial.js";
import { SheetSelect } from "../SheetSelect.js";
import { usePageStrings } from "../words.js";
import { FileChoice } from "./FileChoice.js";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  needed: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});

const kinds = ["selection", "sheet", "file"] as const;

/** What stands there before a sheet or a file is named. */
const empty: Readonly<Record<(typeof kinds)[number], TrialBalanceSource>> = {
  selection: { kind: "selection" },
  sheet: { kind: "sheet", name: "" },
  file: { kind: "file", name: "", bytes: new Uint8Array() },
};

/** Where the trial balance is: in the workbook, or in a file of the accounting package. Another place means another trial balance. */
export default function TrialSource({ state: { choices }, controls }: ChoicesProps) {
  const styles = useStyles();
  const { source: text } = usePageStrings(trialStrings);
  const labelId = useId();
  const { source } = choices.trial;
  const choose = (chosen: TrialBalanceSource) => controls.choose({ trial: freshTrial(chosen) });
  return (
    <div className={styles.group}>
      <span id={labelId}>{text.label}</span>
      <RadioGroup aria-labelledby={labelId} value={source.kind} onChange={(_, { value }) => choose(empty[value as keyof typeof empty])}>
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={text[kind]} />
        ))}
      </RadioGroup>
      {source.kind === "sheet" && (
        <SheetSelect
          label={text.sheetName}
          none={text.noSheet}
          sheet={source.name}
          onChoose={(name) => choose({ kind: "sheet", name })}
          listSheets={controls.listSheets}
        />
      )}
      {source.kind === "file" && <FileChoice name={source.name} onChoose={(name, bytes) => choose({ kind: "file", name, bytes })} />}
      {"name" in source && source.name === "" && <p className={styles.needed}>{text.needed}</p>}
    </div>
  );
}
