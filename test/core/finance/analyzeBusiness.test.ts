import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../../src/core/finance/analysisSettings.js";
import { analyzeBusiness } from "../../../src/core/finance/analyzeBusiness.js";
import { none, value, valueOrNull } from "../../../src/core/finance/outcome.js";
import { evaluateRatios } from "../../../src/core/finance/ratios/ratios.js";
import { period, shop, shopBefore, shopBooks } from "./firms.js";

const settings = defaultAnalysisSettings;
const newest = period([2025, 3], shopBooks);
const before = period([2024, 3], shopBefore);

describe("a business with two periods", () => {
  const analysis = analyzeBusiness([before, newest], settings);
  const [latest, earlier] = analysis.periods;

  it("is measured against the small shops of the chosen edition", () => {
    expect(analysis).toMatchObject({ industry: "0501", size: value("small"), edition: "2022", issues: [] });
    expect(latest.total).toEqual({ points: 19, rank: "B", missing: [] });
  });

  it("has every period scored, and growth rates against the one before", () => {
    expect(analysis.periods.map(({ period: { closing } }) => closing)).toEqual([newest.closing, before.closing]);
    expect(valueOrNull(evaluateRatios(latest.context).operatingProfitGrowth)).toBeCloseTo(1_200 / 580 - 1, 12);
    expect(earlier && evaluateRatios(earlier.context).operatingProfitGrowth).toEqual(none({ code: "noPreviousPeriod" }));
  });

  it("stands under both editions side by side", () => {
    expect(analysis.editions["2022"].total.points).toBe(19);
    expect(analysis.editions["2018"].total).toEqual({ points: 21, rank: "B", missing: [] });
  });

  it("says where the pandemic years make the difference", () => {
    expect(analysis.explanations.salesGrowth.notes).toEqual([{ code: "pandemicYears", otherEdition: "2018", otherScore: 4 }]);
    expect(analysis.explanations.operatingMargin.notes).toEqual([]);
    const of2018 = analyzeBusiness([newest], { ...settings, edition: "2018" });
    expect(of2018.explanations.salesGrowth.notes).toEqual([]);
  });

  it("explains the newest period: against the median, what moved, what was before", () => {
    expect(analysis.explanations.operatingMargin).toMatchObject({
      againstMedian: "better",
      previousScore: 3,
      movement: { kind: "value", value: { direction: "better", cause: "numerator" } },
    });
    expect(analysis.explanations.equityRatio.againstMedian).toBe("better");
  });
});

describe("④ where METI's rules set the multiple aside: it is not measured against the median, which it would only seem to beat or miss", () => {
  it.each([
    // (16,000 − 4,000) ÷ (−1,300) = −9.2, less than any median: a deficit, not a strength.
    ["net debt and EBITDA below 0", { operatingProfit: -2_100 }, 1],
    // (2,000 − 4,000) ÷ (−100) = 20, more than the median: the best score all the same.
    ["net cash and EBITDA below 0", { operatingProfit: -900, borrowings: 2_000 }, 5],
    ["net cash", { borrowings: 2_000 }, 5],
  ])("%s", (_, figures, score) => {
    const { explanations } = analyzeBusiness([period([2025, 3], { ...shop, ...figures })], settings);
    expect(explanations.ebitdaDebtMultiple).toMatchObject({ againstMedian: null, result: { score } });
  });
});

it("shows three periods of more, and still knows what came before the third", () => {
  const older = [2023, 2022, 2021].map((year) => period([year, 3], { ...shopBefore, sales: year }));
  const { periods } = analyzeBusiness([newest, before, ...older], settings);
  expect(periods).toHaveLength(3);
  expect(periods[2]?.previousSales).toMatchObject({ amount: 2_022_000, from: "previousPeriod" });
});

it("takes the size from the newest period's employees, and a capital that an older row gives", () => {
  const grown = period([2025, 3], { ...shop, employees: 30, capital: null });
  expect(analyzeBusiness([before, grown], settings).size).toEqual(value("medium"));
  const noHeads = period([2025, 3], { ...shop, employees: null, capital: null });
  expect(analyzeBusiness([before, noHeads], settings).size).toEqual(value("small"));
});

