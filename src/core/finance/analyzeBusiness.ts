import { issue, type Issue } from "../issue.js";
import { annualise } from "./annualise.js";
import type { AnalysisSettings } from "./analysisSettings.js";
import type { Assumptions } from "./assumptions.js";
import { businessSize, type BusinessSize, type OutOfScopeReason } from "./businessSize.js";
import type { EditionId } from "./edition.js";
import type { EvaluationContext } from "./evaluate.js";
import { explain, type ExplainedPeriod, type Explanation } from "./explanation.js";
import type { FinancialPeriod } from "./financialPeriod.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import type { IndustryCode } from "./industries.js";
import type { Outcome } from "./outcome.js";
import { sequencePeriods, type PreviousSales, type SequencedPeriod } from "./periodSequence.js";
import { compareEditions, ratePeriod, type Peers, type Rating } from "./rating.js";
import { evaluateRatios, type RatioOutcomes } from "./ratios/ratios.js";

/** METI's sheet shows the newest period and two before it. */
const periodsShown = 3;

export interface RatingWithRatios extends Rating {
  readonly ratios: RatioOutcomes;
}

/** One period under the chosen edition. */
export interface PeriodAnalysis extends RatingWithRatios {
  readonly period: FinancialPeriod;
  /** The period before, where a row holds it; growth ratios refer to it. */
  readonly previous: FinancialPeriod | null;
  readonly previousSales: PreviousSales;
  /** This period or the one before has not twelve months: ①③④⑤ are distorted, since METI never adjusts. */
  readonly unevenLength: boolean;
  /** Our addition, only by choice and only where lengths are uneven. */
  readonly annualised: RatingWithRatios | null;
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

  const analysed = sequence.slice(0, periodsShown).map((sequenced) => analyzePeriod(sequenced, peers, settings));
  const [latest, before] = analysed as [AnalysedPeriod, ...AnalysedPeriod[]];
  const linkedBefore = latest.analysis.previous !== null && before ? before.explained : null;
  const editions = compareEditions(latest.explained.context, peers);
  const explanations = Object.fromEntries(
    indicatorIds.map((id) => [id, explain(id, latest.explained, linkedBefore, editions, settings.edition, amountUnit)]),
  ) as Record<IndicatorId, Explanation>;

  return {
    businessId,
    name,
    industry,
    size,
    edition: settings.edition,
    amountUnit,
    periods: analysed.map(({ analysis }) => analysis) as [PeriodAnalysis, ...PeriodAnalysis[]],
    explanations,
    editions,
    issues,
  };
}

interface AnalysedPeriod {
  readonly analysis: PeriodAnalysis;
  readonly explained: ExplainedPeriod;
}

function analyzePeriod({ period, previous, previousSales }: SequencedPeriod, peers: Peers, settings: AnalysisSettings): AnalysedPeriod {
  const assumptions: Assumptions = settings;
  const figures = { ...period.figures, previousSales: previousSales.amount };
  const context: EvaluationContext = { current: figures, previous: previous?.figures ?? null, assumptions };
  const rating = rateWithRatios(context, peers, settings.edition);
  const previousMonths = previous?.months ?? 12;
  const unevenLength = period.months !== 12 || previousMonths !== 12;
  const annualised =
    settings.unevenPeriods === "alsoAnnualised" && unevenLength
      ? rateWithRatios(
          {
            current: annualise(figures, period.months, previousMonths),
            previous: previous && annualise(previous.figures, previousMonths, 12),
            assumptions,
          },
          peers,
          settings.edition,
        )
      : null;
  return {
    analysis: {
      ...rating,
      period: { ...period, figures },
      previous,
      previousSales,
      unevenLength,
      annualised,
    },
    explained: { context, rating },
  };
}

function rateWithRatios(context: EvaluationContext, peers: Peers, edition: EditionId): RatingWithRatios {
  return { ...ratePeriod(context, peers, edition), ratios: evaluateRatios(context) };
}
