import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/input/nearest.js";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "ab", 2],
    ["ab", "", 2],
    ["K5-2", "K5-3", 1],
    ["川口鋳物", "川口鋳物工業", 2],
    ["kitten", "sitting", 3],
  ])("%j to %j is %d", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test("is the same both ways and 0 only for the same text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("nearest proposes only what can be meant", () => {
  test.each([
    ["K52", ["K5-2", "K81-1"], "K5-2"],
    ["川口鋳物工", ["川口鋳物工業", "鳩ヶ谷製菓"], "川口鋳物工業"],
    ["C131", ["C130", "C121"], null],
    ["ABC", ["XYZ"], null],
    ["A", [], null],
  ])("%s among %j → %s", (text, candidates, proposal) => expect(nearest(text, candidates)).toBe(proposal));
});
