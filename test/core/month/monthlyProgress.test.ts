import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/core/indicator.js";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { monthlyProgress, type IndicatorProgress, type MonthlyProgress } from "../../../src/core/month/monthlyProgress.js";
import type { Records } from "../../../src/core/records.js";
import { defaultSettings, type Settings } from "../../../src/core/settings.js";
import { activity, at, business, carriedOut, contact, day, emptyRecords, indicator, R7, targets, typed, wholePlan } from "../examples.js";

interface Case {
  readonly indicator?: Partial<Indicator>;
  readonly records?: Partial<Records>;
  readonly settings?: Partial<Settings>;
}

function progress(month: string, { indicator: of = {}, records = {}, settings = {} }: Case): MonthlyProgress {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const input = {
    settings: { ...defaultSettings, ...settings },
    indicators: [indicator({ targets: targets(12, 12, 12, 12), ...of })],
    planYears: wholePlan,
    records: { ...emptyRecords, ...records },
  };
  return monthlyProgress(input, { year, month: number });
}

const only = (month: string, of: Case): IndicatorProgress => progress(month, of).indicators[0]!;

/** A contact counted for K5-2 on each of these days, each with another business. */
const activitiesOn = (...days: string[]) =>
  days.map((date, index) => activity({ date: day(date), businessId: `J${index}`, origin: at("活動記録", `A${index + 2}`) }));

describe("a month's figure and the cumulative one", () => {
  const records = { activities: activitiesOn("2025-03-31", "2025-04-01", "2025-09-01", "2025-09-30", "2025-10-01") };

  it.each([
    ["2025-04", 1, 1, [1]],
    ["2025-08", 0, 1, [1, 0, 0, 0, 0]],
    ["2025-09", 2, 3, [1, 0, 0, 0, 0, 2]],
    ["2025-10", 1, 4, [1, 0, 0, 0, 0, 2, 1]],
    ["2025-03", 1, 1, Array(11).fill(0).concat(1)],
  ])("%s: what is dated later does not count", (month, figure, cumulative, months) => {
    expect(only(month, { records })).toMatchObject({ month: figure, months, result: { actual: cumulative } });
  });

  it("counts a business in the month in which it is new this year", () => {
    const twice = ["2025-05-07", "2025-09-03"].map((date, index) =>
      activity({ date: day(date), businessId: "J1", origin: at("活動記録", `A${index + 2}`) }),
    );
    expect(only("2025-09", { records: { activities: twice } })).toMatchObject({
      month: 0,
      months: [0, 1, 0, 0, 0, 0],
      result: { actual: 1 },
    });
  });

  it("is unknown while the log is missing", () => {
    expect(only("2025-09", {})).toMatchObject({ month: null, result: { actual: null }, mark: { reason: "missingActual" } });
  });
});

describe("figures typed into 実績入力", () => {
  const byHand = { counting: "typed", source: "typed" } as const;
  const months = [4, 5, 9, 10].map((month, index) => typed({ month, value: index + 1, origin: at("実績入力", `C${index + 2}`) }));

  it("by month are used month by month; a month that is not typed is unknown", () => {
    expect(only("2025-09", { indicator: byHand, records: { typedActuals: months } })).toMatchObject({
      month: 3,
      months: [1, 2, null, null, null, 3],
      result: { actual: 6 },
    });
    expect(only("2025-08", { indicator: byHand, records: { typedActuals: months } })).toMatchObject({ month: null, result: { actual: 3 } });
  });

  it("for the whole year are no month's: － with the reason, until the year is over", () => {
    const typedActuals = [typed({ value: 12 })];
    expect(only("2026-02", { indicator: byHand, records: { typedActuals } })).toMatchObject({
      month: null,
      result: { actual: null },
      expectation: null,
      mark: { kind: "notMarked", reason: "yearFigureOnly" },
    });
    expect(only("2026-03", { indicator: byHand, records: { typedActuals } })).toMatchObject({
      month: null,
      result: { actual: 12 },
      mark: { kind: "marked", mark: "reached" },
    });
  });
});

describe("what is expected, and what is not", () => {
  it.each<[string, string, Case, object]>([
    ["even months", "2025-09", {}, { expected: 6, difference: -4, forecast: 4, certainty: "evenLong" }],
    [
      "planned months",
      "2025-09",
      {
        indicator: {
          plannedMonths: {
            kind: "months",
            months: [
              { year: null, month: 6 },
              { year: R7, month: 11 },
            ],
          },
        },
      },
      { expected: 6, difference: -4, forecast: 8, certainty: "ifHeldAsPlanned" },
    ],
    [
      "the year's end",
      "2025-09",
      { indicator: { plannedMonths: { kind: "yearEnd" } } },
      { expected: null, difference: null, forecast: null, certainty: null },
    ],
    [
      "the year's end, when it has come",
      "2026-03",
      { indicator: { plannedMonths: { kind: "yearEnd" } } },
      { expected: 12, certainty: "final" },
    ],
  ])("%s", (_, month, of, expected) => {
    const records = { activities: activitiesOn("2025-04-10", "2025-06-10") };
    expect(only(month, { records, ...of }).expectation).toMatchObject(expected);
  });

  it.each<[string, Case, string]>([
    ["a target of －", { indicator: { targets: targets(null, 5) } }, "notApplicable"],
    ["a target of 0", { indicator: { targets: targets(0) } }, "zeroTarget"],
    ["no target", { indicator: { targets: new Map() } }, "missingTarget"],
    ["not carried out", { records: { activities: [], carriedOut: [carriedOut()] } }, "notCarriedOut"],
  ])("nothing: %s", (_, of, reason) => {
    const found = only("2025-09", { ...of, records: { activities: [], ...of.records } });
    expect(found).toMatchObject({ expectation: null, mark: { kind: "notMarked", reason } });
  });

  it("a month outside the plan has figures and no targets", () => {
    expect(only("2029-06", { records: { activities: activitiesOn("2029-06-05") } })).toMatchObject({
      month: 1,
      mark: { reason: "missingTarget" },
    });
  });
});

