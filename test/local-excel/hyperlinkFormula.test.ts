import { describe, expect, it } from "vitest";
import { withoutHyperlinks } from "../../src/local-excel/hyperlinkFormula.js";

describe("withoutHyperlinks", () => {
  it.each([
    ['HYPERLINK("#A1","見る")', '("見る")'],
    ['HYPERLINK("#A1")', '("#A1")'],
    ["HYPERLINK(\"#'a,b'!A1\",B2)", "(B2)"],
    ['IF(A1="","",HYPERLINK("#"&B1,MAX(1,2)))', 'IF(A1="","",(MAX(1,2)))'],
    ['hyperlink("a",HYPERLINK("b","c"))', '((("c")))'.slice(1, -1)],
    ['"HYPERLINK(1,2)"', '"HYPERLINK(1,2)"'],
    ['HYPERLINK("say ""hi"", (ok",1)', "(1)"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
  ])("%s is computed as %s", (formula, computed) => {
    expect(withoutHyperlinks(formula)).toBe(computed);
  });
});
