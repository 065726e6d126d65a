import { describe, expect, test } from "vitest";
import { attainmentSheet } from "../../src/report/attainmentSheet.js";
import { budgetSheet } from "../../src/report/budgetSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import { publicReport } from "../../src/report/publicReport.js";
import { publicSheet } from "../../src/report/publicSheet.js";
import { summarySheet } from "../../src/report/summarySheet.js";
import { lintPlan } from "./lintPlan.js";
import { publishedEvaluation, reportOf } from "./publishedEvaluation.js";
import { content, shown, shownColumn } from "./readPlan.js";

function sheetOf(evaluation = publishedEvaluation(), texts = evaluation.publicTexts.map(({ text }) => text)) {
  const report = reportOf(evaluation);
  const evidence = evidenceSheet(report);
  const attainment = attainmentSheet(report, evidence);
  const budget = budgetSheet(report);
  const summary = summarySheet(report, attainment, followUpSheet(report, evidence), budget);
  return publicSheet(report, publicReport(evaluation, texts), { attainment, budget, summary });
}

const { plan, levels } = sheetOf();
const lines = plan.cells.map((line) => line.map(shown));
const rowOf = (text: string) => lines.findIndex(([first]) => first === text);

test("keeps the house's rules", () => {
  expect(lintPlan(plan)).toEqual([]);
});

test("the distribution of the levels, with what has none", () => {
  expect(shownColumn(plan, levels, "評価")).toEqual(["A", "B", "C", "D", "E", "評価なし"]);
  expect(shownColumn(plan, levels, "指標数")).toEqual([1, 0, 1, 0, 0, 1]);
});

describe("the figures lead home", () => {
  test.each([
    ["経営分析", ["経営分析", "者", 4, 2, 0.5, "C"]],
    ["専門家", ["専門家", "者", "－", 0, "－", "対象外"]],
    ["謝金", ["謝金", "千円", 500, "－", "－", ""]],
    ["合計", ["合計", "千円", 1500, 900, 0.6, ""]],
  ])("%s", (label, expected) => {
    const row = lines.findLastIndex(([first]) => first === label);
    expect(lines[row]!.slice(0, 6)).toEqual(expected);
    const figures = plan.cells[row]!.filter((_, column) => typeof expected[column] === "number");
    for (const figure of figures) expect(content(figure)).toMatch(/^=(?:目標達成状況|予算執行)![A-Z]+\d+$/);
  });

  test("the level of a project is that of 評価総括表, its meaning beside it", () => {
    const row = rowOf("事業の評価（評価委員会の評価）");
    expect(lines[row]![1]).toBe("B");
    expect(content(plan.cells[row]![1])).toMatch(/^=評価総括表!C\d+$/);
  });
});

test("texts stand under their heading, a long one over several lines", () => {
  const evaluation = publishedEvaluation();
  const long = "長い文章が続きます。".repeat(12);
  const sheet = sheetOf(evaluation, [long, "", ""]);
  const told = sheet.plan.cells.map(([first]) => shown(first));
  const heading = told.indexOf("主な成果");
  expect(told.slice(heading + 1, heading + 4).join("")).toBe(long);
  expect(told).not.toContain("評価委員会の意見");
  expect(lintPlan(sheet.plan)).toEqual([]);
});

test("no page ends within a project", () => {
  const starts = new Set([
    rowOf("計画全体の目標"),
    rowOf("5　経営状況の分析"),
    rowOf("6　計画策定"),
    rowOf("予算の執行"),
    rowOf("ご覧になるときに"),
  ]);
  for (const row of plan.print.breaksBefore ?? []) expect(starts).toContain(row);
});
