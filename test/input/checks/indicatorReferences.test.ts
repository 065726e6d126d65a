import { describe, expect, test } from "vitest";
import type { Issue } from "../../../src/core/issue.js";
import { referredIndicator } from "../../../src/input/checks/indicatorReferences.js";
import { indicator } from "../../fixtures/indicators.js";

const indicators = new Map([
  ["K5-2", indicator("K5-2")],
  ["K81-1", indicator("K81-1", { source: "typed" })],
  ["K81-2A", indicator("K81-2a")],
]);
const idCell = { sheet: "活動記録", address: "B2" };

describe("the indicator on a row", () => {
  test.each([
    ["known, in another width and case", "Ｋ81-2Ａ", "K81-2a", []],
    ["a slip", "K52", undefined, [["indicatorMisspelt", "B2", { id: "K52", proposal: "K5-2" }]]],
    ["unknown", "Z", undefined, [["indicatorUnknown", "B2", { id: "Z" }]]],
  ])("%s", (_name, typed, id, found) => {
    const issues: Issue[] = [];
    expect(referredIndicator(typed, idCell, indicators, issues)?.id).toBe(id);
    expect(issues.map(({ code, address, args }) => [code, address, args])).toEqual(found);
  });

  test("without any indicator on 目標: one finding, however many rows", () => {
    const issues: Issue[] = [];
    for (const row of [2, 3, 4]) referredIndicator("K5-2", { sheet: "活動記録", address: `B${row}` }, new Map(), issues);
    expect(issues).toEqual([{ code: "targetsEmpty", severity: "error", ...idCell, args: {} }]);
  });
});
