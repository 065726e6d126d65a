import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import type { BudgetLine } from "../../src/core/records.js";
import { readBudget } from "../../src/input/budget.js";
import { budgetItem } from "../../src/input/budgetItem.js";
import type { Grid } from "../../src/input/grid.js";
import { codesAt } from "../fixtures/issues.js";
import { gridOf, pasted } from "../fixtures/grids.js";
import { printedBudget } from "../fixtures/printedPlan.js";

function read(grid: Grid, settingsUnit: 1 | 1000 | null = null) {
  const issues: Issue[] = [];
  return { ...readBudget(grid, settingsUnit, issues), codes: codesAt(issues) };
}

const amounts = (line: BudgetLine | undefined, measure: "budget" | "actual") =>
  Object.fromEntries([...(line?.[measure] ?? [])].map(([year, { yen }]) => [year, yen]));

describe("別表3, pasted as printed", () => {
  const { lines, unit, years, codes } = read(pasted("予算", printedBudget));

  test("is read without a finding", () => expect(codes).toEqual([]));
  test("in thousand yen, for four years", () => {
    expect(unit).toBe(1000);
    expect(years).toEqual([2025, 2026, 2027, 2028]);
  });
  test("with its ditto marks spelt out and its total apart", () => {
    expect(lines.map(({ item, role }) => (role === "total" ? `計:${item}` : item))).toEqual([
      "計:必要な資金の額",
      "市場・需要調査",
      "専門家謝金",
      "セミナー開催",
      "求人・採用支援",
      "需要開拓支援(BtoB)",
      "需要開拓支援(BtoC)",
      "需要開拓支援(全事業所)",
      "研修費等",
    ]);
  });
  test("in yen, and it foots", () => {
    expect(amounts(lines[0], "budget")).toEqual({ 2025: 43_400_000, 2026: 44_600_000, 2027: 43_800_000, 2028: 43_800_000 });
    const sums = years.map((year) => lines.slice(1).reduce((sum, { budget }) => sum + (budget.get(year)?.yen ?? 0), 0));
    expect(sums).toEqual([43_400_000, 44_600_000, 43_800_000, 43_800_000]);
  });
});

describe("the own layout", () => {
  const expected = { budget: { 2025: 1_000_000, 2026: 2_000_000 }, actual: { 2025: 900_000, 2026: 1_800_000 } };
  const row = ["専門家謝金", 1000, 900, "2,000", 1800];

  test.each<[string, Grid]>([
    [
      "with years above 予算 and 実績",
      gridOf("予算", [["(単位:千円)"], ["費目", "R7", "", "R8", ""], ["", "予算", "実績", "予算", "実績"], row]),
    ],
    ["with both in one line", gridOf("予算", [["費目", "R7予算(千円)", "R7実績(千円)", "R8予算(千円)", "R8実績(千円)"], row])],
    [
      "in yen",
      gridOf("予算", [
        ["単位：円"],
        ["費目", "R7予算", "R7実績", "R8予算", "R8実績"],
        ["専門家謝金", 1_000_000, 900_000, 2_000_000, 1_800_000],
      ]),
    ],
    [
      "with the unit in each cell",
      gridOf("予算", [
        ["単位：円"],
        ["費目", "R7予算", "R7決算", "R8予算", "R8決算"],
        ["専門家謝金", "1,000千円", "90万円", "200万円", "1,800千円"],
      ]),
    ],
  ])("%s", (_name, grid) => {
    const { lines, codes } = read(grid);
    expect(codes).toEqual([]);
    expect({ budget: amounts(lines[0], "budget"), actual: amounts(lines[0], "actual") }).toEqual(expected);
  });

  test("knows a total over all years", () => {
    const rows = [
      ["費目", "R7", "4年計"],
      ["謝金", 100, 400],
      ["計", 100, ""],
    ];
    const { lines, codes } = read(gridOf("予算", rows), 1);
    expect(lines.map(({ planTotal }) => planTotal?.yen ?? null)).toEqual([400, null]);
    expect(codes).toEqual([]);
  });
});

