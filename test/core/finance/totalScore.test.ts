import { describe, expect, it } from "vitest";
import { indicatorIds, type IndicatorId } from "../../../src/core/finance/indicators.js";
import { value } from "../../../src/core/finance/outcome.js";
import type { IndicatorResult, Score } from "../../../src/core/finance/scoring.js";
import { rankOf, totalScore } from "../../../src/core/finance/totalScore.js";

function results(scores: readonly (Score | null)[]): Readonly<Record<IndicatorId, IndicatorResult>> {
  const one = (score: Score | null): IndicatorResult => ({ outcome: value(0), score, rule: null, benchmark: null });
  return Object.fromEntries(indicatorIds.map((id, index) => [id, one(scores[index] ?? null)])) as Record<IndicatorId, IndicatorResult>;
}

it.each([
  [30, "A"],
  [24, "A"],
  [23, "B"],
  [18, "B"],
  [17, "C"],
  [12, "C"],
  [11, "D"],
  [1, "D"],
] as const)("%d points are rank %s", (points, rank) => {
  expect(rankOf(points)).toBe(rank);
});

describe("total of six", () => {
  it("is their sum", () => {
    expect(totalScore(results([3, 4, 3, 3, 3, 3]))).toEqual({ points: 19, rank: "B", missing: [] });
  });

  it("names a missing score and does not scale the rest up", () => {
    expect(totalScore(results([null, 5, 5, 5, 5, 5]))).toEqual({ points: 25, rank: "A", missing: ["salesGrowth"] });
    expect(totalScore(results([null, 4, 4, 4, null, 4]))).toEqual({
      points: 16,
      rank: "C",
      missing: ["salesGrowth", "workingCapitalMonths"],
    });
  });

  it("is not D, as METI prints, when nothing was scored", () => {
    expect(totalScore(results([]))).toEqual({ points: null, rank: null, missing: [...indicatorIds] });
  });
});
