import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightOfLines, lineCount, tallestRow, textWidth } from "../../src/report/rowHeight.js";

test.each([
  ["ABC", 3],
  ["指標", 4],
  ["ｱｲｳ", 3],
  ["R7年度", 6],
  ["●▲○", 6],
  ["😀", 2],
  ["", 0],
])("%s is %i half-width characters wide", (content, width) => {
  expect(textWidth(content)).toBe(width);
});

describe("lines of a wrapped text in a column of 20 (18 without its padding)", () => {
  test.each([
    ["nothing", "", 1],
    ["nine full-width characters", "あ".repeat(9), 1],
    ["ten", "あ".repeat(10), 2],
    ["nineteen", "あ".repeat(19), 3],
    ["two paragraphs", "一行目\n二行目", 2],
    ["an empty line between", "一\n\n三", 3],
  ])("%s", (_, content, lines) => {
    expect(lineCount(content, 20)).toBe(lines);
  });

  test("a narrower column never takes fewer lines", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (content, width) => {
        expect(lineCount(content, width)).toBeGreaterThanOrEqual(lineCount(content, width + 1));
      }),
    );
  });
});

test("heights grow with the lines and end where Excel's do", () => {
  expect(heightOfLines(1, 10)).toBe(20);
  expect(heightOfLines(3, 10)).toBe(50);
  expect(heightOfLines(1000, 10)).toBe(tallestRow);
});
