import { describe, expect, it, test } from "vitest";
import { countIndicator } from "../../src/core/evidence.js";
import type { Indicator } from "../../src/core/indicator.js";
import type { Records } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import { answer, interview, secondRound } from "./survey/examples.js";
import { activity, analysed, at, business, contact, day, emptyRecords, indicator, R7, R8, typed } from "./examples.js";

function count(of: Partial<Indicator>, records: Partial<Records>, asOf = "2027-03-31") {
  return countIndicator(indicator(of), { ...emptyRecords, ...records }, defaultSettings, [R7, R8], day(asOf));
}

function actuals(of: Partial<Indicator>, records: Partial<Records>, asOf?: string) {
  return [...count(of, records, asOf).actuals.values()];
}

const activities = [
  activity({ businessId: "J001", date: day("2025-06-10"), origin: at("活動記録", "A2") }),
  activity({ businessId: "J001", date: day("2025-09-10"), quantity: 3, origin: at("活動記録", "A3") }),
  activity({ businessId: "J002", date: day("2026-04-01"), origin: at("活動記録", "A4") }),
  activity({ businessId: "J009", date: day("2025-06-10"), indicatorId: "K3-1", origin: at("活動記録", "A5") }),
];

/** R7-1 with three answers, two of them from one business; R7-2 and R8-1 with one each. */
const surveys = [
  answer({ sales: "first" }, { businessId: "M1" }),
  answer({ sales: "first" }, { businessId: "M1" }),
  answer({ sales: "first" }, { businessId: null }),
  answer({ sales: "first" }, { round: secondRound, businessId: "M2", date: day("2025-09-10") }),
  answer({ sales: "first" }, { round: { kind: "numbered", year: R8, number: 1 }, businessId: "M1", date: day("2026-06-10") }),
  answer({ sales: "first" }, { round: { kind: "named", year: null, name: "臨時" }, businessId: "M3", date: null }),
];
const hearings = [interview(), interview(), interview({ businessId: "J002" }), interview({ businessId: "J003", date: null })];

describe("the actual of R7 and R8 by source and rule", () => {
  test.each([
    ["活動記録, 実数", { counting: "distinctBusinesses" }, { activities }, [1, 1]],
    ["活動記録, 延べ", { counting: "contacts" }, { activities }, [4, 1]],
    ["活動記録, 合計", { counting: "sum" }, { activities }, [3, 0]],
    ["活動記録 without a row of the indicator counts 0", { id: "K4-1" }, { activities }, [0, 0]],
    ["活動記録 missing: unknown, not 0", {}, {}, [null, null]],
    ["支援先, by 計画策定日", { source: "businesses" }, { businesses: [business(), business({ id: "J002", planDate: null })] }, [1, 0]],
    ["支援先 missing", { source: "businesses" }, { activities }, [null, null]],
    [
      "フォロー記録, 延べ",
      { source: "followUps", counting: "contacts" },
      { followUps: [contact(), contact(), contact({ date: day("2026-06-01") })] },
      [2, 1],
    ],
    ["景況調査, 延べ: questionnaires by the year of their round", { source: "surveys", counting: "contacts" }, { surveys }, [4, 1]],
    ["景況調査, 実数: businesses that answered", { source: "surveys" }, { surveys }, [2, 1]],
    ["景況調査の回, 延べ: rounds", { source: "surveyRounds", counting: "contacts", unit: "回" }, { surveys }, [2, 1]],
    ["景況調査 missing: unknown, not 0", { source: "surveyRounds", counting: "contacts" }, {}, [null, null]],
    ["ヒアリング, 実数: businesses whose products were asked about", { source: "hearings" }, { hearings }, [2, 0]],
    ["ヒアリング, 延べ: interviews with a date", { source: "hearings", counting: "contacts" }, { hearings }, [3, 0]],
    ["財務, by 分析日", { source: "financials" }, { analyses: [analysed(), analysed({ date: day("2026-05-01") })] }, [1, 1]],
    [
      "財務, several periods on one day: one analysis",
      { source: "financials", counting: "contacts" },
      { analyses: [analysed(), analysed()] },
      [1, 0],
    ],
    [
      "財務, two days of one year: one business, two contacts",
      { source: "financials", counting: "contacts" },
      { analyses: [analysed(), analysed({ date: day("2025-12-01") })] },
      [2, 0],
    ],
    ["財務, 実数 without 事業者ID", { source: "financials" }, { analyses: [analysed({ businessId: null })] }, [0, 0]],
    ["財務 without a 分析日: unknown, not 0", { source: "financials" }, { activities }, [null, null]],
    ["実績入力 by rule", { counting: "typed" }, { activities, typedActuals: [typed({ value: 12 })] }, [12, null]],
    ["実績入力 by source", { source: "typed" }, { typedActuals: [typed({ value: 12 })] }, [12, null]],
    ["実績入力 stands in for a missing log", {}, { typedActuals: [typed({ value: 12 })] }, [12, null]],
  ] satisfies [string, Partial<Indicator>, Partial<Records>, (number | null)[]][])("%s", (_case, of, records, expected) => {
    expect(actuals(of, records)).toEqual(expected);
  });

  it("leaves out what happened after the day of evaluation", () => {
    expect(actuals({ counting: "contacts" }, { activities }, "2025-08-31")).toEqual([1, 0]);
  });
});

