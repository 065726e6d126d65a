import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/core/foldedText.js";

describe("writings that meet", () => {
  test.each([
    ["ﾐﾎﾝﾍﾞｰｶﾘｰ", "ミホンベーカリー"],
    ["ＡＢＣ　商店", "abc商店"],
    ["見本 花", "見本花"],
    ["カフェ・ミライ", "カフェミライ"],
    ["㈱見本", "(株)見本"],
    ["㍿見本", "株式会社見本"],
    ["がく", "が\u304F".normalize("NFD")],
  ])("%s and %s", (one, other) => {
    expect(foldText(one).key).toBe(foldText(other).key);
  });
});

test("every folded character knows where it stands", () => {
  const text = "（㈱ﾐﾎﾝ ﾍﾞｰ）";
  const { key, starts, ends } = foldText(text);
  const at = key.indexOf("ミホンベー");
  expect(text.slice(starts[at], ends[at + 4])).toBe("ﾐﾎﾝ ﾍﾞｰ");
});

test("the way back is as long as the text folded, in order and within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { key, starts, ends } = foldText(text);
      expect([starts.length, ends.length]).toEqual([key.length, key.length]);
      starts.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        expect(ends[index]).toBeGreaterThan(start);
        expect(ends[index]).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});
