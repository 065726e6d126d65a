import { describe, expect, test } from "vitest";
import { issue } from "../../src/core/issue.js";
import { issuesSheet } from "../../src/report/issuesSheet.js";
import { issueText } from "../../src/strings/issueText.js";
import { at } from "../core/examples.js";
import { lintPlan } from "./lintPlan.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { words } from "../strings/words.js";

const hidden = issue("hiddenRows", at("活動記録", ""), { sheet: "活動記録" });
const noId = issue("businessIdMissing", at("活動記録", "B8"), { name: "=1+1" });
const unknown = issue("indicatorUnknown", at("実績入力", "A4"), { id: "K9-9" });
const missing = issue("sheetMissing", at("", ""), { sheet: "目標" });

describe("findings", () => {
  const { plan, list } = issuesSheet([hidden, noId, unknown, missing], "入力点検", "2026-04-10 09:30");

  test("errors first, otherwise in the order found", () => {
    expect(shownColumn(plan, list, "重要度")).toEqual(["● 要修正", "● 要修正", "▲ 要確認", "○ お知らせ"]);
    expect(shownColumn(plan, list, "シート")).toEqual(["実績入力", "", "活動記録", "活動記録"]);
  });

  test("each leads to its cell; a sheet that is not there leads nowhere", () => {
    expect(contentColumn(plan, list, "場所")).toEqual(["実績入力!A4", "", "活動記録!B8", "活動記録!A1"]);
    expect(contentColumn(plan, list, "リンク")).toEqual([
      '=HYPERLINK("#"&C10,"開く")',
      "",
      '=HYPERLINK("#"&C12,"開く")',
      '=HYPERLINK("#"&C13,"開く")',
    ]);
  });

  test("says what happened, why it matters and what to do", () => {
    const { what, why, remedy } = issueText(noId, words.ja.issues);
    expect(["内容", "理由", "対処"].map((header) => shownColumn(plan, list, header)[2])).toEqual([what, why, remedy]);
  });

  test("the counts stand above", () => {
    expect(plan.cells.slice(4, 7).map((line) => line.slice(1, 3).map(shown))).toEqual([
      ["● 要修正", 2],
      ["▲ 要確認", 1],
      ["○ お知らせ", 1],
    ]);
    expect(content(plan.cells[4]![2])).toBe("=COUNTIF($B$10:$B$13,B5)");
  });

  test("keeps the house's rules", () => {
    expect(lintPlan(plan)).toEqual([]);
  });
});

test("nothing found is said in a friendly line", () => {
  const { plan } = issuesSheet([], "入力点検", "2026-04-10 09:30");
  expect(plan.cells.map((line) => shown(line[0]))).toContain("問題は見つかりませんでした。");
  expect(plan.cells.slice(4, 7).map((line) => shown(line[2]))).toEqual([0, 0, 0]);
});
