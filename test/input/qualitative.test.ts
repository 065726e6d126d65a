import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { levelScales } from "../../src/core/levelScale.js";
import type { CellValue } from "../../src/input/grid.js";
import { readQualitative } from "../../src/input/qualitative.js";
import { gridOf } from "../fixtures/grids.js";
import { indicator } from "../fixtures/indicators.js";
import { codesAt } from "../fixtures/issues.js";

const indicators = [
  indicator("K5-1"),
  indicator("K81-1", { section: "8-1", project: "展示会" }),
  indicator("K81-2", { section: "8-1", project: "商談会" }),
];

function read(...rows: CellValue[][]) {
  const issues: Issue[] = [];
  const records = readQualitative([gridOf("定性評価", rows)], indicators, levelScales.fiveLevels, issues);
  return { records, codes: codesAt(issues) };
}

describe("a row speaks of", () => {
  test.each([
    ["an indicator", "ｋ5－1", "K5-1", []],
    ["a project", "経営 分析", "経営分析", []],
    ["the only project of a section", "5", "経営分析", []],
    ["a section of several projects", "8-1", "8-1", []],
    ["something unknown", "清掃", "清掃", ["subjectUnknown A2"]],
  ])("%s", (_name, typed, subject, codes) => {
    const result = read(["指標ID", "成功事例"], [typed, "よい例"]);
    expect(result.records).toMatchObject([{ subject, successCase: "よい例" }]);
    expect(result.codes).toEqual(codes);
  });

  test("a project, in the column 事業 beside 指標ID", () => {
    expect(read(["指標ID", "事業", "課題"], ["", "展示会", "少ない"]).records).toMatchObject([
      { subject: "展示会", shortfallCause: "少ない" },
    ]);
  });
});

test("each text with the cell in which it stands", () => {
  const { records } = read(["指標ID", "改善策", "成功事例"], ["K5-1", "増やす", "よい例"]);
  expect(records[0]).toMatchObject({
    nextYearPlan: "増やす",
    cells: { nextYearPlan: { sheet: "定性評価", address: "B2" }, successCase: { sheet: "定性評価", address: "C2" } },
  });
});

describe("levels", () => {
  test.each<[CellValue, string | null, string[]]>([
    ["Ａ", "A", []],
    ["e", "E", []],
    ["－", null, []],
    ["", null, []],
    ["S", null, ["levelUnknown B2"]],
  ])("%j → %s", (typed, level, codes) => {
    const result = read(["指標ID", "委員会評価", "講評"], ["K5-1", typed, "了"]);
    expect(result.records[0]?.committeeLevel).toBe(level);
    expect(result.codes).toEqual(codes);
  });
});

describe("what is reported", () => {
  test("neither column of the subject", () => expect(read(["成功事例", "改善事例"], ["a", "b"]).codes).toEqual(["headerMissing A1"]));
  test("a row about nothing", () =>
    expect(read(["指標ID", "成功事例", "改善事例"], ["", "a", "b"])).toEqual({ records: [], codes: ["requiredBlank A2"] }));
});

describe("the year of a row", () => {
  test.each<[CellValue, number | null | undefined, string[]]>([
    ["R7", 2025, []],
    ["令和８年度", 2026, []],
    ["", null, []],
    ["来年", undefined, ["yearUnreadable A2"]],
  ])("%j → %s", (typed, year, codes) => {
    const result = read(["年度", "指標ID", "成功事例", "相違の理由"], [typed, "K5-1", "例", "定性面を見た"]);
    expect(result.records[0]?.year).toBe(year);
    expect(result.records[0]?.differenceReason).toBe(year === undefined ? undefined : "定性面を見た");
    expect(result.codes).toEqual(codes);
  });
});
