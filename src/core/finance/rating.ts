import type { BusinessSize } from "./businessSize.js";
import { benchmark, editionIds, type EditionId } from "./edition.js";
import type { EvaluationContext } from "./evaluate.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import type { IndustryCode } from "./industries.js";
import { rateIndicator, type IndicatorResult } from "./scoring.js";
import { totalScore, type TotalScore } from "./totalScore.js";

/** The six indicators of one period measured with one edition. */
export interface Rating {
  /** What was measured: the figures of the period and of the one before, and the assumptions. */
  readonly context: EvaluationContext;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorResult>>;
  readonly total: TotalScore;
}

/** Whom a firm is measured against; `null` where METI's tool cannot rate it. */
export type Peers = { readonly industry: IndustryCode; readonly size: BusinessSize } | null;

export function ratePeriod(context: EvaluationContext, peers: Peers, edition: EditionId): Rating {
  const rated = indicatorIds.map((id) => [id, rateIndicator(id, context, peers && benchmark(edition, peers.industry, peers.size, id))]);
  const indicators = Object.fromEntries(rated) as Record<IndicatorId, IndicatorResult>;
  return { context, indicators, total: totalScore(indicators) };
}

/** The same figures under every edition. */
export function compareEditions(context: EvaluationContext, peers: Peers): Readonly<Record<EditionId, Rating>> {
  return Object.fromEntries(editionIds.map((edition) => [edition, ratePeriod(context, peers, edition)])) as Record<EditionId, Rating>;
}
