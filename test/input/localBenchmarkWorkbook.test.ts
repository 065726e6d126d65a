import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../src/core/finance/analysisSettings.js";
import { analyzeAll } from "../../src/core/finance/analyzeAll.js";
import { isoDate } from "../../src/core/fiscalYear.js";
import type { Issue } from "../../src/core/issue.js";
import type { CellValue, Grid } from "../../src/input/grid.js";
import { isOfficialSheet } from "../../src/input/inputSheetName.js";
import { readLocalBenchmarkWorkbook } from "../../src/input/localBenchmarkWorkbook.js";

type Row = readonly CellValue[];

/** The places that METI's sheet uses: labels in C, values in D to F, results from H on. Figures are invented. */
const form: ReadonlyMap<number, Row> = new Map<number, Row>([
  [3, ["", "", "", "", "", "", "", "■財務指標", "", "", "算出結果"]],
  [5, ["", "基本情報", "商号", "架空商店有限会社"]],
  [6, ["", "", "所在地", "○○市"]],
  [9, ["", "業種", "大分類", "05_小売業"]],
  [10, ["", "", "小分類", "0501_小売業"]],
  [12, ["", "", "従業員数(正社員)※1", 3, 3, 4]],
  [13, ["", "", "資本金※2", 3_000]],
  [20, ["", "", "事業規模※3", "小規模事業者"]],
  [26, ["", "財務情報", "決算年月", 45_747, 45_382, 45_016]],
  [27, ["", "", "売上高", 60_000, 58_000, 57_000, "", "①売上増加率"]],
  [28, ["", "", "前期売上高", 58_000, 57_000, 55_000]],
  [29, ["", "", "営業利益", 1_200, 580, -100]],
  [30, ["", "", "減価償却費　※4", 800, 800, 800]],
  [31, ["", "", "現金・預金", 4_000, 4_000, 4_000]],
  [32, ["", "", "受取手形　※5", 0, 0, 0]],
  [33, ["", "", "売掛金", 1_500, 1_500, 1_500]],
  [34, ["", "", "棚卸資産", 5_000, 5_000, 5_000]],
  [35, ["", "", "負債合計", 22_000, 22_000, 22_000]],
  [36, ["", "", "支払手形　※6", 0, 0, ""]],
  [37, ["", "", "買掛金", 3_000, 3_000, 3_000]],
  [38, ["", "", "借入金　※7", 16_000, 16_000, 16_000]],
  [39, ["", "", "純資産合計", 8_000, 8_000, 8_000]],
]);

function grid(change: Readonly<Record<number, Row>> = {}): Grid {
  const rows = new Map([...form, ...Object.entries(change).map(([row, cells]) => [Number(row), cells] as const)]);
  const values = Array.from({ length: 40 }, (_, index) => {
    const cells = rows.get(index + 1) ?? [];
    return Array.from({ length: 11 }, (_, column) => cells[column] ?? "");
  });
  return { sheet: "【入力】財務分析", row: 0, column: 0, values, hasHiddenRows: false, mergedAreas: [], uses1904Dates: false };
}

function read(found: Grid) {
  const issues: Issue[] = [];
  const periods = readLocalBenchmarkWorkbook(found, issues);
  return { periods, codes: issues.map(({ code, address }) => `${code} ${address}`.trim()) };
}

describe("METI's own input sheet", () => {
  const { periods, codes } = read(grid());

  it("is known by its name", () => {
    expect(["【入力】財務分析", "【入力】 財務分析", "財務分析"].map(isOfficialSheet)).toEqual([true, true, false]);
  });

  it("gives three periods in yen of one business", () => {
    expect(codes).toEqual([]);
    expect(periods.map(({ closing }) => isoDate(closing))).toEqual(["2025-03-31", "2024-03-31", "2023-03-31"]);
    expect(periods.map(({ figures }) => figures.sales)).toEqual([60_000_000, 58_000_000, 57_000_000]);
    expect(periods[0]).toMatchObject({ businessId: null, name: "架空商店有限会社", industry: "0501", months: 12 });
    expect(periods[0]?.cells.get("sales")).toEqual({ sheet: "【入力】財務分析", address: "D27", unit: 1000, numeric: true });
  });

  it("takes employees by period and the capital for all", () => {
    expect(periods.map(({ figures: { employees, capital } }) => [employees, capital])).toEqual([
      [3, 3_000_000],
      [3, 3_000_000],
      [4, 3_000_000],
    ]);
  });

  it("needs the fourth year of sales only for the oldest period", () => {
    expect(periods.map(({ figures }) => figures.previousSales)).toEqual([null, null, 55_000_000]);
  });

  it("keeps a blank as missing", () => {
    expect(periods.map(({ figures }) => figures.notesPayable)).toEqual([0, 0, null]);
  });

  it("is analysed like a row of 財務: 19 points, rank B", () => {
    const [business] = analyzeAll(periods, defaultAnalysisSettings).businesses;
    expect(business?.periods[0].total).toEqual({ points: 19, rank: "B", missing: [] });
    expect(business?.issues).toEqual([]);
  });
});

describe("forms that are not complete", () => {
  it("an empty form gives no periods and no issues", () => {
    expect(read(grid({ 5: ["", "", "商号"], 26: ["", "", "決算年月"] }))).toEqual({ periods: [], codes: [] });
  });

  it("one period alone: the 0 that METI's formula leaves for previous sales is nothing", () => {
    const { periods } = read(grid({ 26: ["", "", "決算年月", 45_747], 28: ["", "", "前期売上高", 0] }));
    expect(periods.map(({ figures }) => figures.previousSales)).toEqual([null]);
  });

  it("figures without a name are not given to nobody", () => {
    expect(read(grid({ 5: ["", "", "商号"] }))).toEqual({ periods: [], codes: ["requiredBlank D5"] });
  });

  it("a sheet without one of the labels is not read", () => {
    expect(read(grid({ 38: [] }))).toEqual({ periods: [], codes: ["officialSheetLabelMissing"] });
  });

  it("a cell that is no number, and an industry not chosen, are reported where they stand", () => {
    const { periods, codes } = read(grid({ 10: ["", "", "小分類"], 33: ["", "", "売掛金", "約1,500", 1_500, 1_500] }));
    expect(codes).toEqual(["industryBlank D10", "numberBound D33"]);
    expect(periods[0]).toMatchObject({ industry: null, figures: { accountsReceivable: null } });
  });
});
