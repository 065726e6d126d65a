import { Combobox, makeStyles, Option, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { BusinessAnalysis } from "../../core/finance/analyzeBusiness.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "50vh" },
  id: { color: tokens.colorNeutralForeground3 },
});

/** Options on view at once; more would not be read but typed for. */
const mostShown = 50;

interface BusinessPickerProps {
  readonly businesses: readonly BusinessAnalysis[];
  readonly chosen: BusinessAnalysis;
  /** Called with the 事業者ID, or with the name where there is none. */
  readonly onChoose: (key: string) => void;
}

/** One of hundreds of businesses, found by letters of its ID or name. */
export default function BusinessPicker({ businesses, chosen, onChoose }: BusinessPickerProps) {
  const styles = useStyles();
  const id = useId();
  const { business: text } = usePageStrings(analysisStrings);
  const [query, setQuery] = useState<string | null>(null);
  const found = query === null ? businesses : businesses.filter((each) => comparable(shownName(each)).includes(comparable(query)));
  return (
    <div className={styles.picker}>
      <label id={id}>{text.label}</label>
      <Combobox
        aria-labelledby={id}
        className={styles.box}
        listbox={{ className: styles.list }}
        placeholder={text.placeholder}
        value={query ?? shownName(chosen)}
        selectedOptions={[keyOf(chosen)]}
        onChange={({ target }) => setQuery(target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setQuery(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setQuery(null);
          if (optionValue !== undefined && optionValue !== keyOf(chosen)) onChoose(optionValue);
        }}
      >
        {found.slice(0, mostShown).map((each) => (
          <Option key={keyOf(each)} value={keyOf(each)} text={shownName(each)}>
            <span>
              {each.businessId !== null && <span className={styles.id}>{each.businessId} </span>}
              {each.name}
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled text={text.none}>
            {text.none}
          </Option>
        )}
        {found.length > mostShown && (
          <Option disabled text={text.more(found.length - mostShown)}>
            {text.more(found.length - mostShown)}
          </Option>
        )}
      </Combobox>
    </div>
  );
}

function keyOf({ businessId, name }: BusinessAnalysis): string {
  return businessId ?? name;
}

function shownName({ businessId, name }: BusinessAnalysis): string {
  return businessId === null ? name : `${businessId} ${name}`;
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
