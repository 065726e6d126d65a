import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.js";
import { withIndicators } from "../../../src/input/checks/indicatorReferences.js";
import { indicator } from "../../fixtures/indicators.js";

const indicators = new Map([
  ["K5-2", indicator("K5-2")],
  ["K81-1", indicator("K81-1", { source: "typed" })],
  ["K81-2A", indicator("K81-2a")],
]);
const origin = { sheet: "活動記録", address: "A2" };

describe("the indicator on a row", () => {
  test.each([
    ["known, in another width and case", "Ｋ81-2Ａ", "K81-2a", []],
    ["a slip", "K52", "K52", [["indicatorMisspelt", { id: "K52", proposal: "K5-2" }]]],
    ["unknown", "Z", "Z", [["indicatorUnknown", { id: "Z" }]]],
  ])("%s", (_name, typed, id, found) => {
    const issues: Issue[] = [];
    expect(withIndicators([{ indicatorId: typed, origin }], indicators, issues)).toEqual([{ indicatorId: id, origin }]);
    expect(issues.map(({ code, args }) => [code, args])).toEqual(found);
  });
});
