import { makeStyles, tokens } from "@fluentui/react-components";
import type { BusinessAnalysis } from "../../core/finance/analyzeBusiness.js";
import { mostPoints } from "../../core/finance/totalScore.js";
import { editions } from "../../core/finance/edition.js";
import { monthOf } from "../../core/month/calendarMonth.js";
import { totalSentences } from "../../strings/financeText.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import type { SummaryProps } from "../jobs.js";
import { Section } from "../Section.js";
import { useDates, useLanguage, usePageStrings } from "../words.js";
import { financeWords } from "./financeWords.js";
import { IndicatorList } from "./IndicatorList.js";
import { ScoreRadar } from "./ScoreRadar.js";

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  total: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalL, margin: 0 },
  points: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  rank: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** The chosen business at a glance: whom it is measured with, its points, the six scores and what is behind each. */
export default function AnalysisSummary({ outcome: { chosenBusiness } }: SummaryProps) {
  return chosenBusiness === undefined ? null : <BusinessCard business={chosenBusiness} />;
}

/** Also what a trial balance comes to. */
export function BusinessCard({ business }: { readonly business: BusinessAnalysis }) {
  const styles = useStyles();
  const { card } = usePageStrings(analysisStrings);
  const words = usePageStrings(financeWords);
  const language = useLanguage();
  const dates = useDates();
  const { name, industry, size, periods, explanations, edition, amountUnit } = business;
  const [latest, before] = periods;
  const { points, rank } = latest.total;
  const peers = [
    card.closing(dates.month(monthOf(latest.period.closing))),
    ...(industry === null ? [] : [words.industries[industry]]),
    ...(size.kind === "value" ? [words.sizes[size.value]] : [words.outOfScope[size.reason]]),
  ];
  return (
    <>
      <Section heading={name}>
        <p className={styles.line}>{peers.join("　")}</p>
        <p className={styles.total}>
          <span>
            <span className={styles.points}>{points === null ? card.noPoints : card.total(String(points))}</span>
            {points !== null && card.of(mostPoints)}
          </span>
          {rank !== null && <span className={styles.rank}>{card.rank(rank)}</span>}
          {before !== undefined && before.total.points !== null && <span>{card.before(before.total.points)}</span>}
        </p>
        {totalSentences(latest.total, words)
          .slice(1)
          .map((sentence) => (
            <p key={sentence} className={styles.line}>
              {sentence}
            </p>
          ))}
        {latest.unevenLength && <p className={styles.line}>{words.unevenLength(latest.period.months)}</p>}
        <ScoreRadar indicators={latest.indicators} />
      </Section>
      <Section heading={card.scores}>
        <IndicatorList explanations={explanations} unit={amountUnit} />
        <p className={styles.quiet}>{words.edition(edition, editions[edition].sources[language])}</p>
      </Section>
    </>
  );
}
