import { describe, expect, test } from "vitest";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import { day } from "../core/examples.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { smallReport } from "./smallEvaluation.js";

const { plan, businesses, figures } = followUpSheet(smallReport, evidenceSheet(smallReport));

describe("businesses, the longest overdue first", () => {
  test.each([
    ["事業者ID", ["B002", "B001"]],
    ["担当", ["（担当なし）", "山田"]],
    ["年度内回数", [0, 2]],
    ["最終支援日", [0, day("2025-10-15")]],
    // 30 June and 15 October plus six months; 91 days from 30 December to 31 March.
    ["次回期限", [day("2025-12-30"), day("2026-04-15")]],
    ["超過日数", [91, 0]],
    ["状態", ["期限超過", "予定内"]],
    ["進捗", ["", "順調"]],
    ["売上", ["不明", "増加"]],
    ["目標達成", ["", "○"]],
    ["増加率到達", ["", "○"]],
  ])("%s", (header, expected) => {
    expect(shownColumn(plan, businesses, header)).toEqual(expected);
  });

  test.each([
    ["年度内回数", '=COUNTIFS(集計根拠!$A$17:$A$18,$A13,集計根拠!$D$17:$D$18,"R7")'],
    ["累計回数", "=COUNTIF(集計根拠!$A$17:$A$18,$A13)"],
    ["最終支援日", "=SUMIF(集計根拠!$A$17:$A$18,$A13,集計根拠!$L$17:$L$18)"],
    ["次回期限", "=EDATE(IF(H13>0,H13,E13),$D$6)"],
    ["超過日数", "=MAX($C$6-I13,0)"],
    ["状態", '=IF(J13>0,"期限超過","予定内")'],
    ["増加率", "=S13/R13-1"],
  ])("formula of %s", (header, expected) => {
    expect(contentColumn(plan, businesses, header)[1]).toBe(expected);
  });
});

test("the counts stand above", () => {
  const row = plan.cells[figures.firstRow]!.slice(2, 18).map(shown);
  expect(row).toEqual([day("2026-03-31"), 6, 2, 2, 1, 0, 1, 0, 0, 1, 0, 0, 0, 2, 1, 1]);
  expect(contentColumn(plan, figures, "期限超過")).toEqual(['=COUNTIF($K$12:$K$13,"期限超過")']);
});

test("overdue per officer", () => {
  expect(plan.cells.slice(figures.end, figures.end + 3).map((line) => line.slice(2, 5).map(shown))).toEqual([
    ["担当", "山田", "（担当なし）"],
    ["対象（者）", 1, 1],
    ["期限超過（者）", 0, 1],
  ]);
  expect(content(plan.cells[figures.end + 2]![3])).toBe('=COUNTIFS($D$12:$D$13,"="&D$7,$K$12:$K$13,"期限超過")');
});
