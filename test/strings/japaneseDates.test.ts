import { describe, expect, test } from "vitest";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import type { Calendar } from "../../src/core/settings.js";
import {
  calendarYearWords,
  dayWords,
  eraYearWords,
  longDayWords,
  monthWords,
  shortMonthWords,
  wordyDay,
  yearWords,
} from "../../src/strings/japaneseDates.js";
import { day } from "../fixtures/context.js";

describe.each<[Calendar, readonly string[]]>([
  ["western", ["R7年度", "2026年", "2026/3/31", "2026年3月31日", "2026年3月31日（火）", "2026年3月", "2026/3"]],
  ["era", ["令和7年度", "令和8年", "令和8年3月31日", "令和8年3月31日", "令和8年3月31日（火）", "令和8年3月", "R8.3"]],
])("%s", (calendar, expected) => {
  test("31 March 2026 in each form", () => {
    const [date, first] = [day(2026, 3, 31), day(2026, 3, 1)];
    expect([
      yearWords(fiscalYear(2025), calendar),
      calendarYearWords(2026, calendar),
      dayWords(date, calendar),
      wordyDay(date, calendar),
      longDayWords(date, calendar),
      monthWords(first, calendar),
      shortMonthWords(first, calendar),
    ]).toEqual(expected);
  });
});

// The eras changed on 25 December 1926, 8 January 1989 and 1 May 2019.
test.each([
  [day(1926, 12, 24), "1926年12月24日"],
  [day(1926, 12, 25), "昭和元年12月25日"],
  [day(1989, 1, 7), "昭和64年1月7日"],
  [day(1989, 1, 8), "平成元年1月8日"],
  [day(2019, 4, 30), "平成31年4月30日"],
  [day(2019, 5, 1), "令和元年5月1日"],
])("%i by eras is %s", (serial, words) => {
  expect(wordyDay(serial, "era")).toBe(words);
});

test.each([
  [1925, "1925年"],
  [1989, "昭和64年・平成元年"],
  [2018, "平成30年"],
  [2019, "平成31年・令和元年"],
  [2020, "令和2年"],
])("the calendar year %i by eras is %s", (year, words) => {
  expect(calendarYearWords(year, "era")).toBe(words);
});

test.each([
  [2018, "平成30年度"],
  [2019, "平成31年度"],
  [2020, "令和2年度"],
])("the fiscal year %i bears the era of its first day: %s", (year, words) => {
  expect(eraYearWords(fiscalYear(year))).toBe(words);
});
