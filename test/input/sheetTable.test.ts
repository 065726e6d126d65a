import { describe, expect, test } from "vitest";
import { activityLogSheet } from "../../src/core/inputSheets/activityLogSheet.js";
import { typedActualsSheet } from "../../src/core/inputSheets/typedActualsSheet.js";
import type { Issue } from "../../src/core/issue.js";
import { findHeaderRow } from "../../src/input/headerRow.js";
import { openTable } from "../../src/input/sheetTable.js";
import { codesAt } from "../fixtures/issues.js";
import { gridOf, pasted } from "../fixtures/grids.js";
import type { Grid } from "../../src/input/grid.js";

function open(grid: Grid) {
  const issues: Issue[] = [];
  const table = openTable(grid, activityLogSheet, issues);
  return {
    columns: table && Object.fromEntries([...table.columns].map(([key, { column }]) => [key, column])),
    rows: table?.rows,
    codes: codesAt(issues),
  };
}

describe("the header is found by its names", () => {
  test("under a title and notes, with blank columns around and an unknown column between", () => {
    const { columns, rows, codes } = open(
      pasted(
        "活動記録",
        `
令和7年度 活動記録
※ 1件1行で記入

	指標ＩＤ		天気	実 施 日	数量(件)
	K5-1		晴	R7.4.1	1`,
      ),
    );
    expect(columns).toEqual({ indicatorId: 1, date: 4, quantity: 5 });
    expect(rows).toEqual([4]);
    expect(codes).toEqual([]);
  });

  test("with line breaks in it and a mark for required columns", () => {
    expect(open(gridOf("活動記録", [["日\n付※", "*指標\nID"]])).columns).toEqual({ date: 0, indicatorId: 1 });
  });

  test("in two rows, one word above the other", () => {
    const grid = gridOf(
      "活動記録",
      [
        ["日付", "指標", "事業者", ""],
        ["", "ID", "ID", "名"],
        ["R7.4.1", "K5-1", "C001", ""],
      ],
      { mergedAreas: ["C1:D1"] },
    );
    expect(open(grid)).toEqual({ columns: { date: 0, indicatorId: 1, businessId: 2, businessName: 3 }, rows: [2], codes: [] });
  });

  test.each([
    [
      "with a caption above some of them",
      ["指標ID", "件名", "活動の記録", ""],
      ["", "", "日付", "数量"],
      { indicatorId: 0, date: 2, quantity: 3 },
    ],
    [
      "but not where data stands below a header",
      ["指標ID", "件名", "活動の記録", ""],
      ["K5-1", "", "日付", "数量"],
      { date: 2, quantity: 3 },
    ],
  ])("in two rows, %s", (_name, upper, lower, columns) => {
    const grid = gridOf("活動記録", [upper, lower, ["K5-1", "相談", "R7.4.1", 1]]);
    expect(findHeaderRow(grid, activityLogSheet)?.named).toEqual(
      new Map(Object.entries(columns).map(([key, column]) => [key, expect.objectContaining({ column })])),
    );
  });

  test("a canonical header goes before an alias", () => {
    expect(open(gridOf("活動記録", [["開催日", "日付", "指標ID"]])).columns).toEqual({ date: 1, indicatorId: 2 });
  });

  test.each([
    ["1900", 45_748, false],
    ["1904", 45_748 - 1_462, true],
  ])("a date that heads a month's column, in a workbook of the %s system", (_system, april2025, uses1904Dates) => {
    const grid = gridOf(
      "実績入力",
      [
        ["指標ID", april2025, 2026],
        ["K5-1", 3, 4],
      ],
      { uses1904Dates },
    );
    expect(findHeaderRow(grid, typedActualsSheet)?.periods).toMatchObject([
      { year: 2025, month: 4 },
      { year: 2026, month: null },
    ]);
  });

  test("the last of the first twenty rows is still searched, the next is not", () => {
    const below = (rows: number) => gridOf("活動記録", [...Array<string[]>(rows).fill(["題"]), ["日付", "指標ID"]]);
    expect(open(below(19)).columns).not.toBeNull();
    expect(open(below(20)).codes).toEqual(["headerRowMissing"]);
  });
});

describe("what is wrong with a header", () => {
  test.each([
    [
      "no header at all",
      [
        ["あ", "い"],
        ["1", "2"],
      ],
      ["headerRowMissing"],
    ],
    ["a required column missing", [["日付", "数量"]], ["headerMissing A1"]],
    [
      "the same header twice",
      [
        ["日付", "指標ID", "日付"],
        ["R7.4.1", "K1", ""],
      ],
      ["headerDuplicate C1"],
    ],
    ["nothing on the sheet", [["", " "]], ["sheetEmpty"]],
    ["no rows below it", [["日付", "指標ID"]], ["sheetEmpty"]],
  ])("%s", (_name, rows, codes) => expect(open(gridOf("活動記録", rows)).codes).toEqual(codes));
});

describe("rows that are no data", () => {
  const header = ["日付", "指標ID", "事業所名", "数量"];
  test.each([
    ["a blank row", ["", " ", "　", ""]],
    ["the header again, on the next page", ["日付", "指標ＩＤ", "事業所名", "数量"]],
    ["a note", ["※ 4月分", "", "", ""]],
    ["one word alone outside the required columns", ["", "", "以上", ""]],
  ])("%s is skipped without a word", (_name, row) => {
    expect(open(gridOf("活動記録", [header, row, ["R7.4.1", "K1", "", 1]]))).toMatchObject({ rows: [2], codes: [] });
  });

  test.each([["計"], ["小計"], ["4月計"], ["うち新規"]])("%s is skipped and announced", (label) => {
    expect(open(gridOf("活動記録", [header, ["R7.4.1", "K1", "", 1], [label, "", "", 1]]))).toMatchObject({
      rows: [1],
      codes: ["totalRowsSkipped A3"],
    });
  });

  test("a template's sample row is skipped and announced", () => {
    const rows = [header, ["R7.4.1", "K1", "（見本）川口鋳物", 1], ["R7.4.1", "K1", "", 1]];
    expect(open(gridOf("活動記録", rows))).toMatchObject({ rows: [2], codes: ["sampleRowsSkipped A2"] });
  });

  test("a business called 計… on a complete row is data", () => {
    expect(open(gridOf("活動記録", [header, [45748, "K1", "計", 1]])).rows).toEqual([1]);
  });
});

test("merged data cells are reported, merged cells outside the table and in the header are not", () => {
  const rows = [
    ["日付", "指標ID"],
    ["R7.4.1", "K1"],
    ["", "K2"],
  ];
  expect(open(gridOf("活動記録", rows, { mergedAreas: ["A2:A3", "A1:B1", "F1:F9"] })).codes).toEqual(["mergedCells A2"]);
});

test("cells have the addresses of the sheet, wherever its used part begins", () => {
  const rows = [
    ["日付", "指標ID"],
    ["R7.4.1", "K1"],
    ["計", ""],
  ];
  expect(open(gridOf("活動記録", rows, { row: 4, column: 2 })).codes).toEqual(["totalRowsSkipped C7"]);
});
