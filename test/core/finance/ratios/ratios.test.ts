import { describe, expect, it } from "vitest";
import { none, valueOrNull } from "../../../../src/core/finance/outcome.js";
import { evaluateRatios, ratioClasses, ratioIds, ratios, type RatioId } from "../../../../src/core/finance/ratios/ratios.js";
import { context, shop, shopBefore, shopBooks } from "../firms.js";

/** By hand, from the shop's books: yen for amounts. */
const byHand: Readonly<Record<RatioId, number>> = {
  grossMargin: 24_000 / 60_000,
  ordinaryMargin: 900 / 60_000,
  netMargin: 700 / 60_000,
  ebitdaMargin: 2_000 / 60_000,
  returnOnAssets: 900 / 30_000,
  returnOnEquity: 700 / 8_000,
  sellingCostRatio: 22_800 / 60_000,
  personnelCostRatio: 0.25,
  interestRatio: 0.005,
  marginalProfitRate: 0.4,
  breakEvenSales: 57_000_000,
  breakEvenRatio: 0.95,
  safetyMargin: 0.05,
  totalAssetTurnover: 2,
  fixedAssetTurnover: 60 / 18,
  receivablesMonths: 0.3,
  inventoryMonths: 1,
  inventoryMonthsOfCost: 5 / 3,
  payablesMonths: 0.6,
  normalWorkingCapital: 3_500_000,
  salesPerEmployee: 20_000_000,
  grossProfitPerEmployee: 8_000_000,
  valueAddedPerEmployee: 17_000_000 / 3,
  personnelCostPerEmployee: 5_000_000,
  laborShare: 0.625,
  currentRatio: 1.5,
  quickRatio: 0.75,
  cashMonths: 0.9,
  fixedRatio: 2.25,
  fixedLongTermRatio: 18 / 22,
  debtToEquity: 2.75,
  borrowingDependence: 16 / 30,
  borrowingMonths: 3.2,
  interestCoverage: 4,
  debtRepaymentYears: 12_500 / 1_500,
  debtRepaymentYearsAfterCash: 8_500 / 1_500,
  debtRepaymentYearsGross: 16_000 / 1_500,
  substantiveEquity: 10_000_000,
  substantiveEquityRatio: 1 / 3,
  operatingProfitGrowth: 1_200 / 580 - 1,
  ordinaryProfitGrowth: 0,
  valueAddedGrowth: 17_000 / 16_380 - 1,
  totalAssetsGrowth: 0,
  netAssetsGrowth: 0,
  employeesGrowth: 0,
};

describe("the catalogue", () => {
  it("holds at least 25 ratios, each in one class", () => {
    expect(ratioIds.length).toBeGreaterThanOrEqual(25);
    expect(Object.values(ratioClasses).flatMap((ofClass) => Object.keys(ofClass))).toEqual(ratioIds);
  });

  const found = evaluateRatios(context(shopBooks, shopBefore));
  it.each(ratioIds)("%s agrees with the figure by hand", (id) => {
    expect(valueOrNull(found[id])).toBeCloseTo(byHand[id], 9);
  });

  it("gives the parts of break-even that belong together", () => {
    const shown = (id: RatioId) => valueOrNull(found[id]) ?? NaN;
    expect(shown("breakEvenRatio") + shown("safetyMargin")).toBeCloseTo(1, 12);
    expect(shown("breakEvenSales") / 60_000_000).toBeCloseTo(shown("breakEvenRatio"), 12);
  });
});

describe("reasons where there is no value", () => {
  const ofSheetOnly = evaluateRatios(context(shop));
  it("names every figure that METI's sheet does not have", () => {
    expect(ofSheetOnly.grossMargin).toEqual(none({ code: "missingFigures", figures: ["costOfSales"] }));
    expect(ofSheetOnly.debtRepaymentYears).toEqual(none({ code: "missingFigures", figures: ["ordinaryProfit", "incomeTaxes"] }));
    expect(ofSheetOnly.operatingProfitGrowth).toEqual(none({ code: "noPreviousPeriod" }));
  });

  it("tells missing figures of the previous period apart", () => {
    const found = evaluateRatios(context(shopBooks, { ...shopBefore, ordinaryProfit: null }));
    expect(found.ordinaryProfitGrowth).toEqual(none({ code: "missingPreviousFigures", figures: ["ordinaryProfit"] }));
  });

  it("has no growth over a loss, no return over a negative equity, no years without funds to repay", () => {
    const found = evaluateRatios(
      context({ ...shopBooks, netAssets: -1_000, ordinaryProfit: -900 }, { ...shopBefore, operatingProfit: -100 }),
    );
    for (const id of ["operatingProfitGrowth", "returnOnEquity", "fixedRatio", "debtRepaymentYears"] as const) {
      expect(found[id]).toMatchObject({ kind: "none", reason: { code: "baseNotPositive" } });
    }
  });

  it("divides by no zero", () => {
    const found = evaluateRatios(context({ ...shopBooks, sales: 0, interestExpense: 0 }));
    expect(found.grossMargin).toMatchObject({ kind: "none", reason: { code: "zeroBase", base: ratios.netMargin.expression.right } });
    expect(found.interestCoverage).toMatchObject({ kind: "none", reason: { code: "zeroBase" } });
  });
});

describe("variable cost", () => {
  const rate = (change: object, assumptions = {}) => {
    const base = context({ ...shopBooks, ...change });
    return valueOrNull(evaluateRatios({ ...base, assumptions: { ...base.assumptions, ...assumptions } }).marginalProfitRate);
  };
  it.each([
    ["the whole cost of sales by default", {}, {}, 0.4],
    ["a typed 変動費 instead", { variableCost: 30_000 }, {}, 0.5],
    ["half the cost of sales", {}, { variableShareOfCostOfSales: 0.5 }, 0.7],
    ["and a tenth of the selling costs", {}, { variableShareOfSellingCosts: 0.1 }, 0.362],
    ["a typed 変動費 without a cost of sales", { variableCost: 30_000, costOfSales: null }, {}, 0.5],
  ])("is %s", (_, change, assumptions, expected) => {
    expect(rate(change, assumptions)).toBeCloseTo(expected, 12);
  });
});
