import { makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../core/finance/explanation.js";
import { indicatorIds, indicators, type IndicatorId } from "../../core/finance/indicators.js";
import { indicatorSentences, shownValue } from "../../strings/financeText.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import { usePageStrings } from "../words.js";
import { financeWords } from "./financeWords.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  figures: { display: "flex", flexWrap: "wrap", marginLeft: "auto", columnGap: tokens.spacingHorizontalM },
  score: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
  all: { color: tokens.colorNeutralForeground2 },
  sentences: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface IndicatorListProps {
  readonly explanations: Readonly<Record<IndicatorId, Explanation>>;
  /** Yen in the unit in which advice is given. */
  readonly unit: 1 | 1000;
}

/** The six indicators: value, score, the one sentence that matters most, and the others folded away. */
export function IndicatorList({ explanations, unit }: IndicatorListProps) {
  const styles = useStyles();
  const { card } = usePageStrings(analysisStrings);
  const words = usePageStrings(financeWords);
  return (
    <ul className={styles.list}>
      {indicatorIds.map((id) => {
        const { outcome, score } = explanations[id].result;
        const { standing, notes, next, moved } = indicatorSentences(id, explanations[id], unit, words);
        const [key, ...rest] = hasAlarm(explanations[id]) ? [...notes, ...next] : [...next, ...notes];
        return (
          <li key={id} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.name}>
                {indicators[id].mark} {words.indicators[id].name}
              </span>
              <span className={styles.figures}>
                <span>{outcome.kind === "value" ? shownValue(outcome.value, indicators[id].unit, words) : card.noValue}</span>
                <span className={styles.score}>{score === null ? card.noScore : card.score(score)}</span>
              </span>
            </div>
            <p className={styles.sentence}>{key}</p>
            <details className={styles.all}>
              <summary>{card.all}</summary>
              <ul className={styles.sentences}>
                {[...standing, ...rest, ...moved].map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** A loss or a debt that cannot be repaid matters more than the way to the next score; a remark on the reference values does not. */
function hasAlarm({ notes }: Explanation): boolean {
  return notes.some(({ code }) => code !== "pandemicYears");
}
