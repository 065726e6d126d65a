import { analysisStrings } from "../strings/pane/analysis.js";
import type { PickedBusiness } from "./pickedBusiness.js";
import { SearchPicker } from "./SearchPicker.js";
import { usePageStrings } from "./words.js";

interface BusinessPickerProps {
  readonly businesses: readonly PickedBusiness[];
  /** Its key; `null`: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One of hundreds of businesses, found by letters of its ID or name. */
export default function BusinessPicker({ businesses, chosen, onChoose }: BusinessPickerProps) {
  const { business: words } = usePageStrings(analysisStrings);
  return (
    <SearchPicker
      words={words}
      find={(query) => businesses.filter(({ text }) => comparable(text).includes(comparable(query)))}
      chosen={businesses.find(({ key }) => key === chosen) ?? null}
      onChoose={({ key }) => onChoose(key)}
    />
  );
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
