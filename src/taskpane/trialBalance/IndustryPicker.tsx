import { industryCodes, type IndustryCode } from "../../core/finance/industries.js";
import { searchIndustries } from "../../core/finance/industrySearch.js";
import { trialStrings } from "../../strings/pane/trial.js";
import { financeWords } from "../analysis/financeWords.js";
import { SearchPicker, type Pickable } from "../SearchPicker.js";
import { usePageStrings } from "../words.js";

interface IndustryPickerProps {
  /** `null`: none yet. */
  readonly chosen: IndustryCode | null;
  readonly onChoose: (industry: IndustryCode) => void;
}

interface PickedIndustry extends Pickable {
  readonly industry: IndustryCode;
}

/** One of METI's 小分類, found by its own name, by a trade's everyday or official name, or by a code of JSIC. */
export default function IndustryPicker({ chosen, onChoose }: IndustryPickerProps) {
  const { industry: words } = usePageStrings(trialStrings).missing;
  const { industries } = usePageStrings(financeWords);
  const itself = (industry: IndustryCode): PickedIndustry => ({ industry, key: industry, text: `${industry} ${industries[industry]}` });
  const find = (query: string): readonly PickedIndustry[] =>
    query.trim() === ""
      ? industryCodes.map(itself)
      : searchIndustries(query, Infinity).map(({ industry, jsicCode, name }) => {
          const own = itself(industry);
          return jsicCode === null ? own : { industry, key: `${jsicCode} ${name}`, text: name === "" ? jsicCode : name, aside: own.text };
        });
  return (
    <SearchPicker
      words={words}
      find={find}
      chosen={chosen === null ? null : itself(chosen)}
      onChoose={({ industry }) => onChoose(industry)}
    />
  );
}
