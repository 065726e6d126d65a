import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormulaTree, SheetArea } from "../../../src/core/formula/formulaTree.js";
import { parseFormula } from "../../../src/core/formula/parseFormula.js";
import {
  call,
  cellTerm,
  constant,
  formula,
  formulaConstants,
  formulaFunctions,
  onSheet,
  operation,
  quoted,
  rangeTerm,
  type Lock,
  type Operator,
  type Term,
} from "../../../src/report/formula.js";

type Tree = FormulaTree<SheetArea>;

const cell = (row: number, column: number, sheet: string | null = null): Tree => ({
  kind: "reference",
  reference: { sheet, area: { row, column, rows: 1, columns: 1 } },
});
const figure = (value: number): Tree => ({ kind: "number", value });
const operationOf = (left: Tree, operator: string, right: Tree): Tree => ({ kind: "operation", operator, left, right });

describe("a formula is taken apart", () => {
  test.each<[string, Tree]>([
    ["=目標!G8", cell(7, 6, "目標")],
    ["='R7 記録'!$A$12", cell(11, 0, "R7 記録")],
    ["='it''s'!A1", cell(0, 0, "it's")],
    ["=E6-D6", operationOf(cell(5, 4), "-", cell(5, 3))],
    ["=A1-B1-C1", operationOf(operationOf(cell(0, 0), "-", cell(0, 1)), "-", cell(0, 2))],
    ["=A1-(B1-C1)", operationOf(cell(0, 0), "-", operationOf(cell(0, 1), "-", cell(0, 2)))],
    ["=A1+B1*C1>=1000", operationOf(operationOf(cell(0, 0), "+", operationOf(cell(0, 1), "*", cell(0, 2))), ">=", figure(1000))],
    ['="#"&K7', operationOf({ kind: "text", text: "#" }, "&", cell(6, 10))],
    ['="期限""超過"""', { kind: "text", text: '期限"超過"' }],
    [
      '=SUMIFS(集計根拠!$K$6:$K$9,集計根拠!$A$6:$A$9,$K7,集計根拠!$D$6:$D$9,"R7")',
      {
        kind: "call",
        name: "SUMIFS",
        args: [
          { kind: "reference", reference: { sheet: "集計根拠", area: { row: 5, column: 10, rows: 4, columns: 1 } } },
          { kind: "reference", reference: { sheet: "集計根拠", area: { row: 5, column: 0, rows: 4, columns: 1 } } },
          cell(6, 10),
          { kind: "reference", reference: { sheet: "集計根拠", area: { row: 5, column: 3, rows: 4, columns: 1 } } },
          { kind: "text", text: "R7" },
        ],
      },
    ],
    ["=ROUND(E6/D6,12)", { kind: "call", name: "ROUND", args: [operationOf(cell(5, 4), "/", cell(5, 3)), figure(12)] }],
  ])("%s", (text, tree) => {
    expect(parseFormula(text)).toEqual(tree);
  });
});

test.each(["", "K5-2", "=", "=A1+", "=(A1", "=SUM(A1", "=SUM(A:A)", "=売上合計", "={1,2}", '="offen', "=-A1", "=SUM(A1;B1)", "=A1 B1"])(
  "%j is nothing that the add-in writes",
  (text) => {
    expect(parseFormula(text)).toBeNull();
  },
);

test("any text is read or refused, never an exception", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFormula(`=${text}`)));
});

const locks = fc.constantFrom<Lock>("free", "column", "row", "both");
const position = fc.record({ row: fc.nat(9999), column: fc.nat(200) });
const areas = fc.record({
  row: fc.nat(999),
  column: fc.nat(99),
  rows: fc.integer({ min: 2, max: 99 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
const sheets = fc.constantFrom("集計根拠", "R7 記録", "it's", "A1", "目標 (2)", "a!b");

/** Any formula that the builders of the generated sheets can make, with the tree that it means. */
const written = fc.letrec<{ term: [Term, Tree] }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...formulaConstants).map((value): [Term, Tree] => [constant(value), figure(value)]),
    fc.string().map((text): [Term, Tree] => [quoted(text), { kind: "text", text }]),
    fc.tuple(position, locks).map(([at, lock]): [Term, Tree] => [cellTerm(at, lock), cell(at.row, at.column)]),
    fc
      .tuple(areas, sheets)
      .map(([area, sheet]): [Term, Tree] => [onSheet(sheet, rangeTerm(area)), { kind: "reference", reference: { sheet, area } }]),
    fc
      .tuple(fc.constantFrom(...formulaFunctions), fc.array(tie("term"), { minLength: 1, maxLength: 4 }))
      .map(([name, args]): [Term, Tree] => [
        call(name, ...args.map(([term]) => term)),
        { kind: "call", name, args: args.map(([, tree]) => tree) },
      ]),
    fc
      .tuple(tie("term"), fc.constantFrom<Operator>("*", "/", "+", "-", "&", "=", ">", "<", ">="), tie("term"))
      .map(([[left, leftTree], operator, [right, rightTree]]): [Term, Tree] => [
        operation(left, operator, right),
        operationOf(leftTree, operator, rightTree),
      ]),
  ),
})).term;

test("whatever the builders write is read as what was meant", () => {
  fc.assert(
    fc.property(written, ([term, tree]) => {
      expect(parseFormula(formula(term))).toEqual(tree);
    }),
  );
});
