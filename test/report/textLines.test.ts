import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/report/rowHeight.js";
import { textLines } from "../../src/report/textLines.js";

describe("a text is cut into lines", () => {
  test.each<[string, string, number, string[]]>([
    ["what fits is one line", "短い文", 20, ["短い文"]],
    ["nothing is no line", "", 20, []],
    ["full-width letters count two", "あいうえおかきくけこ", 8, ["あいうえ", "おかきく", "けこ"]],
    ["a mark stays with its letter", "あいうえ。おか", 8, ["あいう", "え。おか"]],
    ["a bracket stays with the letter in it", "あいう「－」。", 8, ["あいう", "「－」。"]],
    ["a figure stays whole", "売上は12,345千円", 8, ["売上は", "12,345千", "円"]],
  ])("%s", (_, text, width, lines) => {
    expect(textLines(text, width)).toEqual(lines);
  });

  test("nothing is lost, and a line is too long only where one part is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("あ", "。", "1", "23,456", "▲", "a", "（")), fc.integer({ min: 8, max: 40 }), (parts, width) => {
        const text = parts.join("").replace(/[、。）]{2,}|\d{9,}/gu, "。");
        const lines = textLines(text, width);
        expect(lines.join("")).toBe(text);
        const isOnePart = (line: string) => /^（?▲?[\d,.]+[、。）]*$/u.test(line);
        for (const line of lines) if (!isOnePart(line)) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
