import { expect, test } from "vitest";
import { inShort } from "../../src/report/committeeDifferences.js";
import { textWidth } from "../../src/report/rowHeight.js";

test.each<[what: string, reasons: readonly string[], short: string]>([
  ["one sentence stands whole", ["参加者の数を合わせて見た。"], "参加者の数を合わせて見た。"],
  ["of several sentences the first, and that more was written", ["数を合わせて見た。来年は分ける。"], "数を合わせて見た…"],
  ["of several reasons the first", ["数を見た", "［K5-2］質を見た"], "数を見た…"],
  ["of several lines the first", ["数を見た\n質も見た"], "数を見た…"],
  ["nobody wrote one", [], "（記入なし）"],
])("%s", (_, reasons, short) => {
  expect(inShort(reasons)).toBe(short);
});

test("a long sentence is cut where a line ends", () => {
  const short = inShort(["長い理由".repeat(60)]);
  expect(textWidth(short)).toBeLessThanOrEqual(104);
  expect(short.endsWith("…")).toBe(true);
});
