import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import type { Evaluation } from "../../src/core/evaluation.js";
import type { DateSerial } from "../../src/core/fiscalYear.js";
import type { ActivityRecord, AnalysisRecord, Business, FollowUpRecord, Records } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import {
  activity,
  analysed,
  at,
  business,
  carriedOut,
  contact,
  day,
  emptyRecords,
  indicator,
  qualitative,
  R7,
  R8,
  targets,
  typed,
  wholePlan,
} from "./examples.js";

/** One indicator per counting rule, source and condition; two of them read the same records and differ only in the rule. */
const indicators = [
  indicator({ id: "distinct", counting: "distinctBusinesses", targets: targets(3, 3, 3, 3) }),
  indicator({ id: "contacts", counting: "contacts", targets: targets(6, 6, 6, 6), project: "回数" }),
  indicator({ id: "sum", counting: "sum", targets: targets(null, 5, 5, 5) }),
  indicator({ id: "typed", counting: "typed", targets: targets(2, 2, 2, 2) }),
  indicator({ id: "planners", source: "businesses", targets: targets(3, 3, 3, 3) }),
  indicator({ id: "followed", source: "followUps", targets: targets(3, 3, 3, 3), section: "7" }),
  indicator({ id: "followUps", source: "followUps", counting: "contacts", targets: targets(6, 6, 6, 6), section: "7" }),
  indicator({ id: "met", source: "followUps", condition: "targetMet", targets: targets(1, 1, 1, 1), section: "7" }),
  indicator({ id: "grown", source: "followUps", condition: "salesGrown", targets: targets(1, 1, 1, 1), section: "7" }),
];

const dates = fc.integer({ min: day("2025-03-01"), max: day("2027-05-31") }).map((serial) => serial as DateSerial);
const ids = fc.constantFrom("J001", "J002", "J003", "J004");
const money = fc.option(fc.integer({ min: 0, max: 200 }));

/** Every record has a cell of its own, as in a workbook. */
function numbered<T>(sheet: string, records: readonly T[]): (T & { origin: ReturnType<typeof at> })[] {
  return records.map((record, index) => ({ ...record, origin: at(sheet, `A${index + 2}`) }));
}

const activities: fc.Arbitrary<ActivityRecord[]> = fc
  .array(
    fc
      .record({
        date: dates,
        indicatorId: fc.constantFrom("distinct", "contacts", "sum"),
        businessId: fc.option(ids),
        quantity: fc.option(fc.nat({ max: 5 })),
      })
      .map(activity),
    { maxLength: 20 },
  )
  .map((records) => numbered("活動記録", records));

const businesses: fc.Arbitrary<Business[]> = fc
  .array(
    fc
      .record({ id: ids, planDate: fc.option(dates), baseSales: money, targetSales: money, baseProfit: money, targetProfit: money })
      .map(business),
    { maxLength: 8 },
  )
  .map((records) => numbered("支援先", records));

const followUps: fc.Arbitrary<FollowUpRecord[]> = fc
  .array(
    fc
      .record({
        date: dates,
        businessId: ids,
        progress: fc.constantFrom("onTrack", "behind", "gap", null),
        expertDate: fc.option(dates),
        sales: money,
        profit: money,
        salesChange: fc.constantFrom("increased", "decreased", "unchanged", "unknown", null),
      })
      .map(contact),
    { maxLength: 20 },
  )
  .map((records) => numbered("フォロー記録", records));

const analyses: fc.Arbitrary<AnalysisRecord[]> = fc
  .array(fc.record({ date: dates, businessId: fc.option(ids), businessName: fc.constant("架空商店") }).map(analysed), { maxLength: 8 })
  .map((records) => numbered("財務", records));

const workbooks: fc.Arbitrary<Records> = fc.record({
  activities: fc.option(activities, { freq: 9 }),
  businesses: fc.option(businesses, { freq: 9 }),
  followUps: fc.option(followUps, { freq: 9 }),
  analyses: fc.option(analyses),
  typedActuals: fc
    .array(
      fc
        .record({
          indicatorId: fc.constantFrom("typed", "distinct"),
          year: fc.constantFrom(R7, R8),
          month: fc.constantFrom(null, 4, 12, 3),
          value: fc.nat({ max: 9 }),
        })
        .map(typed),
      { maxLength: 6 },
    )
    .map((records) => numbered("実績入力", records)),
  carriedOut: fc.array(
    fc
      .record({ indicatorId: fc.constantFrom("sum", "typed"), year: fc.constantFrom(R7, R8, null), carriedOut: fc.boolean() })
      .map(carriedOut),
    { maxLength: 3 },
  ),
  budget: fc.constant(null),
  budgetUnit: fc.constant(1 as const),
  qualitative: fc
    .array(
      fc
        .record({
          subject: fc.constantFrom("distinct", "7", "回数"),
          year: fc.constantFrom(R7, R8, null),
          committeeLevel: fc.constantFrom("A", "B", "C", null),
        })
        .map(qualitative),
      { maxLength: 4 },
    )
    .map((records) => numbered("定性評価", records)),
  committeeScores: fc.constant([]),
  surveys: fc.constant(null),
  hearings: fc.constant(null),
});

