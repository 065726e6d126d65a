import { describe, expect, it } from "vitest";
import { benchmark } from "../../../src/core/finance/edition.js";
import { indicatorIds, type IndicatorId } from "../../../src/core/finance/indicators.js";
import { valueOrNull } from "../../../src/core/finance/outcome.js";
import { rateIndicator, scoreByBoundaries } from "../../../src/core/finance/scoring.js";
import { context, shop } from "./firms.js";

const higher = { median: 0.02, boundaries: [-0.05, 0, 0.05, 0.1] } as const;
const lower = { median: 6, boundaries: [20, 10, 4, 1] } as const;

describe("scores by the five bands", () => {
  it.each([
    [0.1, 5],
    [0.0999999999, 4],
    [0.05, 4],
    [0.0499999999, 3],
    [0, 3],
    [-0.0000000001, 2],
    [-0.05, 2],
    [-0.0500000001, 1],
  ])("where higher is better, a value on the boundary has the better score: %d → %d", (value, score) => {
    expect(scoreByBoundaries("higher", value, higher)).toBe(score);
  });

  it.each([
    [0.9999999999, 5],
    [1, 4],
    [3.9999999999, 4],
    [4, 3],
    [9.9999999999, 3],
    [10, 2],
    [19.9999999999, 2],
    [20, 1],
  ])("where lower is better, a value on the boundary has the worse score: %d → %d", (value, score) => {
    expect(scoreByBoundaries("lower", value, lower)).toBe(score);
  });
});

const retail = (id: IndicatorId) => benchmark("2022", "0501", "small", id);
const scoreOf = (id: IndicatorId, figures: Parameters<typeof context>[0]) => rateIndicator(id, context(figures), retail(id)).score;

describe("a small shop against 小売業 小規模, 2022", () => {
  it.each([
    ["salesGrowth", 60_000 / 58_000 - 1, 3],
    ["operatingMargin", 0.02, 4],
    ["laborProductivity", 400, 3],
    ["ebitdaDebtMultiple", 6, 3],
    ["workingCapitalMonths", 0.7, 3],
    ["equityRatio", 8 / 30, 3],
  ] as const)("%s is %d and scores %d", (id, value, score) => {
    const result = rateIndicator(id, context(shop), retail(id));
    expect(valueOrNull(result.outcome)).toBe(value);
    expect(result.score).toBe(score);
    expect(result.rule).toBe("table");
  });
});

describe("boundaries of the published tables, met exactly", () => {
  it("③ 飲食業 小規模 2018: 3,773 千円 per head is 5, one yen less is 4", () => {
    const at = benchmark("2018", "0601", "small", "laborProductivity");
    const score = (profit: number) => rateIndicator("laborProductivity", context({ operatingProfit: profit, employees: 1 }), at).score;
    expect(score(3_773)).toBe(5);
    expect(score(3_772.999)).toBe(4);
  });

  it("④ その他のサービス業 小規模 2022: a multiple of 11.46 is 2, one yen less of debt is 3", () => {
    const at = benchmark("2022", "1006", "small", "ebitdaDebtMultiple");
    const score = (borrowings: number) =>
      rateIndicator("ebitdaDebtMultiple", context({ borrowings, cash: 0, operatingProfit: 600, depreciation: 400 }), at).score;
    expect(score(11_460)).toBe(2);
    expect(score(11_459.999)).toBe(3);
  });

  it("decides before rounding: 1.7278 % is printed as 1.7 % like the boundary 1.7279 %, and scores less", () => {
    expect(scoreOf("operatingMargin", { sales: 1_000_000, operatingProfit: 17_279 })).toBe(4);
    expect(scoreOf("operatingMargin", { sales: 1_000_000, operatingProfit: 17_278 })).toBe(3);
  });
});

