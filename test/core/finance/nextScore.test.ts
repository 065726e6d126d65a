import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmark } from "../../../src/core/finance/edition.js";
import type { Figures } from "../../../src/core/finance/figures.js";
import { indicatorIds, type IndicatorId } from "../../../src/core/finance/indicators.js";
import { industryCodes } from "../../../src/core/finance/industries.js";
import { nextScores, type LeverId } from "../../../src/core/finance/nextScore.js";
import { none, value } from "../../../src/core/finance/outcome.js";
import { rateIndicator } from "../../../src/core/finance/scoring.js";
import { context, shop } from "./firms.js";

const retail = (id: IndicatorId) => benchmark("2022", "0501", "small", id);
const advice = (id: IndicatorId, change: Parameters<typeof context>[0] = {}) =>
  nextScores(id, context({ ...shop, ...change }), retail(id), 1000);

describe("what gives the small shop its next score, in whole 千円", () => {
  it.each([
    // 58,000 × 1.0686987… = 61,984.5 must be reached.
    ["salesGrowth", [{ lever: "moreSales", amount: 1_985_000, score: 4 }]],
    // 60,000 × 0.0525344… = 3,152.07
    ["operatingMargin", [{ lever: "moreOperatingProfit", amount: 1_953_000, score: 5 }]],
    // 3 × 1,302.11… = 3,906.33
    ["laborProductivity", [{ lever: "moreOperatingProfit", amount: 2_707_000, score: 4 }]],
    // 12,000 ÷ 4.06209… = 2,954.1 of EBITDA, or 2,000 × 4.06209… = 8,124.2 of net debt, not to be touched
    [
      "ebitdaDebtMultiple",
      [
        { lever: "lessBorrowings", amount: 3_876_000, score: 4 },
        { lever: "moreOperatingProfit", amount: 955_000, score: 4 },
      ],
    ],
    // 0.541754… × 5,000 = 2,708.8
    ["workingCapitalMonths", [{ lever: "lessReceivablesOrInventory", amount: 792_000, score: 4 }]],
    // 0.300543… × 22,000 ÷ 0.699456… = 9,452.997; 30,000 − 8,000 ÷ 0.300543… = 3,381.6
    [
      "equityRatio",
      [
        { lever: "moreNetAssets", amount: 1_453_000, score: 4 },
        { lever: "lessLiabilities", amount: 3_382_000, score: 4 },
      ],
    ],
  ] as const)("%s", (id, expected) => {
    expect(advice(id)).toEqual(value(expected));
  });
});

it("speaks in yen to those who keep their books in yen", () => {
  const found = nextScores("operatingMargin", context(shop), retail("operatingMargin"), 1);
  expect(found).toEqual(value([{ lever: "moreOperatingProfit", amount: 1_952_066, score: 5 }]));
});

describe("④ beyond its table", () => {
  it("with an EBITDA below 0, only debt down to cash or a profit again helps", () => {
    expect(advice("ebitdaDebtMultiple", { operatingProfit: -1_000 })).toEqual(
      value([
        { lever: "lessBorrowings", amount: 12_000_000, score: 5 },
        // 12,000 ÷ 47.335… = 253.5 of EBITDA, from -200
        { lever: "moreOperatingProfit", amount: 454_000, score: 2 },
      ]),
    );
  });
});

it.each([
  ["the best score", "equityRatio", { netAssets: 60_000 }, "best"],
  ["no score", "equityRatio", { netAssets: null }, "notScored"],
  // 5 points begin below -0.076 months: no stock that is cut to nothing leads there.
  [
    "⑤ where all is paid at once already",
    "workingCapitalMonths",
    { inventory: 0, accountsReceivable: 1, accountsPayable: 0 },
    "notReachable",
  ],
] as const)("has no amount for %s", (_, id, change, reason) => {
  expect(advice(id, change)).toEqual(none(reason));
});

const changed: Readonly<Record<LeverId, (figures: Figures, amount: number) => Figures>> = {
  moreSales: (figures, amount) => ({ ...figures, sales: (figures.sales ?? 0) + amount }),
  moreOperatingProfit: (figures, amount) => ({ ...figures, operatingProfit: (figures.operatingProfit ?? 0) + amount }),
  lessBorrowings: (figures, amount) => ({ ...figures, borrowings: (figures.borrowings ?? 0) - amount }),
  lessReceivablesOrInventory: (figures, amount) => ({ ...figures, inventory: (figures.inventory ?? 0) - amount }),
  moreNetAssets: (figures, amount) => ({ ...figures, netAssets: (figures.netAssets ?? 0) + amount }),
  lessLiabilities: (figures, amount) => ({ ...figures, totalLiabilities: (figures.totalLiabilities ?? 0) - amount }),
};

const money = (from: number, to: number) => fc.integer({ min: from, max: to });
const anyShop = fc.record({
  sales: money(1_000, 500_000),
  previousSales: money(1_000, 500_000),
  operatingProfit: money(-50_000, 50_000),
  depreciation: money(0, 10_000),
  cash: money(0, 100_000),
  notesReceivable: money(0, 10_000),
  accountsReceivable: money(0, 80_000),
  inventory: money(0, 80_000),
  totalLiabilities: money(1, 300_000),
  notesPayable: money(0, 10_000),
  accountsPayable: money(0, 50_000),
  borrowings: money(0, 200_000),
  netAssets: money(-100_000, 200_000),
  employees: money(1, 30),
});

it("really reaches the score it names, and one unit less does not", () => {
  const anywhere = fc.record({
    figures: anyShop,
    id: fc.constantFrom(...indicatorIds),
    industry: fc.constantFrom(...industryCodes),
    edition: fc.constantFrom("2022", "2018"),
    unit: fc.constantFrom(1, 1000),
  });
  fc.assert(
    fc.property(anywhere, ({ figures, id, industry, edition, unit }) => {
      const now = context(figures);
      const yardstick = benchmark(edition, industry, "small", id);
      const { score } = rateIndicator(id, now, yardstick);
      const found = nextScores(id, now, yardstick, unit);
      if (found.kind === "none") return;
      const scoreAfter = (lever: LeverId, amount: number) =>
        rateIndicator(id, { ...now, current: changed[lever](now.current, amount) }, yardstick).score ?? 0;
      for (const next of found.value) {
        expect(next.score).toBeGreaterThan(score ?? 0);
        expect(scoreAfter(next.lever, next.amount)).toBe(next.score);
        expect(scoreAfter(next.lever, next.amount - unit)).toBe(score);
      }
    }),
    { numRuns: 1000 },
  );
});