const scopes = fc.constantFrom("cohort" as const, "stock" as const);

function run(records: Partial<Records>, followUpScope: "cohort" | "stock" = "cohort"): Evaluation {
  const input = {
    settings: { ...defaultSettings, followUpScope },
    indicators,
    planYears: wholePlan,
    records: { ...emptyRecords, ...records },
  };
  return evaluate(input, R8, day("2027-02-15"));
}

function actualOf(evaluation: Evaluation, id: string): number | null {
  return evaluation.indicators.find((result) => result.indicator.id === id)!.actual;
}

describe("laws of an evaluation", () => {
  it("is the same in whatever order the records come", () => {
    const shuffled = workbooks.chain((records) => {
      const mixed = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      const mixedOrNull = <T>(list: readonly T[] | null) => (list === null ? fc.constant(null) : mixed(list));
      return fc.record({
        records: fc.constant(records),
        mixed: fc.record({
          activities: mixedOrNull(records.activities),
          businesses: mixedOrNull(records.businesses),
          followUps: mixedOrNull(records.followUps),
          typedActuals: mixed(records.typedActuals),
          carriedOut: mixed(records.carriedOut),
          qualitative: mixed(records.qualitative),
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, scopes, ({ records, mixed }, scope) => {
        expect(run(mixed, scope)).toEqual(run({ ...mixed, ...records }, scope));
      }),
    );
  });

  it("has actuals that are the sum of their evidence, in every year", () => {
    fc.assert(
      fc.property(workbooks, (records) => {
        const { indicators: results, evidence } = run(records);
        for (const { indicator: of, years } of results) {
          for (const [year, { actual }] of years) {
            const rows = evidence.filter((row) => row.indicatorId === of.id && row.year === year);
            expect(rows.reduce((total, { counted }) => total + counted, 0)).toBe(actual ?? 0);
            if (actual === null) expect(rows).toEqual([]);
          }
        }
      }),
    );
  });

  it("never counts fewer businesses or contacts for one more record", () => {
    const one = activities.filter(({ length }) => length > 0);
    fc.assert(
      fc.property(one, followUps, (rows, contacts) => {
        const before = run({ activities: rows.slice(1), followUps: contacts.slice(1) });
        const after = run({ activities: rows, followUps: contacts });
        for (const id of ["distinct", "contacts", "sum", "followed", "followUps"]) {
          expect(actualOf(after, id)).toBeGreaterThanOrEqual(actualOf(before, id)!);
        }
      }),
    );
  });

  it("never counts more businesses than contacts, nor more that met a condition than were followed", () => {
    fc.assert(
      fc.property(followUps, businesses, (contacts, planners) => {
        const evaluation = run({ followUps: contacts, businesses: planners });
        const followed = actualOf(evaluation, "followed")!;
        expect(followed).toBeLessThanOrEqual(actualOf(evaluation, "followUps")!);
        expect(actualOf(evaluation, "met")).toBeLessThanOrEqual(followed);
        expect(actualOf(evaluation, "grown")).toBeLessThanOrEqual(followed);
      }),
    );
  });

  it("keeps evidence within the plan and before the day of evaluation", () => {
    fc.assert(
      fc.property(workbooks, (records) => {
        for (const { year, date } of run(records).evidence) {
          expect(wholePlan).toContain(year);
          expect(year).toBeLessThanOrEqual(R8);
          if (date !== null) expect(date).toBeLessThanOrEqual(day("2027-02-15"));
        }
      }),
    );
  });

  it("lets a formula find every repeat by looking at the row above only", () => {
    fc.assert(
      fc.property(workbooks, (records) => {
        const { evidence } = run(records);
        const distinct = evidence.filter(
          ({ indicatorId, date }) => indicatorId === "followed" || (indicatorId === "distinct" && date !== null),
        );
        distinct.forEach((row, index) => {
          const above = distinct[index - 1];
          const repeats = above?.indicatorId === row.indicatorId && above.year === row.year && above.businessId === row.businessId;
          expect(row.counted).toBe(row.businessId === null || repeats ? 0 : 1);
        });
      }),
    );
  });

  it("counts every level once and every contact of the summary", () => {
    fc.assert(
      fc.property(workbooks, scopes, (records, scope) => {
        const { levels, projects, indicators: results, followUps: statuses, followUpSummary, followUpContacts } = run(records, scope);
        const withLevel = results.filter(({ attainment }) => attainment.level !== null).length;
        expect(levels.reduce((total, { count }) => total + count, 0)).toBe(withLevel);
        expect(projects.reduce((total, { ratedCount }) => total + ratedCount, 0)).toBe(withLevel);
        expect(followUpSummary.contacts).toBe(followUpContacts.filter(({ year }) => year === R8).length);
        expect(Object.values(followUpSummary.sales).reduce((total, count) => total + count, 0)).toBe(statuses.length);
      }),
    );
  });
});
