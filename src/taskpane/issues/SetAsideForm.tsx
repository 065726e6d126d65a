import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { workListStrings } from "../../strings/pane/workList.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SetAsideFormProps {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding stays as it is. Without a reason nothing is set aside: it is printed for others to read. */
export function SetAsideForm({ onSave, onCancel }: SetAsideFormProps) {
  const styles = useStyles();
  const strings = usePageStrings(workListStrings);
  const [reason, setReason] = useState("");
  const isGiven = reason.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Field label={strings.reason} hint={strings.reasonHint}>
        <Textarea autoFocus rows={2} maxLength={longestReason} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={!isGiven}>
          {strings.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </form>
  );
}

/** It has to fit a cell of the printed list. */
const longestReason = 200;
