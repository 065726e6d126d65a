import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  call,
  cellTerm,
  computed,
  constant,
  exactly,
  formula,
  linkTarget,
  onSheet,
  openLink,
  operation,
  quoted,
  rangeTerm,
  sourceTerm,
  type Term,
} from "../../src/report/formula.js";
import { at } from "../core/examples.js";

const [a, b, c] = [0, 1, 2].map((column) => cellTerm({ row: 7, column })) as [Term, Term, Term];

describe("references", () => {
  test.each([
    ["free", cellTerm({ row: 7, column: 6 }), "G8"],
    ["column fixed", cellTerm({ row: 7, column: 6 }, "column"), "$G8"],
    ["row fixed", cellTerm({ row: 7, column: 6 }, "row"), "G$8"],
    ["both fixed", cellTerm({ row: 7, column: 27 }, "both"), "$AB$8"],
    ["a range is bounded and fixed", rangeTerm({ row: 5, column: 11, rows: 2100, columns: 1 }), "$L$6:$L$2105"],
    ["a range of one row keeps its colon", rangeTerm({ row: 5, column: 0, rows: 1, columns: 1 }), "$A$6:$A$6"],
    ["a span of one row", rangeTerm({ row: 5, column: 7, rows: 1, columns: 4 }, "free"), "H6:K6"],
    ["on a sheet", onSheet("集計根拠", a), "集計根拠!A8"],
    ["on a sheet whose name needs quotes", onSheet("it's R7", a), "'it''s R7'!A8"],
    ["home", sourceTerm(at("目標", "G8")), "目標!G8"],
  ])("%s", (_, term, expected) => {
    expect(term.text).toBe(expected);
  });
});

describe("operations keep their meaning", () => {
  test.each([
    ["product of a sum", operation(operation(a, "+", b), "*", c), "(A8+B8)*C8"],
    ["sum of a product", operation(operation(a, "*", b), "+", c), "A8*B8+C8"],
    ["from left to right", operation(operation(a, "-", b), "-", c), "A8-B8-C8"],
    ["right side first", operation(a, "-", operation(b, "-", c)), "A8-(B8-C8)"],
    ["quotient of a quotient", operation(a, "/", operation(b, "/", c)), "A8/(B8/C8)"],
    ["comparison of a difference", operation(operation(a, "-", b), "=", constant(0)), "A8-B8=0"],
    ["a call needs none", operation(call("SUM", a), "*", constant(1000)), "SUM(A8)*1000"],
  ])("%s", (_, term, expected) => {
    expect(term.text).toBe(expected);
  });
});

test("texts have their quotes doubled", () => {
  expect(quoted('期限"超過"').text).toBe('"期限""超過"""');
});

test("a criterion means exactly the cell's text", () => {
  expect(formula(call("COUNTIF", rangeTerm({ row: 0, column: 0, rows: 9, columns: 1 }), exactly(cellTerm({ row: 0, column: 2 }))))).toBe(
    '=COUNTIF($A$1:$A$9,"="&C1)',
  );
});

test("a link takes its address from a cell", () => {
  expect(openLink(cellTerm({ row: 6, column: 10 }))).toEqual({ kind: "formula", formula: '=HYPERLINK("#"&K7,"開く")', expected: "開く" });
});

test.each([
  [at("活動記録", "A12"), "活動記録!A12"],
  [at("R7 記録", "A12"), "'R7 記録'!A12"],
  [at("目標", ""), "目標!A1"],
])("a link to %o", (place, expected) => {
  expect(linkTarget(place)).toBe(expected);
});

test("a computed cell carries TypeScript's own result", () => {
  expect(computed(operation(a, "/", b), 0.5)).toEqual({ kind: "formula", formula: "=A8/B8", expected: 0.5 });
});

test("no text ends its own quotes", () => {
  fc.assert(
    fc.property(fc.string(), (content) => {
      const { text } = quoted(content);
      expect(text.slice(1, -1).replaceAll('""', "")).not.toContain('"');
      expect(text.slice(1, -1).replaceAll('""', '"')).toBe(content);
    }),
  );
});