describe("last year's months", () => {
  /** One record a month keeps the log complete; this indicator's own six stand in October. */
  const everyMonth = Array.from(
    { length: 12 },
    (_, index) => `${index < 9 ? 2024 : 2025}-${String(((index + 3) % 12) + 1).padStart(2, "0")}-15`,
  );
  const logOf = (days: readonly string[], indicatorId: string) =>
    days.map((date, index) =>
      activity({ date: day(date), indicatorId, businessId: `J${index}`, origin: at("活動記録", `${indicatorId}${index}`) }),
    );
  const inOctober = Array<string>(6).fill("2024-10-10");
  const settings = { lastYearCases: 6 };

  it("give the pace where the log has a full year, even from before the plan", () => {
    const activities = [...logOf(everyMonth, "other"), ...logOf(inOctober, "K5-2"), ...logOf(["2025-05-07"], "K5-2")];
    const run = progress("2025-09", { records: { activities }, settings });
    expect(run.indicators[0]).toMatchObject({
      expectation: { pace: { method: "lastYear" }, expected: 0, forecast: null },
      mark: { mark: "onSchedule" },
    });
    expect(run.evidence.filter(({ year }) => year === 2024)).toHaveLength(6);
    expect(run.indicators[0]!.result.cumulativeActual).toBe(1);
  });

  it.each([
    ["one month of the log is empty", everyMonth.slice(1), inOctober],
    ["the indicator has too few cases", everyMonth, inOctober.slice(1)],
  ])("do not where %s", (_, other, own) => {
    const activities = [...logOf(other, "other"), ...logOf(own, "K5-2")];
    const run = progress("2025-09", { records: { activities }, settings });
    expect(run.indicators[0]!.expectation!.pace.method).toBe("even");
    expect(run.evidence).toEqual([]);
  });
});

describe("below the table", () => {
  const businesses = [
    business({ id: "J1", planDate: day("2025-04-10"), origin: at("支援先", "A2") }),
    business({ id: "J2", planDate: day("2025-05-10"), origin: at("支援先", "A3") }),
  ];
  const followUps = [
    contact({ businessId: "J1", date: day("2025-06-02"), progress: "gap", content: "原因を調べる", origin: at("フォロー記録", "A2") }),
    contact({ businessId: "J2", date: day("2025-09-02"), caseKind: "improvement", origin: at("フォロー記録", "A3") }),
    contact({ businessId: "J1", date: day("2025-09-03"), caseKind: "success", origin: at("フォロー記録", "A4") }),
    contact({
      businessId: "J2",
      date: day("2025-10-01"),
      caseKind: "success",
      expertDate: day("2025-10-01"),
      origin: at("フォロー記録", "A5"),
    }),
    contact({ businessId: "J1", date: day("2025-10-05"), progress: "onTrack", origin: at("フォロー記録", "A6") }),
  ];
  const run = (month: string) => progress(month, { records: { businesses, followUps } });

  it("overdue is counted on the last day of the month", () => {
    const overdue = (month: string) => run(month).evaluation.followUps.map(({ business: { id }, overdueDays }) => [id, overdueDays]);
    expect(overdue("2025-12")).toEqual([
      ["J1", 0],
      ["J2", 0],
    ]);
    expect(isoDate(run("2026-02").evaluation.asOf)).toBe("2026-02-28");
    expect(overdue("2026-04")).toEqual([]);
    expect(overdue("2026-03")).toEqual([
      ["J1", 0],
      ["J2", 0],
    ]);
    expect(
      progress("2025-11", { records: { businesses, followUps: [] } }).evaluation.followUps.map((status) => status.overdueDays),
    ).toEqual([51, 20]);
  });

  it("a gap stays until the progress is better, with the contact that found it", () => {
    expect(run("2025-09").gaps).toMatchObject([{ status: { business: { id: "J1" } }, contact: { content: "原因を調べる" } }]);
    expect(run("2025-10").gaps).toEqual([]);
  });

  it("cases are those of the month, successes first", () => {
    expect(run("2025-09").cases.map(({ caseKind, origin }) => [caseKind, origin.address])).toEqual([
      ["success", "A4"],
      ["improvement", "A3"],
    ]);
    expect(run("2025-08").cases).toEqual([]);
  });
});
