import { describe, expect, it } from "vitest";
import { mismatchIssues, verify } from "../../src/app/verification.js";
import type { FormulaText } from "../../src/report/formulaText.js";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";

function formula(expected: number | string | boolean): PlanCell {
  return { kind: "formula", formula: "=1" as FormulaText, expected };
}

function plan(cells: PlanCell[][]): SheetPlan {
  return {
    kind: "summary",
    name: "評価総括表",
    cells,
    columnWidths: cells[0]!.map(() => 10),
    styles: [],
    conditionalStyles: [],
    validations: [],
    charts: [],
    print: { orientation: "portrait", pagesWide: 1, header: "", footer: "" },
    showGridlines: false,
  };
}

describe("verify", () => {
  it.each<[string, number | string | boolean, number | string | boolean, boolean]>([
    ["equal numbers", 0.86, 0.86, true],
    ["rounding noise in the last digits", 0.1 + 0.2, 0.3, true],
    ["large numbers alike to 15 digits", 123456789012345, 123456789012345.1, true],
    ["a different number", 198, 199, false],
    ["equal text", "B", "B", true],
    ["different text", "B", "A", false],
    ["a number where text was meant", "1", 1, false],
    ["an error of Excel", 5, "#DIV/0!", false],
    ["an empty cell", 0, "", false],
  ])("%s", (_, expected, found, agrees) => {
    const { formulaCells, mismatches } = verify([plan([[formula(expected)]])], [{ name: "評価総括表", values: [[found]] }]);
    expect(formulaCells).toBe(1);
    expect(mismatches).toEqual(agrees ? [] : [{ sheet: "評価総括表", address: "A1", expected, found }]);
  });

  it("counts formula cells only, and misses a sheet that was not read back", () => {
    const cells: PlanCell[][] = [[{ kind: "text", text: "実績" }, { kind: "number", value: 3 }, formula(3)]];
    expect(verify([plan(cells)], [])).toMatchObject({ formulaCells: 1, mismatches: [{ address: "C1", found: "" }] });
  });
});

it("makes every difference an error with its cell", () => {
  const { mismatches } = verify([plan([[formula(198), formula(5)]])], [{ name: "評価総括表", values: [[199, 5]] }]);
  expect(mismatchIssues({ formulaCells: 2, mismatches })).toEqual([
    { code: "recalculationMismatch", severity: "error", sheet: "評価総括表", address: "A1", args: { expected: "198", found: "199" } },
  ]);
});
