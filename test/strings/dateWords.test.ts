import { describe, expect, test } from "vitest";
import type { FeedbackLanguage } from "../../src/core/finance/feedbackLanguage.js";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import type { Calendar } from "../../src/core/settings.js";
import { dateWords, stampDay, stampWords, writtenDate } from "../../src/strings/dateWords.js";
import { day } from "../fixtures/context.js";

/** 31 March 2026, its month, the month in a narrow heading, the month of any year, the year, and the fiscal year 2025. */
const table: readonly (readonly [FeedbackLanguage, Calendar, readonly string[]])[] = [
  ["ja", "western", ["2026/3/31", "2026年3月", "2026/3", "3月", "2026年", "R7年度"]],
  ["ja", "era", ["令和8年3月31日", "令和8年3月", "R8.3", "3月", "令和8年", "令和7年度"]],
  ["easyJa", "western", ["2026/3/31", "2026年3月", "2026年3月", "3月", "2026年", "R7年度"]],
  ["easyJa", "era", ["令和8年3月31日", "令和8年3月", "令和8年3月", "3月", "令和8年", "令和7年度"]],
  ["en", "western", ["Mar 31, 2026", "March 2026", "Mar 2026", "March", "2026", "FY2025 (R7)"]],
  ["en", "era", ["Mar 31, 2026", "March 2026", "Mar 2026", "March", "2026", "FY2025 (R7)"]],
  ["zh", "western", ["2026/3/31", "2026年3月", "2026年3月", "3月", "2026年", "R7年度"]],
  ["zh", "era", ["2026/3/31", "2026年3月", "2026年3月", "3月", "2026年", "R7年度"]],
];

test.each(table)("%s by the calendar %s", (language, calendar, expected) => {
  const dates = dateWords(language, calendar);
  const month = { year: 2026, month: 3 };
  expect([
    dates.day(day(2026, 3, 31)),
    dates.month(month),
    dates.shortMonth(month),
    dates.monthOfYear(3),
    dates.year(2026),
    dates.fiscalYear(fiscalYear(2025)),
  ]).toEqual(expected);
});

describe("months about the change of an era", () => {
  test.each([
    [{ year: 2019, month: 4 }, "平成31年4月", "H31.4"],
    [{ year: 2019, month: 5 }, "令和元年5月", "R1.5"],
  ])("%j", (month, long, short) => {
    const { month: monthWords, shortMonth } = dateWords("ja", "era");
    expect([monthWords(month), shortMonth(month)]).toEqual([long, short]);
  });
});

describe("what the add-in keeps in machine form", () => {
  test.each<[string, string, string]>([
    ["2026-03-31", "令和8年3月31日", "Mar 31, 2026"],
    ["2026-03", "令和8年3月", "March 2026"],
    // No day of the calendar, and what a person typed.
    ["2026-02-30", "2026-02-30", "2026-02-30"],
    ["H7.4.1", "H7.4.1", "H7.4.1"],
    ["", "", ""],
  ])("%s", (text, japanese, english) => {
    expect([writtenDate(text, dateWords("ja", "era")), writtenDate(text, dateWords("en", "era"))]).toEqual([japanese, english]);
  });

  test.each<[Calendar, string, string]>([
    ["western", "2026/11/22 09:30", "2026/11/22"],
    ["era", "令和8年11月22日 09:30", "令和8年11月22日"],
  ])("a stamp by the calendar %s", (calendar, stamp, date) => {
    const dates = dateWords("ja", calendar);
    expect([stampWords("2026-11-22 09:30", dates), stampDay("2026-11-22 09:30", dates)]).toEqual([stamp, date]);
  });
});
