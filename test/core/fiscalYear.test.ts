import { describe, expect, it, test } from "vitest";
import {
  addMonths,
  calendarDay,
  dateSerial,
  eraOfDay,
  eraOfFiscalYear,
  firstDayOf,
  firstDayOfMonth,
  fiscalYear,
  fiscalYearLabel,
  fiscalYearOf,
  isoDate,
  lastDayOf,
  type DateSerial,
} from "../../src/core/fiscalYear.js";
import { day, R7, R8 } from "./examples.js";

describe("days as Excel's serial numbers", () => {
  test.each([
    [2025, 4, 1, 45_748],
    [1970, 1, 1, 25_569],
    [2024, 2, 29, 45_351],
  ])("%d-%d-%d is %d", (year, month, date, serial) => {
    expect(dateSerial(year, month, date)).toBe(serial);
    expect(calendarDay(day(`${year}-${month}-${date}`))).toEqual({ year, month, day: date });
  });

  it("knows no 29 February 2025", () => {
    expect(dateSerial(2025, 2, 29)).toBeNull();
  });
});

describe("the fiscal year, April to March", () => {
  test.each([
    ["2025-04-01", R7],
    ["2026-03-31", R7],
    ["2026-04-01", R8],
  ])("%s", (iso, year) => {
    expect(fiscalYearOf(day(iso))).toBe(year);
  });

  it("has its first and last day, and months that reach into the next calendar year", () => {
    expect([firstDayOf(R7), lastDayOf(R7), firstDayOfMonth(R7, 4), firstDayOfMonth(R7, 3)].map(isoDate)).toEqual([
      "2025-04-01",
      "2026-03-31",
      "2025-04-01",
      "2026-03-01",
    ]);
  });

  test.each([
    ["2018-04-01", "H30"],
    ["2019-04-01", "H31"],
    ["2020-04-01", "R2"],
    ["2025-04-01", "R7"],
    ["2028-04-01", "R10"],
    ["1988-04-01", "S63"],
  ])("that of %s is called %s", (iso, label) => {
    expect(fiscalYearLabel(fiscalYearOf(day(iso)))).toBe(label);
  });
});

describe("months later, as EDATE", () => {
  test.each([
    ["2025-05-15", 6, "2025-11-15"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2025-12-01", 1, "2026-01-01"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2025-05-15", 0, "2025-05-15"],
  ])("%s and %d months: %s", (iso, months, later) => {
    expect(isoDate(addMonths(day(iso), months))).toBe(later);
  });
});

describe("the era of a day, as Excel counts it", () => {
  test.each<[number, number, number, string | null]>([
    [2025, 10, 31, "令和7"],
    [2019, 5, 1, "令和1"],
    [2019, 4, 30, "平成31"],
    [1989, 1, 8, "平成1"],
    [1989, 1, 7, "昭和64"],
    [1926, 12, 25, "昭和1"],
    [1926, 12, 24, null],
  ])("%i-%i-%i", (year, month, day, expected) => {
    const era = eraOfDay(dateSerial(year, month, day) as DateSerial);
    expect(era === null ? null : `${era.name}${era.year}`).toBe(expected);
  });

  test("a fiscal year bears the era of its first day", () => {
    expect([2018, 2019, 2020].map((year) => eraOfFiscalYear(fiscalYear(year)))).toEqual([
      { initial: "H", name: "平成", year: 30 },
      { initial: "H", name: "平成", year: 31 },
      { initial: "R", name: "令和", year: 2 },
    ]);
  });
});
