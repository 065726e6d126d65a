import { issue, type Issue } from "../issue.js";
import { annualise } from "./annualise.js";
import type { AnalysisSettings } from "./analysisSettings.js";
import { businessSize, type BusinessSize, type OutOfScopeReason } from "./businessSize.js";
import type { EditionId } from "./edition.js";
import type { EvaluationContext } from "./evaluate.js";
import { explain, type Explanation } from "./explanation.js";
import type { FinancialPeriod } from "./financialPeriod.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import type { IndustryCode } from "./industries.js";
import type { Outcome } from "./outcome.js";
import { sequencePeriods, type PreviousSales, type SequencedPeriod } from "./periodSequence.js";
import { compareEditions, ratePeriod, type Peers, type Rating } from "./rating.js";

/** METI's sheet shows the newest period and two before it. */
const periodsShown = 3;

/** One period under the chosen edition. Further ratios are computed from its `context` when they are printed: `evaluateRatios`. */
export interface PeriodAnalysis extends Rating {
  readonly period: FinancialPeriod;
  /** The period before, where a row holds it; growth ratios refer to it. */
  readonly previous: FinancialPeriod | null;
  readonly previousSales: PreviousSales;
  /** This period or the one before has not twelve months: ①③④⑤ are distorted, since METI never adjusts. */
  readonly unevenLength: boolean;
  /** Our addition, only by choice and only where lengths are uneven. */
  readonly annualised: Rating | null;
}

export interface BusinessAnalysis {
  readonly businessId: string | null;
  readonly name: string;
  readonly industry: IndustryCode | null;
  /** From the newest period, for all periods, as METI's sheet has it. */
  readonly size: Outcome<BusinessSize, OutOfScopeReason>;
  readonly edition: EditionId;
  /** The unit in which the business's accounts are kept, and in which advice is given: 1 (円) or 1000 (千円). */
  readonly amountUnit: 1 | 1000;
  /** Newest first, at most three. */
  readonly periods: readonly [PeriodAnalysis, ...PeriodAnalysis[]];
  /** About the newest period. */
  readonly explanations: Readonly<Record<IndicatorId, Explanation>>;
  /** The newest period under every edition. */
  readonly editions: Readonly<Record<EditionId, Rating>>;
  readonly issues: readonly Issue[];
}

/** All that is computed for one business from its rows, in whatever order they stand. */
export function analyzeBusiness(rows: readonly [FinancialPeriod, ...FinancialPeriod[]], settings: AnalysisSettings): BusinessAnalysis {
  const { sequence, issues } = sequencePeriods(rows);
  const newest = sequence[0]?.period ?? rows[0];
  const { businessId, name, origin } = newest;
  const industry = sequence.map((each) => each.period.industry).find((code) => code !== null) ?? null;
  const amountUnit = newest.cells.get("sales")?.unit === 1 ? 1 : 1000;
  const capital = sequence.map(({ period }) => period.figures.capital).find((amount) => amount !== null) ?? null;
  const size = businessSize(industry, capital, newest.figures.employees);
  if (size.kind === "none" && size.reason === "noCapitalNorEmployees") issues.push(issue("outOfScope", origin, { business: name }));
  const peers: Peers = industry !== null && size.kind === "value" ? { industry, size: size.value } : null;

  const periods = sequence.slice(0, periodsShown).map((sequenced) => analyzePeriod(sequenced, peers, settings));
  const [latest, before] = periods as [PeriodAnalysis, ...PeriodAnalysis[]];
  const linkedBefore = latest.previous === null ? null : (before ?? null);
  const editions = compareEditions(latest.context, peers);
  const explanations = Object.fromEntries(
    indicatorIds.map((id) => [id, explain(id, latest, linkedBefore, editions, settings.edition, amountUnit)]),
  ) as Record<IndicatorId, Explanation>;

  return {
    businessId,
    name,
    industry,
    size,
    edition: settings.edition,
    amountUnit,
    periods: periods as [PeriodAnalysis, ...PeriodAnalysis[]],
    explanations,
    editions,
    issues,
  };
}

function analyzePeriod({ period, previous, previousSales }: SequencedPeriod, peers: Peers, settings: AnalysisSettings): PeriodAnalysis {
  const { edition } = settings;
  const figures = { ...period.figures, previousSales: previousSales.amount };
  const context: EvaluationContext = { current: figures, previous: previous?.figures ?? null, assumptions: settings };
  const previousMonths = previous?.months ?? 12;
  const unevenLength = period.months !== 12 || previousMonths !== 12;
  const isAnnualised = settings.unevenPeriods === "alsoAnnualised" && unevenLength;
  return {
    ...ratePeriod(context, peers, edition),
    period: { ...period, figures },
    previous,
    previousSales,
    unevenLength,
    annualised: isAnnualised ? ratePeriod(annualised(context, period.months, previousMonths), peers, edition) : null,
  };
}

function annualised({ current, previous, assumptions }: EvaluationContext, months: number, previousMonths: number): EvaluationContext {
  return {
    current: annualise(current, months, previousMonths),
    previous: previous && annualise(previous, previousMonths, 12),
    assumptions,
  };
}