describe("what a row is to the rows around it", () => {
  const roles = (...items: string[]) => {
    const { lines, codes } = read(gridOf("予算", [["費目", "R7"], ...items.map((item) => [item, 1])]), 1);
    expect(codes).toEqual([]);
    return lines.map(({ role, parent }) => (parent === null ? role : `${role} of ${parent}`));
  };

  test.each<[string, string[], string[]]>([
    [
      "indented rows make up the line above",
      ["謝金", "　講師", "　専門家", "研修費"],
      ["line", "breakdown of 謝金", "breakdown of 謝金", "line"],
    ],
    ["so do rows that say 内訳", ["謝金", "(内訳)講師"], ["line", "breakdown of 謝金"]],
    ["うち is a part", ["謝金", "　うち講師"], ["line", "ofWhich of 謝金"]],
    ["and so are the rows indented below it", ["謝金", "うち講師", "　　専門家"], ["line", "ofWhich of 謝金", "ofWhich of 謝金"]],
    ["a part of nothing is a line", ["うち講師", "謝金"], ["line", "line"]],
    ["小計 sums some lines, 計 all", ["謝金", "小計", "研修費", "小計", "計"], ["line", "subtotal", "line", "subtotal", "total"]],
    ["計 between lines is a subtotal", ["謝金", "計", "研修費", "計", "合計"], ["line", "subtotal", "line", "subtotal", "total"]],
    ["計 above all lines is a total", ["合計", "謝金", "研修費"], ["total", "line", "line"]],
  ])("%s", (_name, items, expected) => expect(roles(...items)).toEqual(expected));
});

describe("the unit", () => {
  const grid = gridOf("予算", [
    ["費目", "R7"],
    ["謝金", 5],
  ]);
  test("comes from 設定 when the sheet is silent", () => expect(amounts(read(grid, 1000).lines[0], "budget")).toEqual({ 2025: 5000 }));
  test.each<[string, string[], 1 | 1000, number, number]>([
    ["of the note, where one column states another", ["(単位:千円)", "R7予算", "R7実績(円)"], 1000, 1_000_000, 1000],
    ["the same the other way round", ["単位：円", "R7予算(千円)", "R7実績"], 1, 1_000_000, 1000],
    ["of the other header, where there is no note", ["", "R7予算", "R7実績(千円)"], 1000, 1_000_000, 1_000_000],
    ["of the note, though a header says 単位 too", ["(単位:千円)", "R7予算", "R7実績(単位:円)"], 1000, 1_000_000, 1000],
  ])("is that %s", (_name, [note = "", ...headers], unit, budget, actual) => {
    const { lines, ...found } = read(gridOf("予算", [[note], ["費目", ...headers], ["謝金", 1000, 1000]]));
    expect(found).toMatchObject({ unit, codes: [] });
    expect([amounts(lines[0], "budget"), amounts(lines[0], "actual")]).toEqual([{ 2025: budget }, { 2025: actual }]);
  });
  test("is yen, with a warning, when nobody says", () => {
    expect(read(grid)).toMatchObject({ unit: 1, codes: ["budgetUnitAssumed A1"] });
  });
});

describe("cells that are no amounts", () => {
  test.each([
    ["－", []],
    ["", []],
    ["21,1940,200", ["numberComma C2"]],
    ["5回", ["numberUnit C2"]],
    ["▲5", ["numberNegative C2"]],
    ["#REF!", ["cellError C2"]],
  ])("%j", (value, codes) => {
    const { lines, codes: found } = read(
      gridOf("予算", [
        ["費目", "R7予算", "R7実績"],
        ["謝金", 5, value],
      ]),
      1,
    );
    expect(found).toEqual(codes);
    expect(amounts(lines[0], "actual")).toEqual({});
  });
  test("an amount without an item is reported", () =>
    expect(
      read(
        gridOf("予算", [
          ["費目", "R7"],
          ["", 5],
        ]),
        1,
      ).codes,
    ).toEqual(["requiredBlank A2"]));
});

describe("ditto marks", () => {
  test.each(["〃", "″", '"', "”", "同上"])("%s repeats the item above up to its bracket", (mark) => {
    expect(budgetItem(`${mark} (BtoC)`, "需要開拓支援(BtoB)")).toEqual({ item: "需要開拓支援(BtoC)", role: "line", isLostDitto: false });
  });
  test("one alone repeats all of it", () => expect(budgetItem("〃", "謝金").item).toBe("謝金"));
  test("one with nothing above is reported", () =>
    expect(
      read(
        gridOf("予算", [
          ["費目", "R7"],
          ["〃", 5],
        ]),
        1,
      ).codes,
    ).toEqual(["dittoWithoutItem A2"]));
});
