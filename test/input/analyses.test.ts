import { expect, it } from "vitest";
import { isoDate } from "../../src/core/fiscalYear.js";
import type { Issue } from "../../src/core/issue.js";
import { readAnalyses } from "../../src/input/analyses.js";
import { gridOf } from "../fixtures/grids.js";

const headers = [
  ...["事業者ID", "商号", "業種", "決算年月", "分析日", "売上高", "営業利益", "減価償却費", "現金・預金"],
  ...["負債合計", "借入金", "純資産合計", "従業員数"],
];
const figures = [1, 1, 1, 1, 1, 1, 1, 1];

function read(...rows: (string | number)[][]) {
  const issues: Issue[] = [];
  const context = { planPeriod: null, year: null, today: null, indicators: new Map() };
  const records = readAnalyses([gridOf("財務", [headers, ...rows.map((row) => [...row, ...figures])])], context, null, issues);
  return { records, codes: issues.map(({ code, severity, address }) => `${severity} ${code} ${address}`) };
}

it("takes the rows that say when the analysis was made, and reports how many do not", () => {
  const { records, codes } = read(["j1", "架空商店", "0501", "2025/3", "R7.6.10"], ["J1", "架空商店", "0501", "2024/3", ""]);
  expect(records!.map(({ businessId, date, origin }) => [businessId, isoDate(date), origin.address])).toEqual([["J1", "2025-06-10", "E2"]]);
  expect(codes).toEqual(["info analysisDateMissing A1"]);
});

it("without any such day the count is unknown, not zero", () => {
  expect(read(["J1", "架空商店", "0501", "2025/3", ""])).toEqual({ records: null, codes: ["warning analysisDatesAllMissing A1"] });
});

it.each([
  ["a day that cannot be read", ["J1", "架空商店", "0501", "2025/3", "6月ごろ"], " E2"],
  ["a row without 事業者ID", ["", "架空商店", "0501", "2025/3", "2025/6/10"], "businessIdMissing A2"],
])("%s is reported at its cell", (_, row, expected) => {
  expect(read(row).codes.join()).toContain(expected);
});
