import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import type { Indicator } from "../../src/core/indicator.js";
import type { Records } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import { stateCountKeys } from "../../src/core/stateCounts.js";
import { activity, at, business, contact, day, emptyRecords, indicator, R7, targets, typed, wholePlan } from "./examples.js";

function reported(indicators: readonly Indicator[], records: Partial<Records>, staff: number | null = null) {
  const input = { settings: { ...defaultSettings, staff }, planYears: wholePlan, indicators, records: { ...emptyRecords, ...records } };
  return evaluate(input, R7, day("2026-04-10")).stateReport;
}

const analysis = indicator({ id: "K5", stateCount: "analysed", targets: targets(3) });
const seminar = indicator({ id: "K6", stateCount: "analysed", targets: targets(2) });
const activities = [
  activity({ indicatorId: "K5", businessId: "B1" }),
  activity({ indicatorId: "K5", businessId: "B1", date: day("2025-07-01") }),
  activity({ indicatorId: "K5", businessId: "B2" }),
  activity({ indicatorId: "K6", businessId: "B2" }),
];
const of = (report: ReturnType<typeof reported>, key: string) => report.counts.find((count) => count.key === key);

describe("a count", () => {
  test("that nothing feeds is not known", () => {
    const { counts } = reported([indicator()], { activities: [] });
    expect(counts.map(({ key }) => key)).toEqual(stateCountKeys);
    for (const { target, actual, indicatorIds } of counts)
      expect({ target, actual, indicatorIds }).toEqual({ target: null, actual: null, indicatorIds: [] });
  });

  test("that an indicator feeds has its target and actual", () => {
    expect(of(reported([analysis], { activities }), "analysed")).toEqual({
      key: "analysed",
      indicatorIds: ["K5"],
      target: 3,
      actual: 2,
      distinct: null,
    });
  });

  test("whose indicator has no record of any kind is not known, though it has a target", () => {
    expect(of(reported([analysis], {}), "analysed")).toMatchObject({ target: 3, actual: null });
  });

  test("that two indicators feed is their sum, and says when a business is in both: B1, B2 and B2 are two", () => {
    expect(of(reported([analysis, seminar], { activities }), "analysed")).toMatchObject({
      indicatorIds: ["K5", "K6"],
      target: 5,
      actual: 3,
      distinct: 2,
    });
  });

  test("of events has no businesses to be counted twice", () => {
    const events = ["K1", "K2"].map((id) =>
      indicator({ id, counting: "typed", source: "typed", stateCount: "regionalSurveys", targets: targets(1) }),
    );
    const typedActuals = [typed({ indicatorId: "K1", value: 1 }), typed({ indicatorId: "K2", value: 4 })];
    expect(of(reported(events, { typedActuals }), "regionalSurveys")).toMatchObject({ actual: 5, distinct: null });
  });
});

describe("実数 and 延べ of an indicator", () => {
  test.each([
    ["two businesses in three records", analysis, { businesses: 2, contacts: 3 }],
    ["quantities", indicator({ id: "K5", counting: "sum" }), { businesses: 2, contacts: 0 }],
    ["a log without a record of it", indicator({ id: "K9" }), { businesses: 0, contacts: 0 }],
    [
      "typed by hand: nobody knows which businesses",
      indicator({ id: "K5-2", counting: "typed", source: "typed" }),
      { businesses: null, contacts: 12 },
    ],
    ["no log", indicator({ id: "K5", source: "followUps" }), { businesses: null, contacts: null }],
  ])("%s", (_, measured, expected) => {
    expect(reported([measured], { activities, typedActuals: [typed()] }).reach.get(measured.id)).toEqual(expected);
  });
});

describe("売上 and 利益 four ways", () => {
  const businesses = ["B1", "B2", "B3"].map((id, index) => business({ id, origin: at("支援先", `A${index + 2}`) }));
  const followUps = [
    contact({ businessId: "B1", salesChange: "increased", profitChange: "decreased" }),
    contact({ businessId: "B2", salesChange: "unchanged" }),
  ];

  test("of the businesses contacted in the year only: B3 was not", () => {
    expect(reported([], { businesses, followUps }).changes).toEqual({
      sales: { increased: 1, decreased: 0, unchanged: 1, unknown: 0 },
      profit: { increased: 0, decreased: 1, unchanged: 0, unknown: 1 },
    });
  });

  test.each([
    ["支援先", { followUps }],
    ["フォロー記録", { businesses }],
  ])("are not known without %s", (_, records) => {
    expect(reported([], records).changes).toBeNull();
  });
});

test("the staff is what 設定 says", () => {
  expect([reported([], {}, 14).staff, reported([], {}).staff]).toEqual([14, null]);
});
