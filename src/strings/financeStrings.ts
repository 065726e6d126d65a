import type { AssumptionKey } from "../core/finance/assumptions.js";
import type { BusinessSize, OutOfScopeReason } from "../core/finance/businessSize.js";
import type { AbsentReason } from "../core/finance/evaluate.js";
import type { Explanation } from "../core/finance/explanation.js";
import type { TermKey } from "../core/finance/expression.js";
import type { FigureKey } from "../core/finance/figures.js";
import type { IndicatorId } from "../core/finance/indicators.js";
import type { IndustryCode } from "../core/finance/industries.js";
import type { NoMovementReason } from "../core/finance/movement.js";
import type { LeverId, NoNextScoreReason } from "../core/finance/nextScore.js";
import type { RatioSource } from "../core/finance/ratios/ratio.js";
import type { RatioClass, RatioId } from "../core/finance/ratios/ratios.js";
import type { Score } from "../core/finance/scoring.js";
import type { Rank } from "../core/finance/totalScore.js";

export type ShownUnit =
  "ratio" | "times" | "months" | "years" | "yen" | "thousandYen" | "yenPerPerson" | "thousandYenPerPerson" | "persons";

interface NameAndMeaning {
  readonly name: string;
  /** One sentence: what it tells the owner. */
  readonly meaning: string;
}

type NoteCode = Explanation["notes"][number]["code"];

/** All that is said about an analysis, in one language. Arguments are texts ready to print, units included. */
export interface FinanceStrings {
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly terms: Readonly<Record<TermKey, string>>;
  readonly assumptions: Readonly<Record<AssumptionKey, string>>;
  readonly indicators: Readonly<Record<IndicatorId, NameAndMeaning>>;
  readonly ratioClasses: Readonly<Record<RatioClass, string>>;
  readonly ratios: Readonly<Record<RatioId, NameAndMeaning>>;
  readonly ratioSources: Readonly<Record<RatioSource, string>>;
  readonly industries: Readonly<Record<IndustryCode, string>>;
  readonly sizes: Readonly<Record<BusinessSize, string>>;
  /** Puts a number, already rounded and grouped, into its unit. */
  readonly inUnit: Readonly<Record<ShownUnit, (figure: string) => string>>;
  /** How a score stands in its industry. */
  readonly scores: Readonly<Record<Score, string>>;
  readonly ranks: Readonly<Record<Rank, string>>;
  /** Ends a phrase that is to stand as a sentence. */
  readonly sentenceEnd: string;
  /** Between two sentences of one paragraph. */
  readonly sentenceGap: string;
  readonly bracketed: (text: string, inBrackets: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly previousPeriodOf: (name: string) => string;

  readonly value: (name: string, value: string) => string;
  readonly noValue: (name: string) => string;
  readonly scored: (score: Score, standing: string) => string;
  readonly againstMedian: Readonly<Record<NonNullable<Explanation["againstMedian"]>, (median: string) => string>>;
  readonly notes: Readonly<{
    netCash: (cash: string, borrowings: string) => string;
    noEbitda: (ebitda: string) => string;
    misleadingMultiple: (multiple: string) => string;
    operatingLoss: (loss: string) => string;
    negativeEquity: (netAssets: string) => string;
    negativeWorkingCapital: () => string;
    noSales: () => string;
    pandemicYears: (otherEdition: string, otherScore: Score) => string;
  }> &
    Readonly<Record<NoteCode, unknown>>;
  readonly next: Readonly<Record<LeverId, (amount: string, score: Score) => string>>;
  readonly noNext: Readonly<Record<NoNextScoreReason, string>>;
  readonly moved: {
    readonly better: (before: string, after: string) => string;
    readonly worse: (before: string, after: string) => string;
    readonly unchanged: () => string;
    readonly cause: (name: string, before: string, after: string, rose: boolean) => string;
  };
  readonly notMoved: Readonly<Record<NoMovementReason, string>>;
  readonly absent: Readonly<Record<AbsentReason["code"], (names: string) => string>>;
  readonly outOfScope: Readonly<Record<OutOfScopeReason, string>>;
  readonly total: (points: number, rank: Rank, standing: string) => string;
  /** Indicators that add nothing to the total. */
  readonly totalMissing: (names: string) => string;
  readonly noTotal: () => string;
  readonly unevenLength: (months: number) => string;
  readonly annualised: () => string;
  readonly edition: (edition: string, source: string) => string;
  readonly pandemicEdition: () => string;
  readonly guide: Readonly<Record<"atLeast" | "atMost", (value: string) => string>>;
}
