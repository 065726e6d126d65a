import { describe, expect, it } from "vitest";
import { defaultAnalysisSettings } from "../../src/core/finance/analysisSettings.js";
import { analyzeAll } from "../../src/core/finance/analyzeAll.js";
import { valueOrNull } from "../../src/core/finance/outcome.js";
import { evaluateRatios } from "../../src/core/finance/ratios/ratios.js";
import { isoDate } from "../../src/core/fiscalYear.js";
import type { Issue } from "../../src/core/issue.js";
import { atOnce } from "../../src/core/inTurn.js";
import { readingFinancials } from "../../src/input/financials.js";
import type { CellValue, Grid } from "../../src/input/grid.js";

const headers = [
  "事業者ID",
  "商号",
  "業種",
  "決算年月",
  "月数",
  "売上高",
  "営業利益",
  "減価償却費",
  "現金・預金",
  "棚卸資産",
  "負債合計",
  "借入金",
  "純資産合計",
  "従業員数",
  "資本金",
];
const shop: readonly CellValue[] = [
  "J1",
  "架空商店",
  "0501",
  "R7.3",
  "",
  60_000,
  1_200,
  800,
  4_000,
  5_000,
  22_000,
  16_000,
  8_000,
  3,
  3_000,
];

function grid(
  rows: readonly (readonly CellValue[])[],
  above: readonly (readonly CellValue[])[] = [["（単位：千円）"]],
  names = headers,
): Grid {
  return {
    sheet: "財務",
    row: 0,
    column: 0,
    values: [...above, names, ...rows],
    hasHiddenRows: false,
    mergedAreas: [],
    uses1904Dates: false,
  };
}

function read(found: Grid, settingsUnit: 1 | 1000 | null = null) {
  const issues: Issue[] = [];
  const periods = atOnce(readingFinancials([found], settingsUnit, issues));
  return { periods, issues, codes: issues.map(({ code, address }) => `${code} ${address}`) };
}

const withCell = (header: string, value: CellValue) => shop.map((cell, column) => (column === headers.indexOf(header) ? value : cell));

describe("a row of 財務", () => {
  const { periods, codes } = read(grid([shop]));
  const [period] = periods;

  it("is one period in yen, closing on the last day of its month", () => {
    expect(codes).toEqual([]);
    expect(period).toMatchObject({ businessId: "J1", name: "架空商店", industry: "0501", months: 12 });
    expect(period && isoDate(period.closing)).toBe("2025-03-31");
    expect(period?.figures).toMatchObject({ sales: 60_000_000, operatingProfit: 1_200_000, employees: 3, capital: 3_000_000 });
  });

  it("has no 0 for what is not there", () => {
    expect(period?.figures).toMatchObject({ accountsReceivable: null, costOfSales: null, previousSales: null });
  });

  it("remembers the cells, their unit, and whether a formula may refer to them", () => {
    expect(period?.cells.get("sales")).toEqual({ sheet: "財務", address: "F3", unit: 1000, numeric: true });
    expect(period?.cells.get("employees")).toEqual({ sheet: "財務", address: "N3", unit: 1, numeric: true });
    expect(period?.cells.get("accountsReceivable")).toBeUndefined();
    expect(read(grid([withCell("売上高", "60,000千円")])).periods[0]?.cells.get("sales")).toMatchObject({ numeric: false });
  });
});

