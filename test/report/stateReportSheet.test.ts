import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/core/evaluation.js";
import { attainmentSheet } from "../../src/report/attainmentSheet.js";
import { budgetSheet } from "../../src/report/budgetSheet.js";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import { stateReportSheet } from "../../src/report/stateReportSheet.js";
import { summarySheet } from "../../src/report/summarySheet.js";
import { lintPlan } from "./lintPlan.js";
import { publishedEvaluation, reportOf } from "./publishedEvaluation.js";
import { content, shown } from "./readPlan.js";

function sheetOf(evaluation: Evaluation) {
  const report = reportOf(evaluation);
  const evidence = evidenceSheet(report);
  const attainment = attainmentSheet(report, evidence);
  const followUp = followUpSheet(report, evidence);
  return stateReportSheet(report, {
    attainment,
    followUp,
    evidence,
    summary: summarySheet(report, attainment, followUp, budgetSheet(report)),
  });
}

const plan = sheetOf(publishedEvaluation({ staff: 14 }));
const lines = plan.cells.map((line) => line.map(shown));
const lineWith = (text: string) => lines.find((line) => line.includes(text))!;
const formulas = plan.cells
  .flat()
  .map(content)
  .filter((cell) => String(cell).startsWith("="));

test("keeps the house's rules", () => {
  expect(lintPlan(plan)).toEqual([]);
});

test("the staff is the figure of 設定, or not known", () => {
  expect(lineWith("従事職員数（「設定」の値）")[3]).toBe(14);
  const unknown = sheetOf(publishedEvaluation()).cells.map((line) => line.map(shown));
  expect(unknown.find((line) => line.includes("従事職員数（「設定」の値）"))![3]).toBe("未集計");
});

describe("the counts", () => {
  test.each([
    ["fed by an indicator", "経営状況分析事業者数", ["③", "経営状況分析事業者数", 4, 2, "者", "B", "K5-1"]],
    ["fed by none: never 0", "基礎データ把握事業者数", ["②", "基礎データ把握事業者数", "－", "未集計", "者", "－", ""]],
  ])("%s", (_, label, expected) => {
    expect(lineWith(label).slice(0, 7)).toEqual(expected);
  });

  test("add the indicators of 目標達成状況 whose 報告No is theirs", () => {
    expect(formulas).toContainEqual(expect.stringMatching(/^=SUMIF\(目標達成状況!\$AB\$6:\$AB\$8,\$I\d+,目標達成状況!\$E\$6:\$E\$8\)$/));
  });

  test("fed twice say what is left without repeats", () => {
    const evaluation = publishedEvaluation();
    const [first, ...others] = evaluation.stateReport.counts;
    const counts = [{ ...first!, indicatorIds: ["K5-1", "K6-1"], actual: 5, target: 7, distinct: 4 }, ...others];
    const told = sheetOf({ ...evaluation, stateReport: { ...evaluation.stateReport, counts } });
    const line = told.cells.map((cells) => cells.map(shown)).find((cells) => cells.includes("①"))!;
    expect(line.slice(5, 7)).toEqual(["5 B、6 A", "K5-1、K6-1（重なりを除くと 4）"]);
  });
});

describe("売上 and 粗利 four ways", () => {
  test("of those contacted in the year: one of two, sales up, profit unchanged", () => {
    expect(["増加", "減少", "横ばい", "不明", "計"].map((way) => lineWith(way).slice(1, 4))).toEqual([
      ["増加", 1, 0],
      ["減少", 0, 0],
      ["横ばい", 0, 1],
      ["不明", 0, 0],
      ["計", 1, 1],
    ]);
  });

  test.each([
    ["the log's profit is not 粗利", "ordinaryProfit", /経常利益であり、粗利とは限りません/],
    ["nobody says what it is", null, /何の利益か「設定」に定めがなく、粗利とは限りません/],
    ["it is 粗利", "grossProfit", /記録の利益は粗利（売上総利益）です/],
  ] as const)("%s", (_, loggedProfit, expected) => {
    const told = sheetOf(publishedEvaluation({ loggedProfit })).cells.flat().map(shown).join("\n");
    expect(told).toMatch(expected);
  });

  test("without a log nothing is counted", () => {
    const evaluation = publishedEvaluation();
    const told = sheetOf({ ...evaluation, stateReport: { ...evaluation.stateReport, changes: null } });
    const line = told.cells.map((cells) => cells.map(shown)).find((cells) => cells.includes("計"))!;
    expect(line.slice(2, 4)).toEqual(["未集計", "未集計"]);
    expect(lintPlan(told)).toEqual([]);
  });
});

test("実数 beside 延べ, with the levels of the indicator and of its chapter", () => {
  const from = lines.findIndex((line) => line.includes("実数（者）"));
  expect(lines.slice(from + 1, from + 4).map((line) => line.slice(0, 7))).toEqual([
    ["5", "経営分析", 2, 3, "実数", "C", "B"],
    ["6", "セミナー", "－", 3, "入力", "A", "A"],
    ["6", "専門家", 0, 0, "実数", "対象外", "A"],
  ]);
  expect(formulas).toContainEqual(
    expect.stringMatching(/^=SUMIFS\(集計根拠!\$P\$\d+:\$P\$\d+,集計根拠!\$A\$\d+:\$A\$\d+,\$I\d+,集計根拠!\$D\$\d+:\$D\$\d+,"R7"\)$/),
  );
});
