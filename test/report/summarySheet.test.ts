import { describe, expect, test } from "vitest";
import { assumptions } from "../../src/report/assumptions.js";
import { attainmentSheet } from "../../src/report/attainmentSheet.js";
import { budgetSheet } from "../../src/report/budgetSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import type { Report } from "../../src/report/report.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { summarySheet } from "../../src/report/summarySheet.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { lintPlan, paper, printScale } from "./lintPlan.js";
import { defaultRowHeight } from "./officeUnits.js";
import { smallEvaluation, smallReport } from "./smallEvaluation.js";

function summaryOf(report: Report) {
  const evidence = evidenceSheet(report);
  return summarySheet(report, attainmentSheet(report, evidence), followUpSheet(report, evidence), budgetSheet(report));
}
const { plan, projects, goals } = summaryOf(smallReport);

/** What stands right of a label. */
function beside({ cells }: SheetPlan, label: string): unknown[] {
  const row = cells.find((line) => line.some((cell) => shown(cell) === label))!;
  const at = row.findIndex((cell) => shown(cell) === label);
  return [content(row[at + 1]), shown(row[at + 1])];
}

test("the distribution of the levels, what is not rated beside it", () => {
  const header = plan.cells.findIndex((line) => shown(line[1]) === "R7年度の指標数");
  // 5 indicators: one A, two C, one not carried out, one －.
  expect(plan.cells[header]!.slice(2, 8).map(shown)).toEqual(["A", "B", "C", "D", "E", "評価なし"]);
  expect(plan.cells[header + 1]!.slice(1, 8).map(shown)).toEqual([5, 1, 0, 2, 0, 1, 1]);
  expect(content(plan.cells[header + 1]![2])).toBe('=COUNTIF(目標達成状況!$G$6:$G$10,"="&C$4)');
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
    ["指標数", "=COUNTIF(目標達成状況!$N$6:$N$10,$P9)"],
    ["A", '=COUNTIFS(目標達成状況!$G$6:$G$10,"="&I$8,目標達成状況!$N$6:$N$10,$P9)'],
    ["評価なし", "=H9-SUM(I9:M9)"],
    // From the worst level that follows from a rate up; E only where there is no other.
    ["提案評価", '=IF(L9>0,L$8,IF(K9>0,K$8,IF(J9>0,J$8,IF(I9>0,I$8,IF(M9>0,M$8,"－")))))'],
    ["最終評価", '=IF(E9="",D9,E9)'],
    ["相違", '=IF(OR(E9="",E9=D9),"","※")'],
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
  expect(contentColumn(plan, goals, "累計実績")).toEqual(["=目標達成状況!W6"]);
});

describe("another rule for the proposal", () => {
  test("its result stands as text, and the rule is printed", () => {
    const settings = { ...smallEvaluation.settings, projectRule: "mostFrequent" as const };
    const sheet = summaryOf({ ...smallReport, evaluation: { ...smallEvaluation, settings } });
    expect(contentColumn(sheet.plan, sheet.projects, "提案評価")).toEqual(["C", "A", "C", "E"]);
    expect(sheet.plan.cells.map((line) => String(shown(line[0]))).join("")).toContain("最も多い評価");
  });
});

test("a plan of eight projects and four goals fits one page", () => {
  const height = [...plan.cells.keys()].reduce((sum, row) => sum + (plan.rowHeights?.get(row) ?? defaultRowHeight), 0);
  // Four more projects of 26 points and three more goals of 35.
  expect((height + 4 * 26 + 3 * 35) * printScale(plan)).toBeLessThan(paper.height);
});

test.each([
  ["期限超過", "=フォロー状況!I6", 1],
  ["年度内回数", "=フォロー状況!H6", 2],
])("%s comes from its sheet", (label, formula, expected) => {
  expect(beside(plan, label)).toEqual([formula, expected]);
});

test("the budget's total in thousand yen", () => {
  const header = plan.cells.findIndex((line) => shown(line[3]) === "予算");
  expect(plan.cells[header + 1]!.slice(3, 7).map(content)).toEqual(["=予算執行!C10", "=予算執行!D10", "=予算執行!E10", "=予算執行!F10"]);
  expect(plan.cells[header + 1]!.slice(3, 7).map(shown)).toEqual([1500, 1500, 0, 1]);
});

test("the assumptions are printed", () => {
  const lines = plan.cells.map((line) => String(shown(line[0]))).filter((line) => line.startsWith("・"));
  expect(lines.flatMap((line) => line.split("　"))).toEqual(
    assumptions(smallEvaluation).map(({ topic, choice }) => `・${topic}: ${choice}`),
  );
  expect(lines).toContain("・評価尺度: A–E（100・80・30）: A 100%以上、B 80%以上、C 30%以上、D 0%以上、E 未実施");
});

test("figures of ten digits fit their columns, and the budget's name its own box", () => {
  const { budget } = smallEvaluation;
  const total = { ...budget!.total, budget: 12_345_678_901_000, actual: 1_129_868_000 };
  const large = summaryOf({ ...smallReport, evaluation: { ...smallEvaluation, budget: { ...budget!, total } } }).plan;
  expect(lintPlan(large).filter((fault) => fault.includes("needs"))).toEqual([]);
  const row = large.cells.findIndex((line) => shown(line[3]) === "予算執行（千円）");
  expect(large.merges).toContainEqual({ row, column: 3, rows: 1, columns: 4 });
});

test.each([
  ["whole figures", 2, "#,##0_);▲#,##0_)"],
  ["a fraction, which is not rounded away", 290.5, "#,##0.0_);▲#,##0.0_)"],
])("the goals of the plan show %s", (_name, cumulativeActual, format) => {
  const indicators = smallReport.evaluation.indicators.map((result) => ({ ...result, cumulativeActual }));
  const sheet = summaryOf({ ...smallReport, evaluation: { ...smallReport.evaluation, indicators } });
  for (const header of ["計画の目標", "期間目標", "累計実績"]) {
    const { row, column } = sheet.goals.area(header);
    const holding = sheet.plan.styles.filter(
      ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    expect(holding.findLast(({ style }) => style.numberFormat !== undefined)?.style.numberFormat).toBe(format);
  }
});