describe("④ before its table: debt covered by cash → 5, else no EBITDA → 1", () => {
  const four = (borrowings: number, cash: number, operatingProfit: number, depreciation = 100) => {
    const figures = { borrowings, cash, operatingProfit, depreciation };
    const { outcome, score, rule } = rateIndicator("ebitdaDebtMultiple", context(figures), retail("ebitdaDebtMultiple"));
    return { value: valueOrNull(outcome), score, rule };
  };
  it.each([
    ["cash above debt, EBITDA above 0", four(500, 900, 300), { value: -1, score: 5, rule: "netCash" }],
    ["cash equals debt", four(900, 900, 300), { value: 0, score: 5, rule: "netCash" }],
    ["cash above debt, EBITDA below 0: METI prints a positive multiple", four(500, 900, -300), { value: 2, score: 5, rule: "netCash" }],
    ["cash above debt, EBITDA 0: METI prints -", four(500, 900, -100), { value: null, score: 5, rule: "netCash" }],
    ["debt above cash, EBITDA below 0: METI prints a negative multiple", four(900, 500, -300), { value: -2, score: 1, rule: "noEbitda" }],
    ["debt above cash, EBITDA 0", four(900, 500, -100), { value: null, score: 1, rule: "noEbitda" }],
    ["debt above cash, EBITDA above 0", four(900, 500, 100), { value: 2, score: 4, rule: "table" }],
  ] as const)("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("what METI prints as - has no score", () => {
  it.each([
    ["salesGrowth", { previousSales: null }],
    ["salesGrowth", { previousSales: 0 }],
    ["operatingMargin", { sales: 0 }],
    ["operatingMargin", { operatingProfit: null }],
    ["laborProductivity", { employees: 0 }],
    ["laborProductivity", { employees: null }],
    ["ebitdaDebtMultiple", { borrowings: null }],
    ["ebitdaDebtMultiple", { cash: null }],
    ["ebitdaDebtMultiple", { depreciation: null }],
    ["workingCapitalMonths", { sales: null }],
    ["workingCapitalMonths", { sales: 0 }],
    ["equityRatio", { totalLiabilities: null }],
  ] as const)("%s with %o", (id, change) => {
    const result = rateIndicator(id, context({ ...shop, ...change }), retail(id));
    expect(result.outcome.kind).toBe("none");
    expect(result.score).toBeNull();
  });

  it("but zero sales are a growth of -100 % and score 1", () => {
    const result = rateIndicator("salesGrowth", context({ ...shop, sales: 0 }), retail("salesGrowth"));
    expect(result.outcome).toEqual({ kind: "value", value: -1 });
    expect(result.score).toBe(1);
  });
});

describe("⑤ and its blanks, with the slip of METI's formula", () => {
  const blank = { accountsReceivable: null, notesReceivable: null, inventory: null, accountsPayable: null };
  const months = (change: Parameters<typeof context>[0]) =>
    valueOrNull(rateIndicator("workingCapitalMonths", context({ ...shop, ...change }), null).outcome);
  it.each([
    ["all five blank", { ...blank, notesPayable: null }, null],
    ["only 支払手形 typed, above 0: not enough", { ...blank, notesPayable: 1_000 }, null],
    ["only 支払手形 typed, 0: enough", { ...blank, notesPayable: 0 }, 0],
    ["only 棚卸資産: the rest counts 0", { ...blank, inventory: 5_000, notesPayable: null }, 1],
    ["only 買掛金", { ...blank, accountsPayable: 5_000, notesPayable: null }, -1],
    ["all given", {}, 0.7],
  ])("%s", (_, change, expected) => {
    expect(months(change)).toBe(expected);
  });
});

describe("mistakes that other re-implementations make", () => {
  it("④ and ⑤ are not better when higher", () => {
    expect(scoreOf("ebitdaDebtMultiple", { ...shop, borrowings: 4_100 })).toBe(5);
    expect(scoreOf("ebitdaDebtMultiple", { ...shop, borrowings: 400_000 })).toBe(1);
    expect(scoreOf("workingCapitalMonths", { ...shop, inventory: 0 })).toBe(5);
    expect(scoreOf("workingCapitalMonths", { ...shop, inventory: 100_000 })).toBe(1);
  });

  it("a negative EBITDA is a score, not a gap", () => {
    expect(scoreOf("ebitdaDebtMultiple", { ...shop, operatingProfit: -5_000 })).toBe(1);
  });

  it("a month of sales is a twelfth of the year, not 30 of 365 days", () => {
    const result = rateIndicator("workingCapitalMonths", context({ ...shop, sales: 36_500, inventory: 4_500 }), null);
    expect(valueOrNull(result.outcome)).toBe(3_000 / (36_500 / 12));
  });

  it("productivity is 千円 per head, whatever the unit of the books", () => {
    expect(valueOrNull(rateIndicator("laborProductivity", context(shop), null).outcome)).toBe(400);
  });
});

it("gives values and no scores to a firm out of scope", () => {
  for (const id of indicatorIds) {
    const result = rateIndicator(id, context(shop), null);
    expect(result.outcome.kind).toBe("value");
    expect(result).toMatchObject({ score: null, rule: null, benchmark: null });
  }
});
