import { makeStyles, tokens } from "@fluentui/react-components";
import { diffusionIndex } from "../../core/survey/diffusionIndex.js";
import type { SurveyItemId } from "../../core/survey/surveyItems.js";
import type { RoundTally, SurveyTally } from "../../core/survey/tallySurvey.js";
import { roundWords, surveyStrings } from "../../strings/pane/survey.js";
import { Facts } from "../Facts.js";
import type { SummaryProps } from "../jobs.js";
import { Section } from "../Section.js";
import { useDates, useLanguage, usePageStrings } from "../words.js";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** The surveys at a glance: the index of all firms now and before, and how many were heard. */
export default function SurveySummary({ outcome: { surveys } }: SummaryProps) {
  const text = usePageStrings(surveyStrings);
  if (surveys === undefined) return null;
  return (
    <>
      {surveys.survey !== null && <IndexTable tally={surveys.survey} />}
      {surveys.hearing !== null && (
        <Section heading={text.hearings}>
          <Facts
            facts={[
              { name: text.products, value: String(surveys.hearing.products.length) },
              { name: text.interviews, value: String(surveys.hearing.interviews.length) },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function IndexTable({ tally }: { readonly tally: SurveyTally }) {
  const styles = useStyles();
  const text = usePageStrings(surveyStrings);
  const dates = useDates();
  const language = useLanguage();
  const [now, before] = tally.rounds.toReversed() as [RoundTally, RoundTally?];
  const { fewestAnswers, diRounding } = tally.settings;
  const balance = (round: RoundTally, item: SurveyItemId) => round.groups.find(({ group }) => group.kind === "all")?.balances[item];
  const index = (round: RoundTally | undefined, item: SurveyItemId) => {
    const answers = round && balance(round, item);
    if (answers === undefined || answers.n === 0) return "–";
    return answers.n < fewestAnswers ? text.hidden : signed(diffusionIndex(answers, diRounding)!);
  };
  return (
    <Section heading={text.index(roundWords[language](now.round, dates))}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.item}>
              {text.columns.item}
            </th>
            {[text.columns.now, text.columns.before, text.columns.answers].map((header) => (
              <th key={header} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.items.map((item) => (
            <tr key={item}>
              <th scope="row" className={styles.item}>
                {text.items[item]}
              </th>
              <td className={styles.cell}>{index(now, item)}</td>
              <td className={styles.cell}>{index(before, item)}</td>
              <td className={styles.cell}>{balance(now, item)?.n ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** `+12.5`, `−27.2`, `0.0`. */
function signed(points: number): string {
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return `${sign}${Math.abs(points).toFixed(1)}`;
}
