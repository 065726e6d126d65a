import { expect, test } from "vitest";
import { readSetAsides, setAsidesText } from "../../src/input/savedSetAsides.js";

const decisions = [{ identity: "dateInFuture-0123", reason: "=予定の記録\n「確認」", on: "2026-11-22 09:30" }];

test("what is kept comes back as it was", () => {
  expect(readSetAsides(setAsidesText(decisions))).toEqual(decisions);
});

test.each([
  ["nothing kept", null],
  ["a damaged text", '{"version":1,"decisions":['],
  ["another version", '{"version":2,"decisions":[]}'],
  ["another shape", '{"version":1,"decisions":[{"identity":1}]}'],
  ["no object", '"x"'],
])("%s is no decision", (_, text) => {
  expect(readSetAsides(text)).toEqual([]);
});
