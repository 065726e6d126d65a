import { expect, test } from "vitest";
import { evaluate } from "../../../src/core/evaluate.js";
import { dateSerial, fiscalYear } from "../../../src/core/fiscalYear.js";
import { readRecords } from "../../../src/input/readRecords.js";
import { sampleBook } from "../../../src/local-excel/sample/sampleBook.js";
import { gridOf } from "./gridOf.js";

const today = dateSerial(2026, 10, 1)!;
const evaluation = evaluate(readRecords(sampleBook().sheets.map(gridOf), today), fiscalYear(2025), today);

/** R7 by hand, from the tables of the generator: every level of the scale occurs. */
test.each([
  ["K3-1", 1, 1, "A"],
  ["K3-2", 4, 4, "A"],
  ["K4-1", 4, 5, "B"],
  ["K5-1", 1, 1, "A"],
  ["K5-2", 198, 230, "B"],
  ["K6-1", 2, 2, "A"],
  ["K6-2", 3, 4, "C"],
  ["K6-3", 6, 5, "A"],
  ["K6-4", 134, 130, "A"],
  ["K7-1", 126, 130, "B"],
  ["K7-2", 251, 260, "B"],
  ["K7-3", 7, 10, "C"],
  ["K7-4", 0, 5, "E"],
  ["K7-5", 3, 5, "C"],
  ["K81-1", 11, 10, "A"],
  ["K81-1a", 2, 3, "C"],
  ["K81-2", 8, 10, "B"],
  ["K81-2a", 0, 1, "D"],
  ["K81-3", 7, 6, "A"],
  ["K81-3a", 1, 1, "A"],
  ["K81-4", 0, null, null],
  ["K81-4a", 0, null, null],
  ["K82-1", 9, 10, "B"],
  ["K82-1a", 1, 1, "A"],
  ["K82-2", 15, 12, "A"],
  ["K82-2a", 1, 1, "A"],
  ["K83-1", 5, 18, "D"],
  ["K83-1a", 1, 1, "A"],
  ["K83-2", 4, 5, "B"],
  ["K83-2a", 1, 1, "A"],
])("%s in R7: %s of %s is %s", (id, actual, target, level) => {
  const result = evaluation.indicators.find(({ indicator }) => indicator.id === id)!;
  expect(result.target.kind === "number" ? result.target.value : null).toBe(target);
  expect(result.actual).toBe(actual);
  expect(result.attainment.level).toBe(level);
});

test("projects: the lowest level is proposed, the committee's own is final", () => {
  expect(
    evaluation.projects.map(({ section, proposedLevel, selfLevel, finalLevel }) => [section, proposedLevel, selfLevel, finalLevel]),
  ).toEqual([
    ["3", "A", "A", "A"],
    ["4", "B", "B", "B"],
    ["5", "B", "B", "B"],
    ["6", "C", "C", "C"],
    ["7", "C", "C", "C"],
    ["8-1", "D", "D", "C"],
    ["8-2", "B", "B", "B"],
    ["8-3", "D", "D", "D"],
  ]);
});

test("somebody is overdue at the end of R7, but most are not", () => {
  expect(evaluation.followUpSummary.overdue).toBeGreaterThan(3);
  expect(evaluation.followUpSummary.overdue).toBeLessThan(40);
});
