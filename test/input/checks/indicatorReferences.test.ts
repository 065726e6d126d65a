import { describe, expect, test } from "vitest";
import { fiscalYear } from "../../../src/core/fiscalYear.js";
import type { Issue } from "../../../src/core/issue.js";
import { checkUnusedActuals, withIndicators } from "../../../src/input/checks/indicatorReferences.js";
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

test("figures typed for an indicator that is counted from a log are announced once", () => {
  const actual = (indicatorId: string, year: number) => ({ indicatorId, year: fiscalYear(year), month: null, value: 1, origin });
  expect(
    checkUnusedActuals([actual("K5-2", 2025), actual("K5-2", 2026), actual("K81-1", 2025), actual("Z", 2025)], indicators),
  ).toMatchObject([{ code: "typedActualUnused", args: { id: "K5-2", source: "活動記録" } }]);
});
