import { expect, test } from "vitest";
import { meetsCriterion } from "../../../src/app/trace/criterion.js";

/** As COUNTIF counts; expected values by Excel's documentation of criteria. */
test.each([
  ["a figure is itself", 5, 5, true],
  ["a figure is no other", 5, 6, false],
  ["a text is itself", "R7", "R7", true],
  ["without regard to case", "abc", "ABC", true],
  ["a text is no other", "R7", "R70", false],
  ["'=' and a text", "=A", "A", true],
  ["'=' and a text, another", "=A", "B", false],
  ["'=' and a figure", "=5", 5, true],
  ["more than, met", ">0", 1, true],
  ["more than, not met", ">0", 0, false],
  ["a text is not more than a figure", ">0", "1件", false],
  ["at least", ">=45000", 45_000, true],
  ["at most", "<=0", 1, false],
  ["less than", "<0", -1, true],
  ["other than a text", "<>A", "B", true],
  ["a figure is other than a text", "<>A", 5, true],
  ["a blank is no figure", "=0", "", false],
])("%s", (_, criterion, value, met) => {
  expect(meetsCriterion(criterion)(value)).toBe(met);
});
