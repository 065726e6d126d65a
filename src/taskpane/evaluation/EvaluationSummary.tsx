import type { BudgetResult, Evaluation } from "../../core/evaluation.js";
import type { PaneStrings } from "../../strings/pane.ja.js";
import { Facts } from "../Facts.js";
import type { SummaryProps } from "../jobs.js";
import { LevelBars } from "./LevelBars.js";
import { PublicFile } from "./PublicFile.js";
import { useStrings } from "../words.js";

/** The evaluation at a glance; the sheets hold the rest. */
export default function EvaluationSummary({ outcome: { evaluation, publicHtml, year } }: SummaryProps) {
  return (
    <>
      {evaluation !== null && <Figures evaluation={evaluation} />}
      {publicHtml !== undefined && <PublicFile html={publicHtml} year={year} />}
    </>
  );
}

function Figures({ evaluation }: { readonly evaluation: Evaluation }) {
  const strings = useStrings();
  const { result } = strings;
  const { indicators, levels, followUpSummary, budget } = evaluation;
  const rated = levels.reduce((sum, { count }) => sum + count, 0);
  const figures = [
    { name: result.rated, value: result.ratedOf(rated, indicators.length) },
    { name: result.overdue, value: result.overdueOf(followUpSummary.overdue, followUpSummary.businesses) },
    ...(budget === null ? [] : [{ name: result.execution, value: executionText(strings, budget) }]),
  ];
  return (
    <>
      <Facts facts={figures} />
      <LevelBars levels={levels} />
    </>
  );
}

function executionText({ result }: PaneStrings, { total, unit }: BudgetResult): string {
  if (total.executionRate === null || total.actual === null || total.budget === null) return result.executionUnknown;
  return result.executionOf(total.executionRate, result.amount(total.actual / unit, unit), result.amount(total.budget / unit, unit));
}
