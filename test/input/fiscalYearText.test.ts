import { describe, expect, test } from "vitest";
import { fiscalYearOfText, periodText } from "../../src/input/fiscalYearText.js";

describe("fiscal years as headers write them", () => {
  test.each([
    ["R7", 2025],
    ["Ｒ７", 2025],
    ["R07", 2025],
    ["R7年度", 2025],
    ["R 1 0 年度", 2028],
    ["R10 年度", 2028],
    ["令和７年度", 2025],
    ["令和 7\n年度", 2025],
    ["令和元年度", 2019],
    ["H31年度", 2019],
    ["2025年度", 2025],
    ["2025", 2025],
    [2025, 2025],
    ["FY2025", 2025],
    ["令和7(2025)年度", 2025],
    ["R7年度(2025年度)", 2025],
    ["2025年度（R7）", 2025],
  ])("%j → %d", (header, year) => expect(fiscalYearOfText(header)).toBe(year));

  test.each(["7年度", "現行", "", "R", "R0", "12345", 7, "R7.13", "1026年度", "R7予算"])("%j names no fiscal year", (header) =>
    expect(fiscalYearOfText(header)).toBeNull(),
  );
});

describe("periods with a month or a word", () => {
  test.each([
    ["R7予算", 2025, null, "予算"],
    ["令和7年度 実績額(千円)", 2025, null, "実績額(千円)"],
    ["R7.5", 2025, 5, ""],
    ["2025-05", 2025, 5, ""],
    ["R8年3月", 2025, 3, ""],
    ["R7年度3月", 2025, 3, ""],
    ["2026/1", 2025, 1, ""],
    ["5月", null, 5, ""],
    [45778, 2025, 5, ""],
  ])("%j → %s, %s, %j", (header, year, month, rest) => expect(periodText(header)).toEqual({ year, month, isHalf: false, rest }));
});

describe("halves of a fiscal year end with September and March", () => {
  test.each([
    ["R7年度4~9月期", 2025, 9, ""],
    ["R8（10～3月期）", 2026, 3, ""],
    ["令和7年度 上半期", 2025, 9, ""],
    ["R7下期実績", 2025, 3, "実績"],
    ["4〜9月期", null, 9, ""],
    // A year above, a half below: the two header rows as one text.
    ["R710~3月期", 2025, 3, ""],
  ])("%j → %s, %s, %j", (header, year, month, rest) => expect(periodText(header)).toEqual({ year, month, isHalf: true, rest }));

  test.each(["前期売上高", "4月", "現行4~9月期"])("%j is no half of a named or unnamed year", (header) =>
    expect(periodText(header)?.isHalf ?? false).toBe(false),
  );
});
