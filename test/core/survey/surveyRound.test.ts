import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { compareRounds, firstDayOfRound, roundLabel, roundOfDay, type SurveyRound } from "../../../src/core/survey/surveyRound.js";
import { R7, R8, day } from "../examples.js";

const quarter = (year: typeof R7, of: 1 | 2 | 3 | 4): SurveyRound => ({ kind: "quarter", year, quarter: of });
const numbered = (year: typeof R7 | null, number: number): SurveyRound => ({ kind: "numbered", year, number });
const named = (name: string): SurveyRound => ({ kind: "named", year: null, name });

describe("how a round is shown, and the first day it speaks of", () => {
  test.each([
    [quarter(R7, 1), "R7年4～6月期", "2025-04-01"],
    [quarter(R7, 3), "R7年10～12月期", "2025-10-01"],
    [quarter(R7, 4), "R8年1～3月期", "2026-01-01"],
    [numbered(R7, 2), "R7年度第2回", "2025-04-01"],
    [numbered(null, 3), "第3回", null],
    [named("臨時"), "臨時", null],
  ])("%o: %s from %s", (round, label, first) => {
    expect(roundLabel(round)).toBe(label);
    const found = firstDayOfRound(round);
    expect(found === null ? null : isoDate(found)).toBe(first);
  });
});

test("rounds stand oldest first; what is in no known year stands before", () => {
  const inOrder = [
    named("春"),
    named("臨時"),
    numbered(null, 2),
    numbered(null, 10),
    numbered(R7, 1),
    numbered(R7, 4),
    quarter(R7, 1),
    quarter(R7, 4),
    numbered(R8, 1),
  ];
  expect([...inOrder].reverse().sort(compareRounds)).toEqual(inOrder);
});

test.each([
  ["2025-04-01", "R7年4～6月期"],
  ["2025-06-30", "R7年4～6月期"],
  ["2025-12-31", "R7年10～12月期"],
  ["2026-03-31", "R8年1～3月期"],
])("%s lies in %s", (iso, label) => expect(roundLabel(roundOfDay(day(iso)))).toBe(label));
