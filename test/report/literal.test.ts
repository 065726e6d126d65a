import fc from "fast-check";
import { expect, test } from "vitest";
import { blank, cellInput, longestCellText, number, numberOrBlank, text } from "../../src/report/literal.js";

test.each([
  ["=1+1", "'=1+1"],
  ["007", "'007"],
  ["'quoted'", "''quoted'"],
  ["2025/4/1", "'2025/4/1"],
])("user text %s is written so that it stays text", (content, expected) => {
  expect(cellInput(text(content))).toBe(expected);
});

test("whatever the text, Excel is handed an apostrophe first and no more than a cell holds", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 2000 }), (content, times) => {
      const input = String(cellInput(text(content.repeat(times))));
      expect(input.startsWith("'")).toBe(true);
      expect(input.length).toBeLessThanOrEqual(longestCellText + 1);
    }),
  );
});

test("an empty text and a missing figure are blank, never 0", () => {
  expect([text(""), numberOrBlank(null)]).toEqual([blank, blank]);
  expect([cellInput(blank), cellInput(number(0))]).toEqual(["", 0]);
});
