import { describe, expect, test } from "vitest";
import { issue } from "../../src/core/issue.js";
import { issuesSheet } from "../../src/report/issuesSheet.js";
import { dateWords } from "../../src/strings/dateWords.js";
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
  const { plan, list } = issuesSheet({ issues: [hidden, noId, unknown, missing], setAside: [] }, "入力点検", "2026-04-10 09:30", "western");

  test("errors first, otherwise in the order found", () => {
    expect(shownColumn(plan, list, "重要度")).toEqual(["● 要修正", "● 要修正", "▲ 要確認", "○ お知らせ"]);
    expect(shownColumn(plan, list, "シート")).toEqual(["実績入力", "", "活動記録", "活動記録"]);
  });

  test("each leads to its cell; a sheet that is not there leads nowhere", () => {
    expect(contentColumn(plan, list, "場所")).toEqual(["実績入力!A4", "", "活動記録!B8", "活動記録!A1"]);
    expect(contentColumn(plan, list, "リンク")).toEqual([
      '=HYPERLINK("#"&C11,"開く")',
      "",
      '=HYPERLINK("#"&C13,"開く")',
      '=HYPERLINK("#"&C14,"開く")',
    ]);
  });

  test("says what happened, why it matters and what to do", () => {
    const { what, why, remedy } = issueText(noId, words.ja.issues, dateWords("ja", "western"));
    expect(["内容", "理由", "対処"].map((header) => shownColumn(plan, list, header)[2])).toEqual([what, why, remedy]);
  });

  test("the counts stand above", () => {
    expect(plan.cells.slice(4, 8).map((line) => line.slice(1, 3).map(shown))).toEqual([
      ["● 要修正", 2],
      ["▲ 要確認", 1],
      ["○ お知らせ", 1],
      ["✓ 確認済み", 0],
    ]);
    expect(content(plan.cells[4]![2])).toBe("=COUNTIF($B$11:$B$14,B5)");
  });

  test("keeps the house's rules", () => {
    expect(lintPlan(plan)).toEqual([]);
  });
});

test("nothing found is said in a friendly line", () => {
  const { plan } = issuesSheet({ issues: [], setAside: [] }, "入力点検", "2026-04-10 09:30", "western");
  expect(plan.cells.map((line) => shown(line[0]))).toContain("問題は見つかりませんでした。");
  expect(plan.cells.slice(4, 8).map((line) => shown(line[2]))).toEqual([0, 0, 0, 0]);
});

describe("findings that were set aside", () => {
  const accepted = { ...unknown, identity: "x", setAside: { identity: "x", reason: "旧計画の指標", on: "2026-04-01 10:00" } };
  const { plan, list } = issuesSheet({ issues: [noId], setAside: [accepted] }, "入力点検", "2026-04-10 09:30", "western");

  test("stand below the open ones with their reason and its day", () => {
    expect(shownColumn(plan, list, "重要度")).toEqual(["▲ 要確認", "✓ 確認済み"]);
    expect(shownColumn(plan, list, "確認済み")).toEqual(["", "旧計画の指標（2026/4/1）"]);
  });

  test("do not count as open, nor with the open ones of their kind", () => {
    expect(plan.cells.slice(4, 8).map((line) => shown(line[2]))).toEqual([0, 1, 0, 1]);
    expect(shownColumn(plan, list, "種類")).toEqual(["businessIdMissing", "✓indicatorUnknown"]);
  });

  test("keep the house's rules", () => {
    expect(lintPlan(plan)).toEqual([]);
  });
});
