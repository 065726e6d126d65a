import { describe, expect, test } from "vitest";
import { levelScales } from "../../src/core/levelScale.js";
import { publicReport } from "../../src/report/publicReport.js";
import { publishedEvaluation } from "./publishedEvaluation.js";

const evaluation = publishedEvaluation();
const texts = evaluation.publicTexts.map(({ text }) => text);
const report = publicReport(evaluation, texts);

test("says whose evaluation it is, of which year and up to which day, in words for the public", () => {
  expect([report.title, report.organisation, report.subtitle]).toEqual([
    "経営発達支援計画　事業評価の結果",
    "見本商工会議所",
    "令和7年度の評価　計画期間 令和7年度～令和10年度　2026年3月31日現在",
  ]);
});

test("the levels with their meaning and their number; what has no level is counted too", () => {
  expect(report.levels).toEqual([
    { label: "A", meaning: "達成率 100% 以上", count: 1 },
    { label: "B", meaning: "達成率 80% 以上　100% 未満", count: 0 },
    { label: "C", meaning: "達成率 30% 以上　80% 未満", count: 1 },
    { label: "D", meaning: "達成率 30% 未満", count: 0 },
    { label: "E", meaning: "未実施", count: 0 },
  ]);
  expect([report.unrated, report.indicatorCount]).toEqual([1, 3]);
});

test("the goals of the whole plan: 2 of 16 so far", () => {
  expect(report.goals).toEqual([{ label: "経営分析", unit: "者", goal: 16, actual: 2, rate: 0.125 }]);
});

describe("the projects, chapter by chapter", () => {
  test("with the committee's level, the figures and the texts", () => {
    expect(report.projects[0]).toEqual({
      section: "5",
      title: "経営状況の分析",
      level: "B",
      meaning: "評価委員会の評価",
      indicators: [{ label: "経営分析", unit: "者", target: 4, actual: 2, rate: 0.5, level: "C" }],
      texts: [
        { heading: "主な成果", paragraphs: ["成果がある"] },
        { heading: "評価委員会の意見", paragraphs: ["続けられたい"] },
      ],
    });
  });

  test("a target － has neither rate nor level, and a text about one indicator names it", () => {
    expect(report.projects[1]).toMatchObject({
      level: "A",
      meaning: "達成率 100% 以上",
      indicators: [
        { rate: 1, level: "A" },
        { target: null, rate: null, level: "対象外" },
      ],
      texts: [{ heading: "次年度の改善策", paragraphs: ["【セミナー】回数を増やす"] }],
    });
  });

  test("a text that is left out leaves no heading", () => {
    expect(publicReport(evaluation, ["", texts[1]!, ""]).projects.map((project) => project.texts.map(({ heading }) => heading))).toEqual([
      ["評価委員会の意見"],
      [],
    ]);
  });
});

test("the budget in its own unit, breakdowns left out, the sum last", () => {
  expect([report.budgetUnit, ...report.budget]).toEqual([
    "千円",
    { item: "調査", budget: 1000, actual: 900, executionRate: 0.9 },
    { item: "謝金", budget: 500, actual: null, executionRate: null },
    { item: "合計", budget: 1500, actual: 900, executionRate: 0.6 },
  ]);
});

test("names no business and no staff, though cases and logs do", () => {
  expect(JSON.stringify(report)).not.toMatch(/見本製作所|例食堂|山田/);
});

test("another scale is told in its own words", () => {
  const other = publicReport(publishedEvaluation({ scale: levelScales.numbers }), []);
  expect(other.method[0]).toBe("指標ごとに、目標に対する実績の割合（達成率）から5・4・3・2・1の5段階で評価しました。");
  expect(other.levels.at(-1)).toMatchObject({ label: "1", meaning: "未実施" });
});
