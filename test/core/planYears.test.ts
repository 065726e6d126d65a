import { expect, test } from "vitest";
import type { DateSerial } from "../../src/core/fiscalYear.js";
import { planYears } from "../../src/core/planYears.js";
import { day, R10, R7, R8, R9, targets } from "./examples.js";

const start = day("2025-04-01");
const end = day("2029-03-31");
const threeColumns = [{ targets: targets(1, 2) }, { targets: targets(null, null, 3) }];

test.each<readonly [string, DateSerial | null, DateSerial | null, typeof threeColumns, readonly number[]]>([
  ["計画開始 and 計画終了", start, end, [], [R7, R8, R9, R10]],
  ["the settings go before the columns", start, end, threeColumns, [R7, R8, R9, R10]],
  ["the columns where the settings say nothing", null, null, threeColumns, [R7, R8, R9]],
  ["one end from the settings, the other from the columns", null, end, threeColumns, [R7, R8, R9, R10]],
  ["a plan of one year", start, day("2026-03-31"), [], [R7]],
  ["nothing to tell it from", null, null, [], []],
  ["an end before the start", end, start, [], []],
])("%s", (_case, planStart, planEnd, indicators, years) => {
  expect(planYears({ planStart, planEnd }, indicators)).toEqual(years);
});
