import { Combobox, makeStyles, Option, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { analysisStrings } from "../strings/pane/analysis.js";
import type { PickedBusiness } from "./pickedBusiness.js";
import { usePageStrings } from "./words.js";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  box: { minWidth: 0, width: "100%" },
  typed: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, ":empty": { display: "none" } },
});

/** Options on view at once; more would not be read but typed for. */
const mostShown = 50;

interface BusinessPickerProps {
  readonly businesses: readonly PickedBusiness[];
  /** Its key; `null`: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One of hundreds of businesses, found by letters of its ID or name. */
export default function BusinessPicker({ businesses, chosen, onChoose }: BusinessPickerProps) {
  const styles = useStyles();
  const id = useId();
  const { business: text } = usePageStrings(analysisStrings);
  const [query, setQuery] = useState<string | null>(null);
  const found = query === null ? businesses : businesses.filter((each) => comparable(each.text).includes(comparable(query)));
  return (
    <div className={styles.picker}>
      <label id={id}>{text.label}</label>
      <Combobox
        aria-labelledby={id}
        className={styles.box}
        input={{ className: styles.typed }}
        listbox={{ className: styles.list }}
        placeholder={text.placeholder}
        value={query ?? businesses.find(({ key }) => key === chosen)?.text ?? ""}
        selectedOptions={chosen === null ? [] : [chosen]}
        onChange={({ target }) => setQuery(target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Fluent also tells that typing has left the chosen name; that chooses nothing.
          if (optionValue === undefined) return;
          setQuery(null);
          if (optionValue !== chosen) onChoose(optionValue);
        }}
      >
        {found.slice(0, mostShown).map(({ key, text: shown }) => (
          <Option key={key} value={key} text={shown}>
            {shown}
          </Option>
        ))}
      </Combobox>
      <p className={styles.note} role="status">
        {query === null ? "" : found.length === 0 ? text.none : found.length > mostShown ? text.more(found.length - mostShown) : ""}
      </p>
    </div>
  );
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
