import { describe, expect, test } from "vitest";
import type { Indicator, PlannedFigure } from "../../src/core/indicator.js";
import type { Issue } from "../../src/core/issue.js";
import type { CellValue, Grid } from "../../src/input/grid.js";
import { readTargets } from "../../src/input/targets.js";
import { gridOf } from "../fixtures/grids.js";
import { codesAt } from "../fixtures/issues.js";

const header = [
  "指標ID",
  "区分",
  "事業",
  "指標",
  "単位",
  "現行",
  "R7",
  "令和8年度",
  "数え方",
  "集計元",
  "条件",
  "親指標",
  "4年目標",
  "予定月",
];
const seminar = ["K5-1", "5", "経営分析", "セミナーの実施", "回", 1, 1, "1回", "延べ", "活動記録", "", "", 2];

function read(grid: Grid) {
  const issues: Issue[] = [];
  return { ...readTargets(grid, issues), issues, codes: codesAt(issues) };
}

const readRows = (...rows: CellValue[][]) => read(gridOf("目標", [header, ...rows]));
const withCell = (column: string, value: CellValue) => seminar.map((cell, index) => (header[index] === column ? value : cell));

function only({ indicators }: { indicators: readonly Indicator[] }): Indicator {
  expect(indicators).toHaveLength(1);
  return indicators[0] as Indicator;
}

test("years below one caption, beside headers over two rows", () => {
  const { indicators, years, codes } = read(
    gridOf("目標", [
      ["指標ID", "指標", "単位", "年度別目標", "", "数え方"],
      ["", "", "", "R7年度", "令和8年度", ""],
      ["K5-1", "セミナーの実施", "回", 2025, 3, "延べ"],
      ["", "", "", "R7年度", "令和8年度", ""],
    ]),
  );
  expect(codes).toEqual([]);
  expect(years).toEqual([2025, 2026]);
  expect([...only({ indicators }).targets.values()]).toMatchObject([{ value: 2025 }, { value: 3 }]);
});

test("a row of the own layout", () => {
  const at = (address: string) => ({ sheet: "目標", address });
  const { codes, years, ...read } = readRows(seminar);
  expect(codes).toEqual([]);
  expect(years).toEqual([2025, 2026]);
  expect(only(read)).toEqual({
    id: "K5-1",
    section: "5",
    project: "経営分析",
    label: "セミナーの実施",
    unit: "回",
    counting: "contacts",
    source: "activities",
    condition: "all",
    parent: null,
    stateCount: null,
    baseline: { kind: "number", value: 1, source: at("F2"), numeric: true },
    targets: new Map<number, PlannedFigure>([
      [2025, { kind: "number", value: 1, source: at("G2"), numeric: true }],
      [2026, { kind: "number", value: 1, source: at("H2"), numeric: false }],
    ]),
    planGoal: { kind: "number", value: 2, source: at("M2"), numeric: true },
    plannedMonths: { kind: "notStated" },
    origin: at("A2"),
  });
});

describe("the count of the state's report that an indicator feeds", () => {
  test.each<[CellValue, string | null, string[]]>([
    ["経営状況分析事業者数", "analysed", []],
    ["③", "analysed", []],
    ["⑤-1", "followedUp", []],
    ["⑥ ", "followUpContacts", []],
    ["－", null, []],
    ["", null, []],
    ["売上", null, ["choiceUnknown B2"]],
  ])("%j → %s", (typed, stateCount, codes) => {
    const result = read(
      gridOf("目標", [
        ["指標ID", "報告項目", "指標", "単位", "R7"],
        ["K5-1", typed, "セミナー", "回", 1],
      ]),
    );
    expect(only(result).stateCount).toBe(stateCount);
    expect(result.codes).toEqual(codes);
  });
});

describe("targets and what is none", () => {
  test.each<[CellValue, string, string[]]>([
    ["－", "notApplicable", []],
    ["設定なし", "notApplicable", []],
    ["", "missing", []],
    ["90%以上", "missing", ["numberBound G2"]],
    ["3者", "missing", ["numberUnit G2"]],
    ["1,727 (35.99.%)", "missing", ["numberTwo G2"]],
    [-1, "missing", ["numberNegative G2"]],
    ["#N/A", "missing", ["cellError G2"]],
  ])("%j is %s", (value, kind, codes) => {
    const result = readRows(withCell("R7", value));
    expect([...only(result).targets.values()][0]?.kind).toBe(kind);
    expect(result.codes).toEqual(codes);
  });
});

