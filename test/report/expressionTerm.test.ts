import { describe, expect, test } from "vitest";
import {
  constant,
  figure,
  firstKnown,
  growth,
  previous,
  product,
  assumption,
  quotient,
  sum,
  term,
  type Expression,
} from "../../src/core/finance/expression.js";
import { expressionTerm, type ExpressionCells } from "../../src/report/expressionTerm.js";
import { cellTerm } from "../../src/report/formula.js";

/** 売上高 in row 1, 営業利益 in row 2, anything else in row 3; the newest period in column A. */
const cells = (column: number): ExpressionCells => ({
  figure: (key) => cellTerm({ row: key === "sales" ? 0 : key === "operatingProfit" ? 1 : 2, column }),
  term: (key) => (key === "ebitda" ? cellTerm({ row: 8, column }) : null),
  assumption: () => cellTerm({ row: 9, column: 0 }, "both"),
  thousandYen: cellTerm({ row: 10, column: 0 }, "both"),
  previous: column === 0 ? cells(1) : null,
});

describe("a formula over cells", () => {
  test.each<[string, Expression, string]>([
    ["a quotient", quotient(figure("operatingProfit"), figure("sales")), "A2/A1"],
    ["a sum in a quotient stands in brackets", quotient(sum(figure("cash"), figure("sales")), figure("sales")), "(A3+A1)/A1"],
    ["a term with a cell of its own", quotient(term("ebitda"), figure("sales")), "A9/A1"],
    ["a term without one is written out", quotient(figure("cash"), term("monthlySales")), "A3/(A1/12)"],
    ["千円 by the unit of the sheet", quotient(figure("sales"), constant(1000)), "A1/$A$11"],
    ["an assumption", product(figure("sales"), assumption("variableShareOfCostOfSales")), "A1*$A$10"],
    ["the period before", growth(figure("sales")), "A1/B1-1"],
    ["the first that is known", firstKnown(figure("variableCost"), figure("sales")), "IF(COUNT(A3)>0,A3,A1)"],
  ])("%s", (_, expression, text) => {
    expect(expressionTerm(expression, cells(0)).text).toBe(text);
  });

  test("a period that the sheet does not have is a slip of the sheet", () => {
    expect(() => expressionTerm(previous(figure("sales")), cells(1))).toThrow(RangeError);
  });
});
