import { describe, expect, test } from "vitest";
import { CellNames, type NamingGrid } from "../../../src/app/trace/cellNames.js";

/** Cells as one would see them: words are texts, figures are figures, `=` begins a formula, `.` is blank. */
function names(drawing: string): CellNames {
  const lines = drawing
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const cell = (row: number, column: number) => lines[row]?.[column] ?? ".";
  const grid: NamingGrid = {
    rows: lines.length,
    columns: Math.max(...lines.map((line) => line.length)),
    text: (row, column) => (/^[.=\d]/.test(cell(row, column)) ? null : cell(row, column)),
    isBlank: (row, column) => cell(row, column) === ".",
  };
  return new CellNames(grid);
}

describe("a cell bears the name of its row and of its column", () => {
  test.each([
    ["a table under its title", "title\n指標ID 指標 実績\nK5-2 分析 =1", [2, 2], { row: "K5-2", about: "分析", column: "実績" }],
    ["a row with a name that speaks for itself", "費目 予算\n謝金 100", [1, 1], { row: "謝金", about: "", column: "予算" }],
    ["working columns right of a gap", "指標ID 実績 . No 差\nK5-2 =1 . 1 =2", [1, 4], { row: "K5-2", about: "", column: "差" }],
    ["a second table beside the first", "項目 値 . 費目 額\n対象 =1 . 謝金 =2", [1, 4], { row: "謝金", about: "", column: "額" }],
    [
      "two tables side by side without a gap",
      "状況 値 増減 増加 減少\n対象 =1 売上 =2 =3\n回数 =4 利益 =5 =6",
      [1, 4],
      { row: "売上", about: "", column: "減少" },
    ],
    [
      "the left one of the two",
      "状況 値 増減 増加 減少\n対象 =1 売上 =2 =3\n回数 =4 利益 =5 =6",
      [2, 1],
      { row: "回数", about: "", column: "値" },
    ],
    [
      "a table that begins beside another",
      "状況 値 . . .\n対象 =1 予算（千円） . .\n回数 =4 予算 実績 残額\n期限 =5 =6 =7 =8",
      [3, 3],
      { row: "予算（千円）", about: "", column: "実績" },
    ],
    [
      "a word that stands in every row does not tell rows apart",
      "種別 費目 額\n費目 謝金 1\n費目 旅費 2",
      [2, 2],
      { row: "旅費", about: "", column: "額" },
    ],
    [
      "two words that only together tell rows apart",
      "業種 規模 n\n建設 小 1\n建設 大 2\n製造 小 3\n製造 大 4",
      [2, 2],
      { row: "建設", about: "大", column: "n" },
    ],
    [
      "a level beside the figures names no row",
      "ID 評価 率\nK1 開始前 1\nK2 開始前 2",
      [1, 2],
      { row: "K1", about: "開始前", column: "率" },
    ],
    ["a line of figures without a word", ". 指標数 A B\n. 1 2 3", [1, 2], { row: "", about: "", column: "A" }],
    [
      "a word before the first header",
      "状況 . .\n期限は三月です。 . .\n. 対象 回数\n全体 =1 =2",
      [3, 2],
      { row: "全体", about: "", column: "回数" },
    ],
    ["figures below a blank line stand under no header", "指標 R7\n率 1\n. .\n単位 1000", [3, 1], { row: "単位", about: "", column: "" }],
    ["the nearer of two headers", "A B\nx 1\nC D\ny 2", [3, 1], { row: "y", about: "", column: "D" }],
    ["rows of words are data", "評価 票 自己\nA A B\nB C A\n計 1 2", [2, 1], { row: "B", about: "", column: "票" }],
    ["a header of two rows", ". R7 .\n費目 予算 実績\n謝金 1 2", [2, 1], { row: "謝金", about: "", column: "予算" }],
    ["a header itself", "指標ID 実績\nK5-2 1", [0, 1], { row: "", about: "", column: "実績" }],
    ["no header at all", "1 2\n3 4", [1, 1], { row: "", about: "", column: "" }],
  ] as const)("%s", (_, drawing, [row, column], name) => {
    expect(names(drawing).of(row, column)).toEqual(name);
  });
});

test("the headers over a row, in their order", () => {
  expect(names("日付 . 事業所名\n1 2 x").headers(1)).toEqual([
    { column: 0, header: "日付" },
    { column: 2, header: "事業所名" },
  ]);
});

test.each([
  ["指標の評価 . .\n評価 R7 R8\nA 1 2", [2, 1], "指標の評価"],
  ["題 . .\n. . .\n評価 R7 R8\nA 1 2", [3, 1], ""],
  ["評価 R7\nA 1", [1, 1], ""],
  ["年度内に数えます。 . .\n評価 R7 R8\nA 1 2", [2, 1], ""],
  ["比率 R7 R8\n運転資金 1 2\n生産性 R7 R8\n売上 3 4", [3, 1], ""],
] as const)("the title of the table in %j", (drawing, [row, column], title) => {
  expect(names(drawing).titleOf(row, column)).toBe(title);
});