describe("planned months", () => {
  test("are read", () => {
    const months = [6, 11].map((month) => ({ year: null, month }));
    expect(only(readRows([...seminar, "6月、11月"])).plannedMonths).toEqual({ kind: "months", months });
  });

  test.each<[CellValue, string[]]>([
    ["そのうち", ["plannedMonthsUnreadable N2"]],
    ["6月、13月", ["plannedMonthsUnreadable N2"]],
    ["#REF!", ["cellError N2"]],
  ])("%j is reported and leaves the indicator without", (value, codes) => {
    const result = readRows([...seminar, value]);
    expect(only(result).plannedMonths).toEqual({ kind: "notStated" });
    expect(result.codes).toEqual(codes);
  });
});

describe("how to count", () => {
  test.each<[CellValue, CellValue, CellValue, Partial<Indicator>]>([
    ["実数", "支援先", "", { counting: "distinctBusinesses", source: "businesses", condition: "all" }],
    ["延べ数", "フォロー記録", "目標達成", { counting: "contacts", source: "followUps", condition: "targetMet" }],
    ["合計", "活動記録", "売上増加", { counting: "sum", source: "activities", condition: "salesGrown" }],
    ["入力", "", "", { counting: "typed", source: "typed" }],
    ["", "実績入力", "", { counting: "typed", source: "typed" }],
    ["", "", "", { counting: "contacts", source: "activities", condition: "all" }],
  ])("数え方 %j, 集計元 %j, 条件 %j", (counting, source, condition, expected) => {
    const row = [...seminar.slice(0, 8), counting, source, condition, "", ""];
    expect(only(readRows(row))).toMatchObject(expected);
  });

  test("an unknown word is reported", () => expect(readRows(withCell("数え方", "ざっくり")).codes).toEqual(["choiceUnknown I2"]));
});

describe("sections, also those that Excel took for days", () => {
  test.each<[CellValue, string]>([
    ["8-1", "8-1"],
    ["８－１", "8-1"],
    [46235, "8-1"],
    [3, "3"],
    ["3.", "3"],
    ["", ""],
  ])("%j → %j", (typed, section) => expect(only(readRows(withCell("区分", typed))).section).toBe(section));
});

describe("rows that cannot be used", () => {
  test("without ID or name", () => {
    expect(readRows(withCell("指標ID", ""), withCell("指標", ""))).toMatchObject({
      indicators: [],
      codes: ["requiredBlank A2", "requiredBlank D3"],
    });
  });

  test("the second of two with the same ID, however it is typed", () => {
    const { indicators, codes } = readRows(seminar, withCell("指標ID", "ｋ５－１"));
    expect(indicators).toHaveLength(1);
    expect(codes).toEqual(["duplicateId A3"]);
  });
});

describe("parents", () => {
  const child = (parent: string) => withCell("指標ID", "K5-1a").map((cell, index) => (header[index] === "親指標" ? parent : cell));

  test("are named as their own row writes them, wherever it stands", () => {
    expect(readRows(child("ｋ5-1"), seminar).indicators[0]?.parent).toBe("K5-1");
  });
  test.each(["K9", "K5-1a"])("%s is no parent", (parent) => {
    expect(readRows(seminar, child(parent))).toMatchObject({ codes: ["parentUnknown L3"], indicators: [{}, { parent: null }] });
  });
});

describe("columns", () => {
  test.each<[string, string[], string[]]>([
    ["no 指標ID", ["指標", "単位", "R7", "R8"], ["headerMissing A1"]],
    ["no year", ["指標ID", "指標", "単位"], ["yearColumnsMissing A1", "sheetEmpty"]],
    ["one year twice", ["指標ID", "指標", "単位", "R7", "2025年度"], ["sheetEmpty", "yearColumnDuplicate E1"]],
  ])("%s", (_name, columns, codes) => expect([...read(gridOf("目標", [columns])).codes].sort()).toEqual([...codes].sort()));

  test("actuals kept beside the targets are not targets", () => {
    const { years, codes } = read(
      gridOf("目標", [
        ["指標ID", "指標", "単位", "R7目標", "R7実績"],
        ["K1", "x", "回", 1, 2],
      ]),
    );
    expect(years).toEqual([2025]);
    expect(codes).toEqual([]);
  });
});
