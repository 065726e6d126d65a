import { expect, it } from "vitest";
import { dateSerial, isoDate, type DateSerial } from "../../src/core/fiscalYear.js";
import { closingDay } from "../../src/input/closingDay.js";

it.each([
  [2025, 3, 1, "2025-03-31"],
  [2025, 3, 31, "2025-03-31"],
  [2024, 2, 10, "2024-02-29"],
  [2025, 2, 28, "2025-02-28"],
  [2024, 12, 20, "2024-12-31"],
])("%d-%d-%d closes on %s", (year, month, day, expected) => {
  expect(isoDate(closingDay(dateSerial(year, month, day) as DateSerial))).toBe(expected);
});
