import { makeStyles, tokens } from "@fluentui/react-components";
import { consistencyStrings } from "../../strings/pane/consistency.js";
import type { ChoicesProps } from "../jobs.js";
import { SheetSelect } from "../SheetSelect.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({ about: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** Whose tables are checked: what is selected, or any sheet of the workbook, ours or somebody else's. */
export default function CheckedSheet({ state: { choices }, controls }: ChoicesProps) {
  const text = usePageStrings(consistencyStrings);
  return (
    <>
      <SheetSelect
        label={text.sheet}
        none={text.selection}
        sheet={choices.sheet ?? ""}
        onChoose={(sheet) => controls.choose({ sheet: sheet === "" ? null : sheet })}
        listSheets={controls.listSheets}
      />
      <p className={useStyles().about}>{text.about}</p>
    </>
  );
}