describe("conditions look at the figures of the year's own contacts", () => {
  const businesses = [business({ id: "J001", baseSales: 10_000_000, targetSales: 11_000_000, targetProfit: 500_000 })];
  const stated = (sales: number, iso = "2025-10-01"): Partial<Records> => ({
    businesses,
    followUps: [contact({ date: day(iso), sales }), contact({ date: day("2025-12-01") })],
  });
  const followed = { source: "followUps" } as const;

  test.each([
    ["売上 reaches the business's own plan", "targetMet", stated(11_000_000), [1, 0]],
    ["売上 below the business's own plan", "targetMet", stated(10_999_999), [0, 0]],
    ["exactly 5 % more than the base", "salesGrown", stated(10_500_000), [1, 0]],
    ["just below 5 %", "salesGrown", stated(10_499_999), [0, 0]],
    ["a figure of the next year counts there", "salesGrown", stated(10_500_000, "2026-05-01"), [0, 1]],
    ["no figure stated", "salesGrown", { businesses, followUps: [contact()] }, [0, 0]],
    ["a business that 支援先 does not know", "salesGrown", { businesses: [], followUps: [contact({ sales: 1 })] }, [0, 0]],
    ["フォロー記録 missing: unknown", "targetMet", { businesses }, [null, null]],
    ["支援先 missing: unknown", "targetMet", { followUps: [contact({ sales: 1 })] }, [null, null]],
  ] satisfies [string, Indicator["condition"], Partial<Records>, (number | null)[]][])("%s", (_case, condition, records, expected) => {
    expect(actuals({ ...followed, condition }, records)).toEqual(expected);
  });

  it("against the plan that the business had in that year", () => {
    const plans = [...businesses, business({ planDate: day("2026-05-01"), baseSales: 20_000_000, origin: at("支援先", "A3") })];
    expect(actuals({ ...followed, condition: "salesGrown" }, { ...stated(10_500_000), businesses: plans })).toEqual([1, 0]);
  });

  it("also for activities, by 事業者ID", () => {
    const records = { ...stated(10_500_000), activities: [activity({ businessId: "J001" }), activity({ businessId: null })] };
    expect(actuals({ counting: "contacts", condition: "salesGrown" }, records)).toEqual([1, 0]);
  });
});

describe("evidence", () => {
  it("leads to the row of the log, with the name that 支援先 knows where the row has none", () => {
    expect(count({}, { activities: [activity()], businesses: [business()] }).evidence).toEqual([
      {
        indicatorId: "K5-2",
        year: R7,
        date: day("2025-06-10"),
        businessId: "J001",
        businessName: "見本製作所",
        quantity: 1,
        counted: 1,
        source: at("活動記録", "A2"),
      },
    ]);
  });

  it("leads to the typed cell, which has neither day nor business", () => {
    expect(count({ counting: "typed" }, { typedActuals: [typed({ value: 12 })] }).evidence).toEqual([
      {
        indicatorId: "K5-2",
        year: R7,
        date: null,
        businessId: null,
        businessName: "",
        quantity: 12,
        counted: 12,
        source: at("実績入力", "B2"),
      },
    ]);
  });

  it("shows a name without an ID, counted 0", () => {
    const { evidence, actuals: counted } = count({}, { activities: [activity({ businessId: null, businessName: "名前だけ商店" })] });
    expect(evidence.map(({ businessName, counted: adds }) => [businessName, adds])).toEqual([["名前だけ商店", 0]]);
    expect(counted.get(R7)).toBe(0);
  });
});

describe("figures that disagree", () => {
  it("takes the log and reports the typed actual beside it", () => {
    const { actuals: counted, disagreements } = count({}, { activities, typedActuals: [typed({ value: 12 })] });
    expect(counted.get(R7)).toBe(1);
    expect(disagreements).toEqual([
      { kind: "typedBesideLog", indicatorId: "K5-2", year: R7, used: 1, other: 12, source: at("実績入力", "B2") },
    ]);
  });

  it("takes the log even where it has no row", () => {
    const { actuals: counted, disagreements } = count({}, { activities: [], typedActuals: [typed({ value: 12 })] });
    expect(counted.get(R7)).toBe(0);
    expect(disagreements.map(({ used, other }) => [used, other])).toEqual([[0, 12]]);
  });

  it("takes the figure of the year and reports months that sum to another", () => {
    const months = [
      typed({ month: 4, value: 3, origin: at("実績入力", "D2") }),
      typed({ month: 5, value: 4, origin: at("実績入力", "E2") }),
    ];
    expect(count({ counting: "typed" }, { typedActuals: [typed({ value: 9 }), ...months] }).disagreements).toEqual([
      { kind: "monthsBesideYear", indicatorId: "K5-2", year: R7, used: 9, other: 7, source: at("実績入力", "D2") },
    ]);
  });

  it("is silent where the figures agree", () => {
    expect(count({}, { activities, typedActuals: [typed({ value: 1 })] }).disagreements).toEqual([]);
    expect(count({ counting: "typed" }, { typedActuals: [typed({ value: 3 }), typed({ month: 4, value: 3 })] }).disagreements).toEqual([]);
  });
});
