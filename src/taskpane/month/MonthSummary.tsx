import { makeStyles, tokens } from "@fluentui/react-components";
import type { DelayMark } from "../../core/month/delayMark.js";
import type { IndicatorProgress, MonthlyProgress } from "../../core/month/monthlyProgress.js";
import { monthStrings } from "../../strings/pane/month.js";
import { Facts } from "../Facts.js";
import type { SummaryProps } from "../jobs.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The most urgent first. */
const late: readonly DelayMark[] = ["notStarted", "behind", "slightlyBehind"];

/** The month at a glance: how many indicators stand how, which are behind, and who is waiting for a visit. */
export default function MonthSummary({ outcome: { progress } }: SummaryProps) {
  return progress === undefined ? null : <Month progress={progress} />;
}

function Month({ progress: { indicators, evaluation, gaps } }: { readonly progress: MonthlyProgress }) {
  const styles = useStyles();
  const text = usePageStrings(monthStrings);
  const { result } = useStrings();
  const having = (mark: DelayMark) => indicators.filter((each) => each.mark.kind === "marked" && each.mark.mark === mark);
  const marks = Object.keys(text.mark) as DelayMark[];
  const behind = late.flatMap(having);
  const { overdue, businesses } = evaluation.followUpSummary;
  return (
    <>
      <Section heading={text.marks}>
        <Facts
          facts={[
            ...marks
              .map((mark) => ({ name: text.mark[mark], count: having(mark).length }))
              .filter(({ count }) => count > 0)
              .map(({ name, count }) => ({ name, value: text.count(count) })),
            { name: text.overdue, value: result.overdueOf(overdue, businesses) },
            { name: text.gaps, value: text.businesses(gaps.length) },
          ]}
        />
      </Section>
      <Section heading={text.late}>
        {behind.length === 0 ? (
          <p className={styles.note}>{text.noneLate}</p>
        ) : (
          <ul className={styles.list}>
            {behind.map((each) => (
              <li key={each.result.indicator.id}>{lateText(each, text.lateOf)}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function lateText(
  { result: { indicator, actual }, expectation }: IndicatorProgress,
  sentence: (...parts: [string, string, string]) => string,
) {
  const shown = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? "–" : `${figure.toLocaleString("en-US", { maximumFractionDigits: 1 })}${indicator.unit}`;
  return sentence(`${indicator.id} ${indicator.label}`, shown(actual), shown(expectation?.expected));
}
