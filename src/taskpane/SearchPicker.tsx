import { Combobox, makeStyles, Option, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  box: { minWidth: 0, width: "100%" },
  typed: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
  option: { display: "flex", flexDirection: "column" },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, ":empty": { display: "none" } },
});

/** Options on view at once; more would not be read but typed for. */
const mostShown = 50;

export interface PickerWords {
  readonly label: string;
  readonly placeholder: string;
  readonly none: string;
  readonly more: (rest: number) => string;
}

export interface Pickable {
  readonly key: string;
  readonly text: string;
  /** A second, smaller line below it in the list. */
  readonly aside?: string;
}

interface SearchPickerProps<Each extends Pickable> {
  readonly words: PickerWords;
  /** What fits the letters typed, best first; everything, before any are. */
  readonly find: (query: string) => readonly Each[];
  /** `null`: none yet. */
  readonly chosen: Pickable | null;
  readonly onChoose: (each: Each) => void;
}

/** One of hundreds, found by a few letters. */
export function SearchPicker<Each extends Pickable>({ words, find, chosen, onChoose }: SearchPickerProps<Each>) {
  const styles = useStyles();
  const label = useId();
  const box = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const found = find(query ?? "");
  return (
    <div className={styles.picker}>
      <label id={label} htmlFor={box}>
        {words.label}
      </label>
      <Combobox
        id={box}
        aria-labelledby={label}
        className={styles.box}
        input={{ className: styles.typed }}
        listbox={{ className: styles.list }}
        placeholder={words.placeholder}
        value={query ?? chosen?.text ?? ""}
        selectedOptions={chosen === null ? [] : [chosen.key]}
        open={isOpen && found.length > 0}
        onChange={({ target }) => {
          setQuery(target.value);
          // Fluent opens the list at a key with a letter on it; what an input method composes has none.
          if (target.value !== "") setIsOpen(true);
        }}
        onOpenChange={(_, { open }) => {
          setIsOpen(open);
          if (!open) setQuery(null);
        }}
        onBlur={() => {
          // A list that is closed, because nothing fits, does not tell of closing.
          setIsOpen(false);
          setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Fluent also tells that typing has left the chosen name; that chooses nothing.
          if (optionValue === undefined) return;
          setQuery(null);
          const picked = found.find(({ key }) => key === optionValue);
          if (picked !== undefined && picked.key !== chosen?.key) onChoose(picked);
        }}
      >
        {found.slice(0, mostShown).map(({ key, text, aside }) => (
          <Option key={key} value={key} text={text}>
            {aside === undefined ? (
              text
            ) : (
              <span className={styles.option}>
                {text}
                <span className={styles.aside}>{aside}</span>
              </span>
            )}
          </Option>
        ))}
      </Combobox>
      <p className={styles.note} role="status">
        {query === null ? "" : found.length === 0 ? words.none : found.length > mostShown ? words.more(found.length - mostShown) : ""}
      </p>
    </div>
  );
}
