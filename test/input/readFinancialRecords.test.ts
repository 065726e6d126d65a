import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/input/grid.js";
import { readFinancialRecords } from "../../src/input/readFinancialRecords.js";
import { gridOf } from "../fixtures/grids.js";
import { workbook } from "../fixtures/workbook.js";

const settings = (unit: string) =>
  gridOf("設定", [
    ["項目", "値"],
    ["金額単位", unit],
    ["とても変わった項目", 1],
  ]);
const financials = gridOf("財務", [
  ["（単位：千円）"],
  ["商号", "業種", "決算年月", "売上高", "営業利益", "減価償却費", "現金・預金", "負債合計", "借入金", "純資産合計", "従業員数"],
  ["架空商店", "0501", "2025/3", 60_000, 1_200, 800, 4_000, 22_000, 16_000, 8_000, 3],
  ["架空旅館", "宇宙業", "2025/3", 90_000, 1_200, 800, 4_000, 22_000, 16_000, 8_000, 3],
]);
const withoutUnit: Grid = { ...financials, values: financials.values.slice(1) };

describe("財務", () => {
  test.each<[string, Grid, string, number]>([
    ["in the unit that it states", financials, "円", 60_000_000],
    ["else in that of 設定", withoutUnit, "円", 60_000],
    ["else in that of 設定", withoutUnit, "千円", 60_000_000],
  ])("is read %s", (_, grid, unit, sales) => {
    expect(readFinancialRecords([settings(unit), grid]).periods[0]?.figures.sales).toBe(sales);
  });

  test("what is wrong in it stands apart from what is wrong in 設定", () => {
    const { issues, settingsIssues } = readFinancialRecords([settings("円"), financials]);
    expect(issues.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`)).toEqual(["industryUnknown 財務!B4"]);
    expect(settingsIssues.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(["settingUnknown 設定"]);
  });

  test("findings about other sheets are not among them", () => {
    const { issues } = readFinancialRecords([...workbook(), financials]);
    expect(new Set(issues.map(({ sheet }) => sheet))).toEqual(new Set(["財務"]));
  });
});

test("a workbook without accounts says so", () => {
  const { periods, issues } = readFinancialRecords(workbook());
  expect(periods).toEqual([]);
  expect(issues.map(({ code, args }) => [code, args.sheet])).toEqual([["sheetMissing", "財務"]]);
});
