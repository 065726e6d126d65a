import { describe, expect, test } from "vitest";
import { issue, type Issue } from "../../../src/core/issue.js";
import { issuesAsText } from "../../../src/taskpane/issues/issuesAsText.js";
import { firstOf, groupedBySheet, placeOf } from "../../../src/taskpane/issues/workList.js";
import { at } from "../../core/examples.js";
import { identified } from "../../fixtures/issues.js";
import { dateWords } from "../../../src/strings/dateWords.js";
import { words } from "../../strings/words.js";

const found = (sheet: string, address: string, code: "cellError" | "dateInFuture"): Issue =>
  issue(code, at(sheet, address), { header: "日付", text: "#N/A" });

const list = identified([
  found("活動記録", "A9", "dateInFuture"),
  found("予算", "B2", "cellError"),
  found("活動記録", "A4", "dateInFuture"),
  found("予算", "A1", "dateInFuture"),
  found("活動記録", "A20", "cellError"),
]);
const shape = (groups: ReturnType<typeof groupedBySheet>) =>
  groups.map(({ sheet, issues }) => `${sheet}: ${issues.map(({ address }) => address).join(" ")}`);

describe("groups", () => {
  test("most urgent first within a sheet, otherwise as found", () => {
    expect(shape(groupedBySheet(list))).toEqual(["活動記録: A20 A9 A4", "予算: B2 A1"]);
  });

  test("a sheet with an error stands before a sheet without", () => {
    expect(shape(groupedBySheet(list.slice(0, 4)))).toEqual(["予算: B2 A1", "活動記録: A9 A4"]);
  });

  test.each([
    [0, []],
    [2, ["活動記録: A20 A9"]],
    [4, ["活動記録: A20 A9 A4", "予算: B2"]],
    [9, ["活動記録: A20 A9 A4", "予算: B2 A1"]],
  ])("the first %i", (limit, shown) => {
    expect(shape(firstOf(groupedBySheet(list), limit))).toEqual(shown);
  });

  test("every finding has a place of its own", () => {
    expect(new Set(list.map(placeOf)).size).toBe(list.length);
  });
});

describe("the list as text", () => {
  const text = (issues: typeof list) =>
    issuesAsText(issues, ["a", "b"], words.ja.pane.issues.severity, words.ja, dateWords("ja", "western"));

  test("a line each, below the headers", () => {
    expect(
      text(list)
        .split("\n")
        .map((line) => line.split("\t").slice(0, 3)),
    ).toEqual([
      ["a", "b"],
      ["要確認", "活動記録", "A9"],
      ["要修正", "予算", "B2"],
      ["要確認", "活動記録", "A4"],
      ["要確認", "予算", "A1"],
      ["要修正", "活動記録", "A20"],
    ]);
  });

  test("tabs and line breaks in a cell do not part it, and nothing becomes a formula", () => {
    const odd = identified([issue("choiceUnknown", at("=1+1", "A1"), { header: "区\t分", text: "a\nb", choices: "" })]);
    const [, line] = text(odd).split("\n");
    expect(line!.split("\t")).toHaveLength(7);
    expect(line!.split("\t")[1]).toBe("'=1+1");
  });
});
