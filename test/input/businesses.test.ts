import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { readBusinesses } from "../../src/input/businesses.js";
import type { CellValue } from "../../src/input/grid.js";
import { context, day } from "../fixtures/context.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

const header = ["会員番号", "事業所名", "計画策定日", "基準売上高(千円)", "目標売上高", "目標利益"];

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  return { businesses: readBusinesses([gridOf("支援先", [header, ...rows])], context, issues), codes: codesAt(issues) };
}

test("a row becomes a business; amounts are in yen by the cell's, then the header's unit", () => {
  expect(read([101, "川口鋳物", "R7.4.10", "12,000", "1.3千万円", "▲50万円"])).toMatchObject({
    codes: [],
    businesses: [
      {
        id: "101",
        name: "川口鋳物",
        planDate: day(2025, 4, 10),
        baseSales: 12_000_000,
        targetSales: 13_000_000,
        baseProfit: null,
        targetProfit: -500_000,
      },
    ],
  });
});

describe("what is reported", () => {
  test.each<[string, CellValue[][], string[], number]>([
    [
      "an ID twice, in another width",
      [
        ["C1", "甲", "R7.4.1"],
        ["ｃ１", "乙", "R7.4.1"],
      ],
      ["duplicateId A3"],
      1,
    ],
    [
      "a name twice, its legal form aside",
      [
        ["C1", "川口鋳物", "R7.4.1"],
        ["C2", "㈱川口鋳物", "R7.4.1"],
      ],
      ["businessNameRepeated B3"],
      2,
    ],
    ["no name", [["C1", "", "R7.4.1"]], ["requiredBlank B2"], 0],
    ["no day of the plan yet, which is nothing to report", [["C1", "甲", ""]], [], 1],
    ["an era that slipped", [["C1", "甲", "H7.4.1"]], ["dateEraSlip C2"], 1],
    ["sales below zero", [["C1", "甲", "R7.4.1", "▲5"]], ["numberNegative D2"], 1],
    ["sales counted in 件", [["C1", "甲", "R7.4.1", "5件"]], ["numberUnit D2"], 1],
  ])("%s", (_name, rows, codes, count) => {
    const result = read(...rows);
    expect(result.codes).toEqual(codes);
    expect(result.businesses).toHaveLength(count);
  });

  test("a plan made before the period is nothing to report", () => expect(read(["C1", "甲", "R5.4.1"]).codes).toEqual([]));
});
