import { describe, expect, test } from "vitest";
import { attainmentSheet } from "../../src/report/attainmentSheet.js";
import { budgetSheet } from "../../src/report/budgetSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { summarySheet } from "../../src/report/summarySheet.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { smallReport } from "./smallEvaluation.js";

const evidence = evidenceSheet(smallReport);
const { plan, projects, goals } = summarySheet(
  smallReport,
  attainmentSheet(smallReport, evidence),
  followUpSheet(smallReport, evidence),
  budgetSheet(smallReport),
);

/** What stands right of a label. */
function beside({ cells }: SheetPlan, label: string): unknown[] {
  const row = cells.find((line) => line.some((cell) => shown(cell) === label))!;
  const at = row.findIndex((cell) => shown(cell) === label);
  return [content(row[at + 1]), shown(row[at + 1])];
}

test("the distribution of the levels, what is not rated beside it", () => {
  const row = plan.cells.find((line) => shown(line[2]) === "R7年度")!;
  // 5 indicators: one A, two C, one not carried out, one －.
  expect(row.slice(3, 10).map(shown)).toEqual([5, 1, 0, 2, 0, 1, 1]);
  expect(content(row[4])).toBe('=COUNTIF(目標達成状況!$M$6:$M$10,"="&E$5)');
});

describe("projects", () => {
  test.each([
    ["事業", ["経営状況の分析", "計画策定", "調査", "販路開拓"]],
    ["指標数", [1, 1, 1, 2]],
    ["A", [0, 1, 0, 0]],
    ["C", [1, 0, 1, 0]],
    ["E", [0, 0, 0, 1]],
    ["評価なし", [0, 0, 0, 1]],
    ["提案評価", ["C", "A", "C", "E"]],
    ["自己評価", ["B", "", "", ""]],
    ["委員会評価", ["B", "", "", ""]],
    ["最終評価", ["B", "A", "C", "E"]],
    ["相違", ["※", "", "", ""]],
  ])("%s", (header, expected) => {
    expect(shownColumn(plan, projects, header)).toEqual(expected);
  });

  test.each([
    ["指標数", "=COUNTIF(目標達成状況!$W$6:$W$10,$A10)"],
    ["A", '=COUNTIFS(目標達成状況!$M$6:$M$10,"="&E$9,目標達成状況!$W$6:$W$10,$A10)'],
    ["評価なし", "=D10-SUM(E10:I10)"],
    ["最終評価", '=IF(M10="",K10,M10)'],
    ["相違", '=IF(OR(M10="",M10=K10),"","※")'],
  ])("formula of %s", (header, expected) => {
    expect(contentColumn(plan, projects, header)[0]).toBe(expected);
  });
});

test("the plan's own goal against the yearly targets and what is reached", () => {
  expect(["計画の目標", "期間目標", "累計実績", "期間進捗率", "照合"].map((header) => shownColumn(plan, goals, header)[0])).toEqual([
    16,
    16,
    2,
    0.125,
    "一致",
  ]);
  expect(contentColumn(plan, goals, "累計実績")).toEqual(["=目標達成状況!S6"]);
});

test.each([
  ["期限超過", "=フォロー状況!G6", 1],
  ["年度内回数", "=フォロー状況!F6", 2],
  ["残額", "=予算執行!E10", 0],
  ["執行率", "=予算執行!F10", 1],
])("%s comes from its sheet", (label, formula, expected) => {
  expect(beside(plan, label)).toEqual([formula, expected]);
});

test("the assumptions are printed", () => {
  const lines = plan.cells.map((line) => String(shown(line[0]))).filter((line) => line.startsWith("・"));
  expect(lines).toContain("・評価尺度: A–E（100・80・30）: A 100%以上、B 80%以上、C 30%以上、D 0%以上、E 未実施");
  expect(lines).toContain("・フォロー対象: 当年度に計画を策定した事業者");
  expect(lines).toContain("・増加率の基準: 基準売上高に対して 5% 以上の増加");
});
