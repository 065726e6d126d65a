import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import { sum } from "../../src/core/decimal.js";
import { isoDate, type FiscalYear } from "../../src/core/fiscalYear.js";
import { planYears } from "../../src/core/planYears.js";
import type { Records } from "../../src/core/records.js";
import { defaultSettings, type Settings } from "../../src/core/settings.js";
import { certifiedBudget, certifiedIndicators } from "./certifiedPlan.js";
import { activity, at, business, carriedOut, contact, day, emptyRecords, R10, R7, R8, R9, typed, wholePlan } from "./examples.js";

function run(
  records: Partial<Records>,
  { year = R7, today = "2027-06-01", settings = {} }: { year?: FiscalYear; today?: string; settings?: Partial<Settings> } = {},
) {
  const input = {
    settings: { ...defaultSettings, ...settings },
    indicators: certifiedIndicators,
    planYears: wholePlan,
    records: { ...emptyRecords, ...records },
  };
  return evaluate(input, year, day(today));
}

describe("the certified plan", () => {
  it.each([
    [R7, 28],
    [R8, 30],
    [R10, 30],
  ])("rates in %d %d of its 30 indicators", (year, rated) => {
    const { indicators, levels } = run({ activities: [] }, { year, today: "2029-03-31" });
    expect(indicators).toHaveLength(30);
    expect(indicators.filter(({ attainment }) => attainment.kind === "rated")).toHaveLength(rated);
    expect(levels.map(({ level, count }) => [level, count])).toEqual([
      ["A", 0],
      ["B", 0],
      ["C", 0],
      ["D", rated],
      ["E", 0],
    ]);
  });

  it("has goals that equal the sums of its targets", () => {
    const { indicators } = run({});
    const goals = indicators.filter(({ indicator }) => indicator.planGoal.kind === "number");
    expect(goals.map(({ indicator, planTarget }) => [indicator.id, planTarget])).toEqual([
      ["K5-2", 920],
      ["K6-4", 520],
      ["K81-1", 40],
      ["K81-3", 24],
    ]);
    expect(goals.map(({ planTarget }) => planTarget)).toEqual(
      goals.map(({ indicator: { planGoal } }) => (planGoal.kind === "number" ? planGoal.value : null)),
    );
  });

  it("has ten targets of 1 or 2, one of them only from R8", () => {
    const small = (year: FiscalYear) => run({}, { year }).indicators.filter(({ smallTarget }) => smallTarget).length;
    expect([small(R7), small(R8)]).toEqual([9, 10]);
  });

  it("keeps its years and its budget beside the figures", () => {
    expect(planYears(defaultSettings, certifiedIndicators)).toEqual(wholePlan);
    expect(run({ budget: certifiedBudget, budgetUnit: 1000 }).budget).toMatchObject({ unit: 1000, total: { budget: 43_400_000 } });
  });
});

describe("one run", () => {
  const records: Partial<Records> = {
    activities: [
      activity({ businessId: "J001", origin: at("活動記録", "A2") }),
      activity({ businessId: "J001", date: day("2026-03-31"), origin: at("活動記録", "A3") }),
      activity({ businessId: "J002", date: day("2026-04-01"), origin: at("活動記録", "A4") }),
      activity({ indicatorId: "K3-1", businessId: "J001", origin: at("活動記録", "A5") }),
    ],
    businesses: [business()],
    followUps: [contact()],
    typedActuals: [typed({ value: 7 })],
  };

  it("brings evidence in the order of the plan, and nothing after the evaluated year", () => {
    expect(run(records).evidence.map(({ indicatorId, source, counted }) => [indicatorId, source.address, counted])).toEqual([
      ["K3-1", "A5", 1],
      ["K5-2", "A2", 1],
      ["K5-2", "A3", 0],
    ]);
    expect(run(records, { year: R8 }).evidence.map(({ source }) => source.address)).toEqual(["A5", "A2", "A3", "A4"]);
  });

  it("brings follow-up and disagreements", () => {
    const { followUps, followUpContacts, followUpSummary, disagreements } = run(records);
    expect([followUps.length, followUpContacts.length, followUpSummary.contacts]).toEqual([1, 1, 1]);
    expect(disagreements).toEqual([
      { kind: "typedBesideLog", indicatorId: "K5-2", year: R7, used: 1, other: 7, source: at("実績入力", "B2") },
    ]);
  });

  it("follows one changed row to its figure, its level and its evidence, and to no other", () => {
    const tenFairs = Array.from({ length: 8 }, (_, index) =>
      activity({ indicatorId: "K81-1", businessId: `J${index}`, origin: at("活動記録", `A${index + 2}`) }),
    );
    const before = run({ activities: tenFairs });
    const after = run({ activities: tenFairs.map((row, index) => (index === 7 ? { ...row, businessId: "J0" } : row)) });
    const changed = after.indicators.filter((result, index) => JSON.stringify(result) !== JSON.stringify(before.indicators[index]));
    expect(changed.map(({ indicator, actual, attainment }) => [indicator.id, actual, attainment.level])).toEqual([["K81-1", 7, "C"]]);
    expect(before.indicators.find(({ indicator }) => indicator.id === "K81-1")).toMatchObject({ actual: 8, attainment: { level: "B" } });
    expect(after.evidence.filter(({ counted }) => counted === 0).map(({ source }) => source.address)).toEqual(["A9"]);
  });
});

