import { indicatorIds, type IndicatorId } from "./indicators.js";
import type { IndicatorResult } from "./scoring.js";

export type Rank = "A" | "B" | "C" | "D";

/** Points from which METI gives a rank, highest first. */
export const rankBands: readonly { readonly rank: Rank; readonly minimum: number }[] = [
  { rank: "A", minimum: 24 },
  { rank: "B", minimum: 18 },
  { rank: "C", minimum: 12 },
  { rank: "D", minimum: 0 },
];

export const mostPoints = 30;

export interface TotalScore {
  /** Sum of the scores; a missing one adds nothing, and the rest is not scaled up. `null`: nothing was scored. */
  readonly points: number | null;
  /** METI prints "D" for a firm without any score; we give no rank. */
  readonly rank: Rank | null;
  /** Indicators without a score, to be named beside the total. */
  readonly missing: readonly IndicatorId[];
}

export function totalScore(results: Readonly<Record<IndicatorId, IndicatorResult>>): TotalScore {
  const missing = indicatorIds.filter((id) => results[id].score === null);
  if (missing.length === indicatorIds.length) return { points: null, rank: null, missing };
  const points = indicatorIds.reduce((total, id) => total + (results[id].score ?? 0), 0);
  return { points, rank: rankOf(points), missing };
}

export function rankOf(points: number): Rank {
  return rankBands.find(({ minimum }) => points >= minimum)?.rank ?? "D";
}
