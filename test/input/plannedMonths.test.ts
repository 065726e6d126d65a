import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/input/grid.js";
import { plannedMonthsOfText } from "../../src/input/plannedMonths.js";
import { day } from "../core/examples.js";

/** `6` is June of every year, `2025.6` June of fiscal year R7. */
function monthsOf(value: CellValue): string[] | string | null {
  const read = plannedMonthsOfText(value);
  if (read?.kind !== "months") return read?.kind ?? null;
  return read.months.map(({ year, month }) => (year === null ? `${month}` : `${year}.${month}`));
}

describe("months as people write them", () => {
  test.each<[CellValue, string[]]>([
    ["6月、11月", ["6", "11"]],
    ["6・11", ["6", "11"]],
    ["６月，１１月", ["6", "11"]],
    ["6月11月", ["6", "11"]],
    ["6月と11月頃", ["6", "11"]],
    ["10月下旬", ["10"]],
    ["R7.6", ["2025.6"]],
    ["令和7年6月、R8.2", ["2025.6", "2025.2"]],
    ["2026-01", ["2025.1"]],
    ["R7.8、R7.11、8月", ["2025.8", "2025.11", "8"]],
    ["第2四半期", ["9"]],
    ["Q1、Q4", ["6", "3"]],
    ["上期、下期", ["9", "3"]],
    ["4～6月", ["6"]],
    ["10月から3月", ["3"]],
    ["6月、6月", ["6", "6"]],
    [6, ["6"]],
    [day("2025-06-11"), ["2025.6"]],
  ])("%j", (value, months) => expect(monthsOf(value)).toEqual(months));

  test.each<[CellValue, string]>([
    ["通年", "even"],
    ["毎月", "even"],
    ["年度末", "yearEnd"],
    ["－", "notStated"],
    ["未定", "notStated"],
  ])("%j is no month but %s", (value, kind) => expect(monthsOf(value)).toBe(kind));

  test.each<CellValue>(["13月", "0月", "6/11", "月", "R7", "R7年度", "来年", "6月くらい、たぶん", "・", 13, "Q5"])(
    "%j names none",
    (value) => expect(monthsOf(value)).toBeNull(),
  );

  test("a bare 2 is February, not a quarter", () => expect(monthsOf("2")).toEqual(["2"]));
});
