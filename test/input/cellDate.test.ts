import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, dateSerial, isoDate, type DateSerial } from "../../src/core/fiscalYear.js";
import { cellDate } from "../../src/input/cellDate.js";

const iso = (value: string | number, uses1904Dates = false) => {
  const reading = cellDate(value, uses1904Dates);
  return reading.kind === "date" ? isoDate(reading.serial) : reading.kind;
};

describe("dates as people type them", () => {
  test.each([
    [45748, "2025-04-01"],
    [45748.75, "2025-04-01"],
    ["45748", "2025-04-01"],
    ["2025/4/1", "2025-04-01"],
    ["2025-04-01", "2025-04-01"],
    ["2025.4.1", "2025-04-01"],
    ["2025年4月1日", "2025-04-01"],
    ["２０２５／４／１", "2025-04-01"],
    ["2025/4/1(火)", "2025-04-01"],
    ["2025年4月1日 火曜日", "2025-04-01"],
    ["2025/4/1 10:30", "2025-04-01"],
    ["2025-04-01T00:00:00", "2025-04-01"],
    ["20250401", "2025-04-01"],
    [20250401, "2025-04-01"],
    ["R7.4.1", "2025-04-01"],
    ["r7/4/1", "2025-04-01"],
    ["R 7. 4. 1", "2025-04-01"],
    ["令和7年4月1日", "2025-04-01"],
    ["令和７年４月１日", "2025-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["H31.4.30", "2019-04-30"],
    ["平成35年3月31日", "2023-03-31"],
    ["S63.1.7", "1988-01-07"],
    ["R7年4月", "2025-04-01"],
    ["2025年4月", "2025-04-01"],
    ["2024/2/29", "2024-02-29"],
  ])("%j → %s", (typed, day) => expect(iso(typed)).toBe(day));

  test("a workbook of 1904 counts from four years later", () => expect(iso(45748 - 1462, true)).toBe("2025-04-01"));
  test("the era is known for the check of slips", () => {
    expect(cellDate("H7.4.1", false)).toMatchObject({ era: "H" });
    expect(cellDate("2025/4/1", false)).toMatchObject({ era: null });
  });
});

describe("what is no date says why", () => {
  test.each([
    ["R7.13.1", "dateImpossible"],
    ["2025/2/29", "dateImpossible"],
    ["2025/4/31", "dateImpossible"],
    ["R0.4.1", "dateImpossible"],
    ["4/1", "dateWithoutYear"],
    ["4月1日", "dateWithoutYear"],
    ["7.4.1", "dateWithoutYear"],
    ["R7.4.1～4.3", "dateTwo"],
    ["2025/4/1、2025/4/2", "dateTwo"],
    ["春ごろ", "dateUnreadable"],
    [7.4, "dateUnreadable"],
    [true, "dateUnreadable"],
    ["#VALUE!", "cellError"],
  ])("%j → %s", (typed, code) => expect(cellDate(typed, false)).toEqual({ kind: "problem", code, text: String(typed) }));

  test.each([
    ["", "blank"],
    ["－", "notApplicable"],
    ["未定", "notApplicable"],
  ])("%j is %s", (typed, kind) => expect(cellDate(typed, false)).toEqual({ kind }));
});

test("every way to write a day of 令和 gives the same day", () => {
  const first = dateSerial(2019, 5, 1) as number;
  fc.assert(
    fc.property(fc.integer({ min: first, max: first + 20_000 }), (serial) => {
      const { year, month, day } = calendarDay(serial as DateSerial);
      const forms = [serial, `${year}/${month}/${day}`, `R${year - 2018}.${month}.${day}`, `令和${year - 2018}年${month}月${day}日`];
      for (const form of forms) expect(cellDate(form, false)).toMatchObject({ kind: "date", serial });
    }),
  );
});
