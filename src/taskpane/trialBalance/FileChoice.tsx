import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type DragEvent } from "react";
import { trialStrings } from "../../strings/pane/trial.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground3, ":empty": { display: "none" } },
});

interface FileChoiceProps {
  /** Empty: none is chosen. */
  readonly name: string;
  readonly onChoose: (name: string, bytes: Uint8Array) => void;
}

/** A text file of the PC, chosen from a dialogue or dropped here. The browser's own control speaks the browser's language. */
export function FileChoice({ name, onChoose }: FileChoiceProps) {
  const styles = useStyles();
  const { source: text } = usePageStrings(trialStrings);
  const ids = { label: useId(), button: useId(), name: useId() };
  const input = useRef<HTMLInputElement | null>(null);
  const [unread, setUnread] = useState("");
  const choose = (file: File | undefined) => {
    if (file === undefined) return;
    file.arrayBuffer().then(
      (content) => {
        setUnread("");
        onChoose(file.name, new Uint8Array(content));
      },
      () => setUnread(file.name),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.choice} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <span id={ids.label}>{text.fileName}</span>
      <div className={styles.line}>
        <Button
          id={ids.button}
          aria-labelledby={`${ids.label} ${ids.button}`}
          aria-describedby={ids.name}
          onClick={() => input.current?.click()}
        >
          {text.chooseFile}
        </Button>
        <span id={ids.name} className={styles.name}>
          {name === "" ? text.noFile : name}
        </span>
      </div>
      <p className={styles.failure} role="status">
        {unread === "" ? "" : text.unreadFile(unread)}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/plain,text/csv"
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // The same file, exported anew, is a choice again.
          target.value = "";
        }}
      />
    </div>
  );
}
