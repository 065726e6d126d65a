import { expect, test } from "vitest";
import { withReferences } from "../../src/core/formula/formulaTree.js";
import { parseFormula } from "../../src/core/formula/parseFormula.js";
import type { ReferenceName } from "../../src/core/formula/referenceName.js";
import { formulaWords } from "../../src/strings/formulaWords.js";

/** Every reference of the formula bears this name. */
function said(formula: string, name: Partial<ReferenceName>, language: "ja" | "en"): string {
  const whole: ReferenceName = { sheet: null, line: "other", row: "", column: "", isHeader: false, ...name };
  return formulaWords(
    withReferences(parseFormula(formula)!, () => whole),
    language,
  );
}

test.each([
  ["a cell that only its row names", "=B160", { row: "金額の単位（円）" }, "金額の単位（円）", "金額の単位（円）"],
  ["one on another sheet", "=集計!B160", { sheet: "集計", row: "単位" }, "「集計」の 単位", "単位 on “集計”"],
  ["a column by its number", "=INDEX(A1:D9,0,3)", { line: "column", column: "表" }, "表 の 3 番目の列", "column 3 of 表"],
  ["a row by its number", "=INDEX(A1:D9,3,0)", { line: "column", column: "表" }, "表 の 3 番目の行", "row 3 of 表"],
  ["an entry of a row", "=INDEX(A1:D1,1,3)", { column: "表" }, "表 の 3 番目", "entry 3 of 表"],
] as const)("%s", (_, formula, name, ja, en) => {
  expect([said(formula, name, "ja"), said(formula, name, "en")]).toEqual([ja, en]);
});
