import { describe, expect, test } from "vitest";
import type { CaseStudy } from "../../src/core/caseStudy.js";
import { casesSheet } from "../../src/report/casesSheet.js";
import { at, day } from "../core/examples.js";
import { lintPlan } from "./lintPlan.js";
import { publishedEvaluation, reportOf } from "./publishedEvaluation.js";
import { content, shown } from "./readPlan.js";

const evaluation = publishedEvaluation();
const withCases = (cases: readonly CaseStudy[]) => casesSheet(reportOf({ ...evaluation, cases }));
const linesOf = (plan: ReturnType<typeof casesSheet>) => plan.cells.map((line) => line.map(shown));

const study: CaseStudy = {
  kind: "success",
  subject: "見本製作所",
  businessId: "B001",
  date: day("2025-10-01"),
  officer: "山田 一",
  parts: { background: "相談を受けた", problem: "価格", solution: "見直した", result: "売上が増えた" },
  note: "",
  source: at("フォロー記録", "A5"),
};

describe("the sheet of the sample year", () => {
  const plan = casesSheet(reportOf(evaluation));
  const lines = linesOf(plan);

  test("keeps the house's rules and says that it stays within the office", () => {
    expect(lintPlan(plan)).toEqual([]);
    expect(lines[1]![0]).toMatch(/^【内部資料】/);
  });

  test("a case in the form of the conference, with the way to its record", () => {
    const top = lines.findIndex(([first]) => first === "成功 1");
    expect(lines.slice(top, top + 7).map((line) => line.slice(0, 3))).toEqual([
      ["成功 1", "見本製作所　担当 山田 一　2025/10/1", ""],
      ["経緯", "相談を受けた", ""],
      ["課題", "価格", ""],
      ["解決策", "見直した", ""],
      ["成果", "売上が増えた", ""],
      ["記録", "訪問", ""],
      ["出所", "フォロー記録!A5", "開く"],
    ]);
    expect(content(plan.cells[top + 6]![2])).toBe(`=HYPERLINK("#"&B${top + 7},"開く")`);
  });

  test("what is still to be written is marked, with room for a pen", () => {
    const top = lines.findIndex(([first]) => first === "改善 1");
    expect(lines.slice(top + 1, top + 5).map((line) => line.slice(0, 2))).toEqual([
      ["経緯", "遅れた"],
      ["課題", "（記入してください）"],
      ["解決策", "（記入してください）"],
      ["成果", "（記入してください）"],
    ]);
    expect(plan.rowHeights?.get(top + 2)).toBe(36);
  });

  test("success and improvement each with their number", () => {
    expect(lines.map(([first]) => first)).toEqual(expect.arrayContaining(["成功事例（2件）", "改善事例（1件）"]));
  });
});

test("a year without cases says so", () => {
  const told = linesOf(withCases([])).flat();
  expect(told).toEqual(expect.arrayContaining(["成功事例（0件）", "この年度の記録はありません。"]));
  expect(lintPlan(withCases([]))).toEqual([]);
});

describe("pages", () => {
  test("never end within a case", () => {
    const plan = withCases(Array.from({ length: 12 }, () => study));
    const breaks = plan.print.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    for (const row of breaks) expect(shown(plan.cells[row]![0])).toMatch(/^成功 \d+$|^改善事例/);
  });

  test("a text taller than a row goes on in the next, none of it lost", () => {
    const long = "経緯が長く続きます。".repeat(200);
    const plan = withCases([{ ...study, parts: { ...study.parts, background: long } }]);
    const lines = linesOf(plan);
    const [from, to] = ["経緯", "課題"].map((label) => lines.findIndex(([first]) => first === label));
    const pieces = lines.slice(from, to).map((line) => String(line[1]));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("\n").replaceAll("\n", "")).toBe(long);
    expect(lintPlan(plan)).toEqual([]);
  });
});
