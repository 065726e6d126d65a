import { describe, expect, it } from "vitest";
import { benchmark, editionIds } from "../../../src/core/finance/edition.js";
import { indicatorIds, indicators } from "../../../src/core/finance/indicators.js";
import { industryCodes } from "../../../src/core/finance/industries.js";
import { scoreByBoundaries } from "../../../src/core/finance/scoring.js";

const rounded = (value: number) => Math.round(value * 10) / 10;

it("has the boundaries that METI's manual of 2018 prints as its example for ⑤: 3.1, 1.5, 0.4, -0.3", () => {
  expect(benchmark("2018", "1400", "medium", "workingCapitalMonths").boundaries.map(rounded)).toEqual([3.1, 1.5, 0.4, -0.3]);
});

it.each([
  ["2022", "0601", "small", "salesGrowth", -11.1],
  ["2018", "0601", "small", "salesGrowth", 4.6],
  ["2022", "1301", "medium", "salesGrowth", -4.2],
  ["2022", "0201", "medium", "equityRatio", 37.4],
  ["2018", "0901", "small", "equityRatio", 4.7],
] as const)("%s %s %s: the median of %s is %d %%", (edition, industry, size, id, percent) => {
  expect(rounded(benchmark(edition, industry, size, id).median * 100)).toBe(percent);
});

describe.each(editionIds)("edition %s", (edition) => {
  const rows = industryCodes.flatMap((industry) =>
    (["medium", "small"] as const).flatMap((size) => indicatorIds.map((id) => ({ id, row: benchmark(edition, industry, size, id) }))),
  );

  it("has 27 industries × 2 sizes × 6 indicators", () => {
    expect(rows).toHaveLength(324);
  });

  it("has boundaries that rise (①②③⑥) or fall (④⑤) from score to score", () => {
    for (const { id, row } of rows) {
      const sorted = [...row.boundaries].sort((a, b) => (indicators[id].better === "higher" ? a - b : b - a));
      expect(row.boundaries).toEqual(sorted);
    }
  });

  it("gives the middle firm 3 points everywhere", () => {
    for (const { id, row } of rows) expect(scoreByBoundaries(indicators[id].better, row.median, row)).toBe(3);
  });
});
