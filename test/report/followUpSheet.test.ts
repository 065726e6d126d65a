import { describe, expect, test } from "vitest";
import { evidenceSheet } from "../../src/report/evidenceSheet.js";
import { followUpSheet } from "../../src/report/followUpSheet.js";
import { day } from "../core/examples.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { smallReport } from "./smallEvaluation.js";

const { plan, businesses, figures, changes } = followUpSheet(smallReport, evidenceSheet(smallReport));

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
    ["年度内回数", '=COUNTIFS(集計根拠!$A$17:$A$18,$P15,集計根拠!$D$17:$D$18,"R7")'],
    ["累計回数", "=COUNTIF(集計根拠!$A$17:$A$18,$P15)"],
    ["最終支援日", "=SUMIF(集計根拠!$A$17:$A$18,$P15,集計根拠!$O$17:$O$18)"],
    ["次回期限", "=EDATE(IF(G15>0,G15,F15),$F$6)"],
    ["超過日数", "=MAX($E$6-H15,0)"],
    ["状態", '=IF(B15>0,"期限超過","予定内")'],
    ["増加率", "=T15/S15-1"],
  ])("formula of %s", (header, expected) => {
    expect(contentColumn(plan, businesses, header)[1]).toBe(expected);
  });
});

test("the counts stand above", () => {
  // The day, the interval; 2 businesses, 2 contacts, 1 overdue, no gap; 1 met its target, 1 grew.
  expect(plan.cells[figures.firstRow]!.slice(4, 12).map(shown)).toEqual([day("2026-03-31"), 6, 2, 2, 1, 0, 1, 1]);
  // Sales: one up, one unknown; profit: both unknown.
  expect(plan.cells[changes.firstRow]!.slice(4, 12).map(shown)).toEqual([1, 0, 0, 1, 0, 0, 0, 2]);
  expect(contentColumn(plan, figures, "期限超過")).toEqual(['=COUNTIF($A$14:$A$15,"期限超過")']);
});

test("overdue per officer", () => {
  expect(plan.cells.slice(changes.end, changes.end + 3).map((line) => line.slice(3, 6).map(shown))).toEqual([
    ["担当", "山田", "（担当なし）"],
    ["対象（者）", 1, 1],
    ["期限超過（者）", 0, 1],
  ]);
  expect(content(plan.cells[changes.end + 2]![4])).toBe('=COUNTIFS($E$14:$E$15,"="&E$9,$A$14:$A$15,"期限超過")');
});

test("what an officer needs in a meeting is printed, the state first", () => {
  const headers = plan.cells[businesses.headerRow]!.map(content);
  expect(headers.slice(0, 4)).toEqual(["状態", "超過日数", "事業者ID", "事業所名"]);
  expect(headers.slice(plan.print.columns)).toEqual(expect.arrayContaining(["No", "累計回数", "増加率"]));
});