describe("the day of evaluation", () => {
  test.each([
    ["today while the year runs", "2025-09-30", {}, "2025-09-30"],
    ["the end of the year afterwards", "2026-08-20", {}, "2026-03-31"],
    ["as the settings say", "2026-08-20", { asOf: day("2025-12-31") }, "2025-12-31"],
  ])("is %s", (_case, today, settings, asOf) => {
    expect(isoDate(run({}, { today, settings }).asOf)).toBe(asOf);
  });

  it("leaves out later records of the year", () => {
    const activities = [activity(), activity({ businessId: "J002", date: day("2025-12-01") })];
    expect(run({ activities }, { today: "2025-09-30" }).evidence).toHaveLength(1);
  });
});

describe("a year that has not begun", () => {
  const inR8 = activity({ date: day("2026-06-10") });

  it.each([
    ["the day before it begins", "2027-03-31", {}, "notBegun"],
    ["the day it begins", "2027-04-01", {}, null],
    ["as of a day before it", "2027-06-01", { asOf: day("2027-03-31") }, "notBegun"],
    ["whatever day the settings name", "2026-11-22", { asOf: day("2028-03-31") }, "notBegun"],
  ])("%s", (_case, today, settings, reason) => {
    const { indicators, levels, begunYears } = run({ activities: [inR8] }, { year: R9, today, settings });
    expect(begunYears).toEqual(reason === null ? [R7, R8, R9] : [R7, R8]);
    const { actual, attainment } = indicators.find(({ indicator }) => indicator.id === "K5-2")!;
    expect([actual, attainment.kind === "notRated" ? attainment.reason : null]).toEqual(reason === null ? [0, null] : [null, reason]);
    expect(sum(levels.map(({ count }) => count))).toBe(reason === null ? 30 : 0);
  });

  it("has neither typed figure nor 未実施, and leaves the years before it as they are", () => {
    const ofR9 = (result: { readonly typedActuals?: Records["typedActuals"]; readonly carriedOut?: Records["carriedOut"] }) =>
      run({ activities: [inR8], ...result }, { year: R9, today: "2026-11-22" }).indicators.find(({ indicator }) => indicator.id === "K5-2");
    const plain = ofR9({});
    expect(ofR9({ typedActuals: [typed({ year: R9, value: 240 })], carriedOut: [carriedOut({ year: R9 })] })).toMatchObject({
      actual: null,
      attainment: { kind: "notRated", reason: "notBegun", level: null },
    });
    expect(plain).toMatchObject({ cumulativeActual: 1, cumulativeTarget: 460, planTarget: 920, planAttainment: { rate: 1 / 920 } });
    expect([...plain!.years].map(([year, { actual }]) => [year, actual])).toEqual([
      [R7, 0],
      [R8, 1],
      [R9, null],
    ]);
  });

  it("keeps 対象外 where the plan has no target", () => {
    const { indicators } = run({ activities: [inR8] }, { year: R7, today: "2025-03-31" });
    expect(new Set(indicators.map(({ attainment }) => (attainment.kind === "notRated" ? attainment.reason : "rated")))).toEqual(
      new Set(["notBegun", "notApplicable"]),
    );
    expect(indicators.every(({ cumulativeActual, cumulativeTarget }) => cumulativeActual === null && cumulativeTarget === null)).toBe(true);
  });
});

test("an empty workbook is evaluated: nothing is known, nothing is 0", () => {
  const empty = { settings: defaultSettings, indicators: [], planYears: [], records: emptyRecords };
  expect(evaluate(empty, R7, day("2025-09-30"))).toMatchObject({
    year: R7,
    indicators: [],
    projects: [],
    evidence: [],
    disagreements: [],
    followUps: [],
    budget: null,
  });
});

test("a plan without any log has targets and unknown actuals", () => {
  const { indicators } = run({}, { year: R8 });
  expect(indicators.map(({ actual, cumulativeActual }) => [actual, cumulativeActual])).toEqual(certifiedIndicators.map(() => [null, null]));
});

test("a year outside the plan is counted, without targets", () => {
  const { indicators } = run(
    { activities: [activity({ date: day("2029-05-01") })] },
    { year: (R10 + 1) as FiscalYear, today: "2030-01-01" },
  );
  expect(indicators.find(({ indicator }) => indicator.id === "K5-2")).toMatchObject({
    actual: 1,
    cumulativeActual: 1,
    attainment: { kind: "notRated", reason: "missingTarget" },
  });
});
