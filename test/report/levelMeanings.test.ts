import { expect, test } from "vitest";
import { levelScales } from "../../src/core/levelScale.js";
import { levelMeanings } from "../../src/report/levelMeanings.js";

const words = (scale: keyof typeof levelScales) => levelMeanings(levelScales[scale]).map(({ label, meaning }) => `${label}: ${meaning}`);

test("every level with the rates for which it is given", () => {
  expect(words("fiveLevels")).toEqual(["A: 100% 以上", "B: 80% 以上　100% 未満", "C: 30% 以上　80% 未満", "D: 30% 未満", "E: 未実施"]);
  expect(words("withExcellence")).toEqual([
    "S: 120% 以上",
    "A: 100% 以上　120% 未満",
    "B: 80% 以上　100% 未満",
    "C: 30% 以上　80% 未満",
    "D: 30% 未満",
  ]);
});
