import { expect, test } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { findSheets } from "../../src/input/findSheets.js";
import { gridOf } from "../fixtures/grids.js";

function find(...names: string[]) {
  const issues: Issue[] = [];
  const found = findSheets(
    names.map((name) => gridOf(name, [])),
    issues,
  );
  return { found: Object.fromEntries(Object.entries(found).map(([key, grid]) => [key, grid.sheet])), issues };
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
