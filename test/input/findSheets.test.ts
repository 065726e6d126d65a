import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import type { Grid } from "../../src/input/grid.js";
import { findSheets } from "../../src/input/findSheets.js";
import { gridOf } from "../fixtures/grids.js";

function find(...names: string[]) {
  const issues: Issue[] = [];
  const found = findSheets(
    names.map((name) => gridOf(name, [])),
    issues,
  );
  return {
    found: Object.fromEntries(
      Object.entries(found).map(([key, used]) => [
        key,
        [used]
          .flat()
          .map(({ sheet }) => sheet)
          .join(" + "),
      ]),
    ),
    issues,
  };
}

test("sheets are found by name and alias, in any width and with spaces", () => {
  expect(find("表紙", "目標 値", "活動ログ", "予算").found).toEqual({ targets: "目標 値", activityLog: "活動ログ", budget: "予算" });
});

test("the canonical name goes before an alias, and the other sheet is reported", () => {
  expect(find("指標一覧", "目標")).toMatchObject({
    found: { targets: "目標" },
    issues: [{ code: "sheetDuplicate", sheet: "指標一覧", args: { sheet: "目標", used: "目標" } }],
  });
});

test("hidden rows are announced", () => {
  const issues: Issue[] = [];
  findSheets([gridOf("目標", [], { hasHiddenRows: true })], issues);
  expect(issues).toMatchObject([{ code: "hiddenRows", severity: "info", sheet: "目標" }]);
});

describe("a log in several sheets", () => {
  test.each([
    [["活動記録_佐藤", "活動記録 ４月", "活動記録（南支所）"], "活動記録_佐藤 + 活動記録 ４月 + 活動記録（南支所）"],
    [["支援記録-5月", "活動記録"], "支援記録-5月 + 活動記録"],
    [["活動記録", "活動記録 (2)"], "活動記録"],
    [["活動記録", "活動記録_旧", "活動記録（控え）", "活動記録_コピー", "活動記録_集計"], "活動記録"],
    [["活動記録", "活動記録表紙"], "活動記録"],
  ])("%j: %s", (names, used) => {
    expect(find(...names).found.activityLog).toBe(used);
  });

  test("is announced once", () => {
    const { issues } = find("活動記録", "活動記録_佐藤");
    expect(issues).toMatchObject([{ code: "sheetsReadTogether", severity: "info", args: { sheets: "活動記録、活動記録_佐藤" } }]);
  });

  test("two whole names are still one too many", () => {
    const { found, issues } = find("活動記録", "支援記録", "活動記録_佐藤");
    expect(found.activityLog).toBe("活動記録 + 活動記録_佐藤");
    expect(issues.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(["sheetDuplicate 支援記録", "sheetsReadTogether 活動記録"]);
  });

  test.each([
    [["支援先_山田", "支援先_鈴木", "支援先_集計"], "businesses", "支援先_山田 + 支援先_鈴木"],
    [["財務_R6", "財務_R7", "財務_分析", "財務_試算表"], "financials", "財務_R6 + 財務_R7"],
    [["定性評価", "定性評価（南支所）"], "qualitative", "定性評価 + 定性評価（南支所）"],
    [["景況調査_第1回", "景況調査_第2回"], "survey", "景況調査_第1回 + 景況調査_第2回"],
  ])("%j: so are all record sheets", (names, key, used) => {
    expect(find(...names).found[key]).toBe(used);
  });

  test("goals and budgets are never put together: R6 beside R7 is another plan", () => {
    expect(find("目標", "目標_R6", "予算_R6").found).toEqual({ targets: "目標" });
  });
});

describe("a sheet that the user has named", () => {
  const own = (key: "targets" | "activityLog") => ({ own: { key, headers: {} } });
  const used = (...grids: Grid[]) => findSheets(grids, []);

  test("is found under any name", () => {
    expect(used(gridOf("日報", [], own("activityLog"))).activityLog).toMatchObject([{ sheet: "日報" }]);
  });

  test("goes before one of the canonical name", () => {
    expect(used(gridOf("目標", []), gridOf("第二期の数字", [], own("targets"))).targets?.sheet).toBe("第二期の数字");
  });

  test("is no longer what its name would make it", () => {
    expect(used(gridOf("目標", [], own("activityLog")))).toMatchObject({ activityLog: [{ sheet: "目標" }] });
    expect(used(gridOf("目標", [], own("activityLog"))).targets).toBeUndefined();
  });
});
