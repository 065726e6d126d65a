import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../../src/core/finance/analysisSettings.js";
import { analyzeAll, type FinancialAnalysis } from "../../../src/core/finance/analyzeAll.js";
import { figureKeys, type FigureKey } from "../../../src/core/finance/figures.js";
import type { FinancialPeriod } from "../../../src/core/finance/financialPeriod.js";
import { indicatorIds, type IndicatorId } from "../../../src/core/finance/indicators.js";
import { industryCodes } from "../../../src/core/finance/industries.js";
import { valueOrNull } from "../../../src/core/finance/outcome.js";
import { evaluateRatios, ratioIds, ratios } from "../../../src/core/finance/ratios/ratios.js";
import { period, shop } from "./firms.js";

const analyze = (rows: readonly FinancialPeriod[]) => analyzeAll(rows, defaultAnalysisSettings);

describe("businesses of one sheet", () => {
  it("are told apart by ID, whatever its width and case, and by name only without one", () => {
    const rows = [
      period([2025, 3], shop, { id: "b1" }),
      period([2024, 3], shop, { id: "Ｂ１" }),
      period([2025, 3], shop, { id: "B2" }),
      period([2025, 3], shop, { id: null }),
      period([2024, 3], shop, { id: null }),
    ];
    expect(analyze(rows).businesses.map(({ businessId, periods }) => [businessId, periods.length])).toEqual([
      ["b1", 2],
      ["B2", 1],
      [null, 2],
    ]);
  });
});

const amount = fc.option(fc.integer({ min: -50_000, max: 500_000 }), { nil: null, freq: 8 });
const figures = fc
  .record(Object.fromEntries(figureKeys.map((key) => [key, amount])) as Record<FigureKey, typeof amount>)
  .map((all) => ({ ...all, employees: all.employees === null ? null : 1 + (Math.abs(all.employees) % 40) }));
const rows = fc.array(
  fc.record({
    figures,
    id: fc.constantFrom("B1", "B2"),
    year: fc.integer({ min: 2021, max: 2025 }),
    industry: fc.constantFrom(...industryCodes),
  }),
  { minLength: 1, maxLength: 8 },
);

/** One row for each business and year, with all amounts times `factor`. */
function periods(
  drawn: readonly (typeof rows extends fc.Arbitrary<infer Rows extends readonly unknown[]> ? Rows[number] : never)[],
  factor = 1,
): FinancialPeriod[] {
  const scaled = (key: FigureKey, value: number | null) =>
    value === null || key === "employees" || key === "capital" ? value : value * factor;
  const unique = new Map(drawn.map((row) => [`${row.id} ${row.year}`, row]));
  return [...unique.values()].map((row) => {
    const amounts = Object.fromEntries(figureKeys.map((key) => [key, scaled(key, row.figures[key])]));
    return period([row.year, 3], amounts, { id: row.id, industry: row.industry });
  });
}

const byId = ({ businesses }: FinancialAnalysis) => new Map(businesses.map((business) => [business.businessId, business]));

describe("laws", () => {
  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (drawn, keys) => {
        const sorted = periods(drawn);
        const shuffled = sorted
          .map((row, index) => ({ row, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(byId(analyze(shuffled))).toEqual(byId(analyze(sorted)));
      }),
      { numRuns: 100 },
    );
  });

  it("all amounts times k leave every ratio as it is, and multiply amounts and productivity by k", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(2, 4, 1024, 0.5), (drawn, factor) => {
        const [once, scaled] = [byId(analyze(periods(drawn))), byId(analyze(periods(drawn, factor)))];
        for (const [id, business] of once) {
          business.periods.forEach((before, index) => {
            const after = scaled.get(id)?.periods[index];
            for (const indicator of indicatorIds) {
              const value = valueOrNull(before.indicators[indicator].outcome);
              const expected = value !== null && indicator === "laborProductivity" ? value * factor : value;
              expect(after && valueOrNull(after.indicators[indicator].outcome)).toEqual(expected);
            }
            const ratiosBefore = evaluateRatios(before.context);
            const ratiosAfter = after && evaluateRatios(after.context);
            for (const ratio of ratioIds) {
              const value = valueOrNull(ratiosBefore[ratio]);
              const isAmount = ratios[ratio].unit === "yen" || ratios[ratio].unit === "yenPerPerson";
              expect(ratiosAfter && valueOrNull(ratiosAfter[ratio])).toEqual(value !== null && isAmount ? value * factor : value);
            }
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["salesGrowth", "sales", 1],
    ["operatingMargin", "operatingProfit", 1],
    ["laborProductivity", "operatingProfit", 1],
    ["ebitdaDebtMultiple", "operatingProfit", 1],
    ["ebitdaDebtMultiple", "borrowings", -1],
    ["ebitdaDebtMultiple", "cash", 1],
    ["workingCapitalMonths", "inventory", -1],
    ["workingCapitalMonths", "accountsPayable", 1],
    ["equityRatio", "netAssets", 1],
  ] as const)("a better figure never lowers a score: %s by %s", (indicator: IndicatorId, key: FigureKey, sign: 1 | -1) => {
    const positive = fc.integer({ min: 1, max: 300_000 });
    const base = fc.record(
      Object.fromEntries(Object.keys(shop).map((name) => [name, positive])) as Record<keyof typeof shop, typeof positive>,
    );
    const score = (amounts: object) =>
      analyze([period([2025, 3], { ...amounts, employees: 4, capital: 3_000 })]).businesses[0]?.periods[0].indicators[indicator].score ?? 0;
    fc.assert(
      fc.property(base, fc.integer({ min: -200_000, max: 200_000 }), positive, (amounts, profit, step) => {
        const before = { ...amounts, operatingProfit: profit };
        const after = { ...before, [key]: (before as Record<string, number>)[key]! + sign * step };
        expect(score(after)).toBeGreaterThanOrEqual(score(before));
      }),
      { numRuns: 200 },
    );
  });
});