describe("out of scope", () => {
  it("a firm with neither capital nor employees has values, no scores, and no D", () => {
    const { size, periods, issues } = analyzeBusiness([period([2025, 3], { ...shop, employees: null, capital: null })], settings);
    expect(size).toEqual(none("noCapitalNorEmployees"));
    expect(periods[0].total).toMatchObject({ points: null, rank: null });
    expect(valueOrNull(periods[0].indicators.operatingMargin.outcome)).toBe(0.02);
    expect(issues.map(({ code }) => code)).toEqual(["outOfScope"]);
  });

  it("so has one without an industry, of which the input has spoken", () => {
    const { size, periods, issues } = analyzeBusiness([period([2025, 3], shop, { industry: null })], settings);
    expect(size).toEqual(none("noIndustry"));
    expect(periods[0].total.rank).toBeNull();
    expect(issues).toEqual([]);
  });
});

describe("notes on figures", () => {
  const notes = (change: object) => {
    const { explanations } = analyzeBusiness([period([2025, 3], { ...shop, ...change })], { ...settings, edition: "2018" });
    return Object.values(explanations).flatMap((explanation) => explanation.notes);
  };
  it.each([
    [
      "cash above debt",
      { borrowings: 3_000 },
      [
        { code: "netCash", cash: 4_000_000, borrowings: 3_000_000 },
        { code: "misleadingMultiple", multiple: -0.5 },
      ],
    ],
    ["nothing earned to repay with", { depreciation: 0, operatingProfit: 0 }, [{ code: "noEbitda", ebitda: 0 }]],
    ["more owed than owned", { netAssets: -500 }, [{ code: "negativeEquity", netAssets: -500_000 }]],
    ["paid before paying", { inventory: 0 }, [{ code: "negativeWorkingCapital" }]],
    [
      "an operating loss",
      { operatingProfit: -300 },
      [
        { code: "operatingLoss", operatingProfit: -300_000 },
        { code: "operatingLoss", operatingProfit: -300_000 },
      ],
    ],
    ["no sales", { sales: 0 }, [{ code: "noSales" }]],
    [
      "net cash and a negative EBITDA: a positive multiple out of two negatives",
      { borrowings: 3_000, operatingProfit: -1_800 },
      [
        { code: "operatingLoss", operatingProfit: -1_800_000 },
        { code: "operatingLoss", operatingProfit: -1_800_000 },
        { code: "netCash", cash: 4_000_000, borrowings: 3_000_000 },
        { code: "misleadingMultiple", multiple: 1 },
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(notes(change)).toEqual(expected);
  });
});

describe("periods of other lengths", () => {
  const half = period([2025, 3], { ...shopBooks, sales: 30_000, operatingProfit: 600, depreciation: 400 }, { months: 6 });
  const full = period([2024, 9], shopBefore);

  it("are marked and otherwise computed as METI does", () => {
    const [latest, earlier] = analyzeBusiness([half, full], settings).periods;
    expect(latest).toMatchObject({ unevenLength: true, annualised: null });
    expect(valueOrNull(latest.indicators.salesGrowth.outcome)).toBe(30 / 58 - 1);
    expect(earlier?.unevenLength).toBe(false);
  });

  it("are annualised beside, by choice", () => {
    const [latest, earlier] = analyzeBusiness([half, full], { ...settings, unevenPeriods: "alsoAnnualised" }).periods;
    expect(valueOrNull(latest.indicators.salesGrowth.outcome)).toBe(30 / 58 - 1);
    const yearly = latest.annualised;
    expect(yearly && valueOrNull(yearly.indicators.salesGrowth.outcome)).toBe(60 / 58 - 1);
    expect(yearly && valueOrNull(yearly.indicators.laborProductivity.outcome)).toBe(400);
    expect(yearly && valueOrNull(evaluateRatios(yearly.context).operatingProfitGrowth)).toBeCloseTo(1_200 / 580 - 1, 12);
    expect(earlier?.annualised).toBeNull();
  });

  it("also mark the period after a short one", () => {
    const [latest] = analyzeBusiness([period([2025, 9], shop), period([2024, 9], shopBefore, { months: 6 })], settings).periods;
    expect(latest.unevenLength).toBe(true);
  });
});