describe("units", () => {
  const sales = (found: Grid, settingsUnit: 1 | 1000 | null = null) => read(found, settingsUnit).periods[0]?.figures.sales;
  const named = (header: string) => headers.map((name) => (name === "売上高" ? header : name));
  it.each([
    ["a note above the header", sales(grid([shop], [["単位：円"]])), 60_000],
    ["the header itself", sales(grid([shop], [], named("売上高（千円）"))), 60_000_000],
    ["the cell itself", sales(grid([withCell("売上高", "6,000万円")])), 60_000_000],
    ["設定, where the sheet says nothing", sales(grid([shop], []), 1), 60_000],
    ["the sheet before 設定", sales(grid([shop]), 1), 60_000_000],
    ["千円 as in METI's sheet, where nothing is said", sales(grid([shop], [])), 60_000_000],
  ])("are taken from %s", (_, found, yen) => {
    expect(found).toBe(yen);
  });

  it("that are assumed are announced", () => {
    expect(read(grid([shop], [])).codes).toEqual(["financialUnitAssumed A1"]);
  });

  it("do not change a result: the same books in 円 and in 千円", () => {
    const inYen = shop.map((cell, column) => (typeof cell === "number" && column !== headers.indexOf("従業員数") ? cell * 1000 : cell));
    const analysis = (found: Grid) => {
      const [latest] = analyzeAll(read(found).periods, defaultAnalysisSettings).businesses[0]!.periods;
      return {
        values: Object.values(latest.indicators).map(({ outcome, score }) => [valueOrNull(outcome), score]),
        ratios: Object.values(evaluateRatios(latest.context)).map(valueOrNull),
        total: latest.total,
      };
    };
    expect(analysis(grid([inYen], [["単位：円"]]))).toEqual(analysis(grid([shop])));
  });
});

describe("what people type", () => {
  it.each([
    ["a loss with a triangle", "営業利益", "▲1,200", "operatingProfit", -1_200_000],
    ["a loss in brackets", "営業利益", "(1,200)", "operatingProfit", -1_200_000],
    ["full-width digits", "売上高", "６０，０００", "sales", 60_000_000],
    ["a head count with its word", "従業員数", "3人", "employees", 3],
    ["a dash", "借入金", "－", "borrowings", null],
  ] as const)("%s", (_, header, typed, key, expected) => {
    const { periods, codes } = read(grid([withCell(header, typed)]));
    expect(periods[0]?.figures[key]).toBe(expected);
    expect(codes).toEqual([]);
  });

  it.each([
    ["2025/3/20", "2025-03-31"],
    ["2025年3月期", "2025-03-31"],
    ["R6.12", "2024-12-31"],
    ["令和6年2月", "2024-02-29"],
    [45_747, "2025-03-31"],
  ])("the month of closing as %s", (typed, expected) => {
    const [period] = read(grid([withCell("決算年月", typed)])).periods;
    expect(period && isoDate(period.closing)).toBe(expected);
  });

  it.each([
    ["旅館", "1301", []],
    ["7511", "1301", []],
    [7511, "1301", []],
    ["ラーメン屋", "0601", ["industryFound C3"]],
    ["製造", null, ["industryAmbiguous C3"]],
    ["ｘｙｚ", null, ["industryUnknown C3"]],
    ["", null, ["industryBlank C3"]],
  ])("業種 %s is %s", (typed, industry, expected) => {
    const { periods, codes } = read(grid([withCell("業種", typed)]));
    expect(periods[0]?.industry).toBe(industry);
    expect(codes).toEqual(expected);
  });
});

describe("what cannot be right", () => {
  it.each([
    ["two numbers in a cell", "売上高", "60,000 58,000", "numberTwo F3"],
    ["a misplaced comma", "売上高", "21,1940,200", "numberComma F3"],
    ["an error value", "現金・預金", "#REF!", "cellError I3"],
    ["negative sales", "売上高", -5, "numberNegative F3"],
    ["thirty months", "月数", 30, "monthsImplausible E3"],
  ] as const)("%s is reported, and the row is kept", (_, header, typed, code) => {
    const { periods, codes } = read(grid([withCell(header, typed)]));
    expect(codes).toEqual([code]);
    expect(periods).toHaveLength(1);
  });

  it.each([
    ["no name", "商号", "", "requiredBlank B3"],
    ["no closing month", "決算年月", "", "requiredBlank D3"],
    ["a closing month that does not exist", "決算年月", "2025/13", "dateImpossible D3"],
  ] as const)("%s: the row is left out", (_, header, typed, code) => {
    const { periods, codes } = read(grid([withCell(header, typed)]));
    expect(codes).toEqual([code]);
    expect(periods).toEqual([]);
  });

  it("a sheet without 売上高 is not read", () => {
    const { periods, codes } = read(
      grid(
        [shop],
        [],
        headers.map((name) => (name === "売上高" ? "備考" : name)),
      ),
    );
    expect(periods).toEqual([]);
    expect(codes).toEqual(["headerMissing A1"]);
  });
});
