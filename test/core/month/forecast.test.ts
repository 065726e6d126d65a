import { describe, expect, test } from "vitest";
import { certaintyOf, landing, type Certainty } from "../../../src/core/month/forecast.js";
import type { PaceMethod } from "../../../src/core/month/pace.js";
import { defaultSettings } from "../../../src/core/settings.js";

describe("where the year ends", () => {
  test.each<[PaceMethod, months: number, cumulative: number, target: number, expected: number, share: number, landing: number | null]>([
    ["even", 6, 117, 230, 115, 0.5, 234],
    ["even", 3, 0, 230, 57.5, 0.25, 0],
    ["lastYear", 6, 97, 230, 115, 0.5, 194],
    ["lastYear", 3, 0, 12, 0, 0, null],
    // one of two planned events was held, one was missed, one held beyond the plan
    ["planned", 6, 1, 2, 1, 0.5, 2],
    ["planned", 6, 0, 2, 1, 0.5, 1],
    ["planned", 6, 2, 2, 1, 0.5, 3],
    // the year is over: what is, is
    ["even", 12, 198, 230, 230, 1, 198],
    ["planned", 12, 1, 2, 2, 1, 1],
    ["yearEnd", 12, 7, 10, 10, 1, 7],
  ])("%s, %i months, %d of %d with %d expected (%d)", (method, monthsOver, cumulative, target, expected, share, end) => {
    expect(landing(cumulative, target, expected, share, { method, monthsOver, target })).toBe(end);
  });
});

describe("how sure that is", () => {
  test.each<[PaceMethod, months: number, target: number, Certainty]>([
    ["even", 12, 1, "final"],
    ["planned", 1, 2, "ifHeldAsPlanned"],
    ["even", 2, 230, "fewMonths"],
    ["lastYear", 2, 230, "fewMonths"],
    ["even", 3, 230, "evenShort"],
    ["even", 5, 230, "evenShort"],
    ["even", 6, 230, "evenLong"],
    ["even", 6, 9, "fewCases"],
    ["even", 6, 10, "evenLong"],
    ["lastYear", 3, 230, "lastYearShort"],
    ["lastYear", 6, 230, "lastYearLong"],
    ["lastYear", 11, 5, "fewCases"],
  ])("%s after %i months with a target of %i: %s", (method, monthsOver, target, certainty) => {
    expect(certaintyOf({ method, monthsOver, target }, defaultSettings)).toBe(certainty);
  });

  test("months and target from which it counts are settings", () => {
    const settings = { forecastMonths: 7, forecastTarget: 300 };
    expect(certaintyOf({ method: "even", monthsOver: 6, target: 230 }, settings)).toBe("fewMonths");
    expect(certaintyOf({ method: "even", monthsOver: 7, target: 230 }, settings)).toBe("fewCases");
  });
});
