import { describe, expect, test } from "vitest";
import { fiscalYear, isoDate } from "../../src/core/fiscalYear.js";
import { defaultSettings } from "../../src/core/settings.js";
import { checkTargetYears, planPeriod } from "../../src/input/planPeriod.js";
import { day } from "../fixtures/context.js";

const years = (...starts: number[]) => starts.map(fiscalYear);

describe("the period of the plan", () => {
  const days = (...args: Parameters<typeof planPeriod>) => {
    const period = planPeriod(...args);
    return period && [period.from, period.to].map(isoDate);
  };
  test("is the whole of its years when 設定 is silent", () =>
    expect(days(defaultSettings, years(2025, 2026, 2027, 2028))).toEqual(["2025-04-01", "2029-03-31"]));
  test("begins and ends as 設定 says", () =>
    expect(days({ ...defaultSettings, planStart: day(2025, 7, 1) }, years(2025, 2026))).toEqual(["2025-07-01", "2027-03-31"]));
  test("is unknown without years", () => expect(days(defaultSettings, [])).toBeNull());
});

describe("the years in 目標", () => {
  test("are those of the plan", () => expect(checkTargetYears(years(2025, 2026), years(2025, 2026), "目標")).toEqual([]));
  test("or are reported", () =>
    expect(checkTargetYears(years(2025, 2026), years(2025, 2027), "目標")).toMatchObject([
      { code: "planYearsDiffer", sheet: "目標", args: { stated: "R7、R8", found: "R7、R9" } },
    ]));
  test("say nothing where there are none", () => expect(checkTargetYears(years(2025), [], "目標")).toEqual([]));
});
