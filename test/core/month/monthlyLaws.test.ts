import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/evaluate.js";
import type { DateSerial } from "../../../src/core/fiscalYear.js";
import type { DelayMark } from "../../../src/core/month/delayMark.js";
import { monthlyProgress, type MonthlyProgress } from "../../../src/core/month/monthlyProgress.js";
import type { Records } from "../../../src/core/records.js";
import { defaultSettings } from "../../../src/core/settings.js";
import { activity, at, business, contact, day, emptyRecords, indicator, R8, targets, typed, wholePlan } from "../examples.js";

const planned = { kind: "months", months: [6, 11].map((month) => ({ year: null, month })) } as const;
/** One indicator per counting rule, source and pace. */
const indicators = [
  indicator({ id: "distinct", targets: targets(4, 4, 4, 4) }),
  indicator({ id: "contacts", counting: "contacts", targets: targets(12, 12, 12, 12) }),
  indicator({ id: "sum", counting: "sum", targets: targets(null, 5, 5, 5), plannedMonths: planned }),
  indicator({ id: "typed", counting: "typed", targets: targets(2, 2, 2, 2) }),
  indicator({ id: "planners", source: "businesses", targets: targets(3, 3, 3, 3) }),
  indicator({ id: "followUps", source: "followUps", counting: "contacts", targets: targets(6, 6, 6, 6) }),
  indicator({ id: "met", source: "followUps", condition: "targetMet", targets: targets(1, 1, 1, 1) }),
];
const logged = ["distinct", "contacts", "sum"];

const dates = fc.integer({ min: day("2025-03-01"), max: day("2027-05-31") }).map((serial) => serial as DateSerial);
const ids = fc.constantFrom("J001", "J002", "J003", "J004", "J005");

function numbered<T>(sheet: string, records: readonly T[]): (T & { origin: ReturnType<typeof at> })[] {
  return records.map((record, index) => ({ ...record, origin: at(sheet, `A${index + 2}`) }));
}

const activities = fc
  .array(
    fc
      .record({ date: dates, indicatorId: fc.constantFrom(...logged), businessId: fc.option(ids), quantity: fc.option(fc.nat({ max: 5 })) })
      .map(activity),
    { maxLength: 60 },
  )
  .map((records) => numbered("活動記録", records));

const workbooks: fc.Arbitrary<Pick<Records, "activities" | "businesses" | "followUps" | "typedActuals">> = fc.record({
  activities: fc.option(activities, { freq: 9 }),
  businesses: fc.option(
    fc
      .array(fc.record({ id: ids, planDate: fc.option(dates), targetSales: fc.constantFrom(null, 100) }).map(business), { maxLength: 8 })
      .map((records) => numbered("支援先", records)),
    { freq: 9 },
  ),
  followUps: fc.option(
    fc
      .array(fc.record({ date: dates, businessId: ids, sales: fc.constantFrom(null, 90, 110) }).map(contact), { maxLength: 20 })
      .map((records) => numbered("フォロー記録", records)),
    { freq: 9 },
  ),
  typedActuals: fc
    .array(
      fc
        .record({
          indicatorId: fc.constantFrom("typed", "distinct"),
          year: fc.constant(R8),
          month: fc.constantFrom(null, 4, 12, 3),
          value: fc.nat({ max: 9 }),
        })
        .map(typed),
      { maxLength: 4 },
    )
    .map((records) => numbered("実績入力", records)),
});

const inputOf = (records: Partial<Records>) => ({
  settings: defaultSettings,
  indicators,
  planYears: wholePlan,
  records: { ...emptyRecords, ...records },
});

/** The month of R8 with this place: 1 April 2026, 12 March 2027. */
const monthOfR8 = (place: number) => (place <= 9 ? { year: 2026, month: place + 3 } : { year: 2027, month: place - 9 });
const places = fc.integer({ min: 1, max: 12 });
const run = (records: Partial<Records>, place: number): MonthlyProgress => monthlyProgress(inputOf(records), monthOfR8(place));

/** From the worst to the best; what is not due and what is known later only are neither. */
const rank: Readonly<Record<DelayMark, number>> = {
  notStarted: 0,
  behind: 1,
  slightlyBehind: 2,
  notYetDue: 3,
  atYearEnd: 3,
  onSchedule: 4,
  reached: 5,
};

describe("laws of a month", () => {
  it("March has the year's actuals of the evaluation, whatever the counting", () => {
    fc.assert(
      fc.property(workbooks, (records) => {
        const year = evaluate(inputOf(records), R8, day("2027-06-30"));
        const march = run(records, 12);
        expect(march.indicators.map(({ result }) => result.actual)).toEqual(year.indicators.map(({ actual }) => actual));
        expect(march.evaluation.followUps).toEqual(year.followUps);
      }),
    );
  });

  it("what is counted from a log is the sum of its months, and a month is what was added", () => {
    fc.assert(
      fc.property(workbooks, fc.integer({ min: 2, max: 12 }), (records, place) => {
        const [before, now] = [run(records, place - 1), run(records, place)];
        now.indicators.forEach(({ result, months, month }, index) => {
          if (result.indicator.counting === "typed" || months.some((figure) => figure === null)) return;
          expect(months.reduce<number>((total, figure) => total + (figure ?? 0), 0)).toBe(result.actual);
          if (result.indicator.condition === "all")
            expect(month).toBe((result.actual ?? 0) - (before.indicators[index]!.result.actual ?? 0));
        });
      }),
    );
  });

  it("one more activity never worsens a mark", () => {
    const one = fc.record({ date: dates, indicatorId: fc.constantFrom(...logged), businessId: ids, quantity: fc.nat({ max: 3 }) });
    const inR8 = one.filter(({ date }) => date >= day("2026-04-01"));
    fc.assert(
      fc.property(activities, inR8, places, (records, more, place) => {
        const before = run({ activities: records }, place);
        const after = run({ activities: [...records, activity({ ...more, origin: at("活動記録", "A999") })] }, place);
        after.indicators.forEach(({ mark }, index) => {
          const was = before.indicators[index]!.mark;
          if (mark.kind === "marked" && was.kind === "marked") expect(rank[mark.mark]).toBeGreaterThanOrEqual(rank[was.mark]);
          else expect(mark).toEqual(was);
        });
      }),
    );
  });

  it("expects never less in a later month, and the target in March", () => {
    fc.assert(
      fc.property(workbooks, (records) => {
        const expected = Array.from({ length: 12 }, (_, index) =>
          run(records, index + 1).indicators.map(({ expectation }) => expectation?.expected ?? null),
        );
        indicators.forEach(({ targets: of }, index) => {
          const known = expected.map((line) => line[index] ?? null).filter((figure) => figure !== null);
          expect(known).toEqual([...known].sort((a, b) => a - b));
          const target = of.get(R8);
          const march = expected[11]![index];
          if (march != null) expect(march).toBe(target?.kind === "number" ? target.value : null);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("records after the month change nothing", () => {
    fc.assert(
      fc.property(activities, places, (records, place) => {
        const { asOf } = run({ activities: records }, place).evaluation;
        const known = records.filter(({ date }) => date <= asOf);
        expect(run({ activities: records }, place)).toEqual(run({ activities: known }, place));
      }),
    );
  });
});
