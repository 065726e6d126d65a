import { describe, expect, test } from "vitest";
import { fiscalYear, isoDate } from "../../src/core/fiscalYear.js";
import type { Issue } from "../../src/core/issue.js";
import { defaultSettings } from "../../src/core/settings.js";
import { planPeriod, planYears } from "../../src/input/planYears.js";
import { day } from "../fixtures/context.js";

const stated = { ...defaultSettings, planStart: day(2025, 4, 1), planEnd: day(2027, 3, 31) };
const ofTargets = (...years: number[]) => ({ sheet: "目標", years: years.map(fiscalYear) });

function years(...args: Parameters<typeof planYears> extends [...infer Most, unknown] ? Most : never) {
  const issues: Issue[] = [];
  return { years: planYears(...args, issues), codes: issues.map(({ code }) => code) };
}

describe("the years of the plan", () => {
  test("come from 設定", () => expect(years(stated, ofTargets(2025, 2026), [])).toEqual({ years: [2025, 2026], codes: [] }));
  test("and a difference from 目標 is reported", () =>
    expect(years(stated, ofTargets(2025, 2027), [])).toEqual({ years: [2025, 2026], codes: ["planYearsDiffer"] }));
  test("else from 目標", () => expect(years(defaultSettings, ofTargets(2025, 2026), [fiscalYear(2024)]).years).toEqual([2025, 2026]));
  test("else from 予算", () => expect(years(defaultSettings, null, [fiscalYear(2024)]).years).toEqual([2024]));
  test("else there are none", () => expect(years(defaultSettings, null, [])).toEqual({ years: [], codes: [] }));
  test("a slip of a century makes no century of years", () =>
    expect(years({ ...stated, planEnd: day(2199, 3, 31) }, null, []).years).toHaveLength(15));
});

describe("the period of the plan", () => {
  test("is the whole of its years when 設定 is silent", () => {
    const period = planPeriod(defaultSettings, [fiscalYear(2025), fiscalYear(2028)]);
    expect(period && [period.from, period.to].map(isoDate)).toEqual(["2025-04-01", "2029-03-31"]);
  });
  test("is unknown without years", () => expect(planPeriod(defaultSettings, [])).toBeNull());
});
