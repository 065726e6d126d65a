import { describe, expect, test } from "vitest";
import {
  firstDay,
  fiscalYearOfMonth,
  isoMonth,
  lastDay,
  monthOf,
  monthsOfYear,
  placeInYear,
} from "../../../src/core/month/calendarMonth.js";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { day, R7 } from "../examples.js";

describe("a month of the calendar", () => {
  test.each([
    [2025, 4, "2025-04-01", "2025-04-30", 2025, 1],
    [2025, 12, "2025-12-01", "2025-12-31", 2025, 9],
    [2026, 1, "2026-01-01", "2026-01-31", 2025, 10],
    [2026, 3, "2026-03-01", "2026-03-31", 2025, 12],
    [2028, 2, "2028-02-01", "2028-02-29", 2027, 11],
  ])("%i-%i", (year, month, first, last, fiscal, place) => {
    expect(isoDate(firstDay({ year, month }))).toBe(first);
    expect(isoDate(lastDay({ year, month }))).toBe(last);
    expect(fiscalYearOfMonth({ year, month })).toBe(fiscal);
    expect(placeInYear(month)).toBe(place);
    expect(isoMonth(monthOf(day(last)))).toBe(first.slice(0, 7));
  });

  test("R7 runs from April 2025 to March 2026", () => {
    expect(monthsOfYear(R7).map((first) => isoDate(first).slice(0, 7))).toEqual([
      ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}`),
      ...["01", "02", "03"].map((month) => `2026-${month}`),
    ]);
  });
});
