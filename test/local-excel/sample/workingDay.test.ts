import { expect, test } from "vitest";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { workingDayFrom } from "../../../src/local-excel/sample/workingDay.js";

test.each([
  ["a Tuesday stays", 2025, 4, 1, "2025-04-01"],
  ["a Saturday moves to Monday", 2025, 4, 5, "2025-04-07"],
  ["a Sunday moves to Monday", 2025, 4, 6, "2025-04-07"],
  ["Golden Week ends on 7 May 2025", 2025, 5, 3, "2025-05-07"],
  ["the New Year ends on Monday, 5 January 2026", 2025, 12, 29, "2026-01-05"],
  ["day 0 is the last of the month before", 2025, 6, 0, "2025-06-02"],
])("%s", (_, year, month, day, expected) => {
  expect(isoDate(workingDayFrom(year, month, day))).toBe(expected);
});
