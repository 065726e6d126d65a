import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../../src/core/finance/analysisSettings.js";
import { analyzeAll } from "../../../src/core/finance/analyzeAll.js";
import { clientMedians, fewestForMedian } from "../../../src/core/finance/clientMedians.js";
import type { IndustryCode } from "../../../src/core/finance/industries.js";
import { period, shop } from "./firms.js";

/** Shops with these operating profits (千円) on sales of 60,000, in one trade. */
function clients(industry: IndustryCode, profits: readonly (number | null)[]) {
  return profits.map((operatingProfit, index) => period([2025, 3], { ...shop, operatingProfit }, { id: `${industry}-${index}`, industry }));
}

const medians = (...groups: readonly (readonly ReturnType<typeof period>[])[]) =>
  clientMedians(analyzeAll(groups.flat(), defaultAnalysisSettings).businesses);

describe("the median of our own clients", () => {
  it.each([
    ["of five is the one in the middle", [600, 1_200, 1_800, 2_400, 3_000], 5, 0.03],
    ["of six the mean of the two in the middle", [600, 1_200, 1_800, 2_400, 3_000, 9_000], 6, 0.035],
    ["of four is not shown", [600, 1_200, 1_800, 2_400], 4, null],
    ["of five, one without a value, is not shown", [600, 1_200, 1_800, 2_400, null], 4, null],
  ])("%s", (_, profits, count, median) => {
    expect(fewestForMedian).toBe(5);
    const [, retail] = medians(clients("0501", profits));
    expect(retail).toMatchObject({ industry: "0501", businesses: { length: profits.length } });
    expect(retail!.medians.operatingMargin.count).toBe(count);
    if (median === null) expect(retail!.medians.operatingMargin.median).toBeNull();
    else expect(retail!.medians.operatingMargin.median).toBeCloseTo(median, 12);
  });

  it("stands for all trades together, then trade by trade in METI's order", () => {
    const found = medians(clients("1005", [600]), clients("0201", [600, 1_200]));
    expect(found.map(({ industry, businesses }) => [industry, businesses.length])).toEqual([
      [null, 3],
      ["0201", 2],
      ["1005", 1],
    ]);
  });

  it("looks at the newest period of each only", () => {
    const newest = clients("0501", [1_200, 1_200, 1_200, 1_200, 1_200]);
    const before = newest.map(({ businessId }) =>
      period([2024, 3], { ...shop, operatingProfit: -9_000 }, { id: businessId, industry: "0501" }),
    );
    const [all] = medians(before, newest);
    expect(all!.medians.operatingMargin).toEqual({ count: 5, median: 0.02 });
  });
});
