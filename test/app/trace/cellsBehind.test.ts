import { describe, expect, test } from "vitest";
import { cellsBehind } from "../../../src/app/trace/cellsBehind.js";
import { SheetCells } from "../../../src/app/trace/sheetCells.js";
import { parseFormula } from "../../../src/core/formula/parseFormula.js";
import type { CellValue } from "../../../src/input/grid.js";

function sheetOf(sheet: string, values: readonly (readonly CellValue[])[], kind: string | null = "survey"): SheetCells {
  return new SheetCells({ sheet, kind, row: 0, column: 0, values, formulas: values });
}

/** Rows of answers: 全体No, 業種No, 売上額, 採算. */
const answers = sheetOf("景況根拠", [
  [1, 11, "増加", "好転"],
  [1, 12, "減少", "好転"],
  [1, 11, "減少", "悪化"],
  [2, 11, "減少", ""],
]);
/** The table's own row: which column of keys, which key, and which column of answers. */
const own = sheetOf("景況DI", [[2, 11, 1]]);

/** The addresses of the cells behind a formula of 景況DI. */
function behind(formula: string): string[] {
  return cellsBehind(parseFormula(formula)!, ({ sheet }) => (sheet === null ? own : sheet === "景況根拠" ? answers : null)).map(
    ({ cells, row, column }) => cells.place(row, column).address,
  );
}

describe("counts under conditions lead to the answers that were counted", () => {
  test.each([
    ["the keys' column named outright", '=COUNTIFS(景況根拠!$A$1:$A$4,1,景況根拠!$C$1:$C$4,"減少")', ["C2", "C3"]],
    ["the keys' column picked by a number", '=COUNTIFS(INDEX(景況根拠!$A$1:$B$4,0,A1),B1,景況根拠!$C$1:$C$4,"減少")', ["C3", "C4"]],
    ["the answers' column picked by a number", '=COUNTIFS(景況根拠!$B$1:$B$4,B1,INDEX(景況根拠!$C$1:$D$4,0,C1),"減少")', ["C3", "C4"]],
    ["a number that picks no column", '=COUNTIFS(INDEX(景況根拠!$A$1:$A$4,0,B1),B1,景況根拠!$C$1:$C$4,"減少")', []],
    ["without a word to look for: the first range", "=COUNTIFS(景況根拠!$B$1:$B$4,B1)", ["B1", "B3", "B4"]],
    ["none that meets them", '=COUNTIFS(景況根拠!$A$1:$A$4,2,景況根拠!$C$1:$C$4,"増加")', []],
    ["a sheet that is gone", '=COUNTIFS(根拠!$A$1:$A$4,1,根拠!$C$1:$C$4,"減少")', []],
  ])("%s", (_, formula, cells) => {
    expect(behind(formula)).toEqual(cells);
  });
});

test("「2者」 on a sheet of the user's is a figure, and heads no column", () => {
  const lines = [
    ["指標ID", "R9年度", "R10年度"],
    ["K81-4a", "2者", "－"],
    ["K82-1", 10, 12],
  ];
  expect(sheetOf("目標", lines, null).names.of(2, 1)).toEqual({ row: "K82-1", about: "", column: "R9年度" });
});
