import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { budgetResult } from "../../src/core/budget.js";
import type { BudgetLine } from "../../src/core/records.js";
import { certifiedBudget } from "./certifiedPlan.js";
import { at, budgetLine, R7, R8, R9, R10, wholePlan, yen } from "./examples.js";

function run(lines: readonly BudgetLine[], year = R7) {
  return budgetResult(lines, 1, wholePlan, year)!;
}

describe("the certified plan's 別表3", () => {
  it.each([
    [R7, 43_400_000],
    [R8, 44_600_000],
    [R9, 43_800_000],
    [R10, 43_800_000],
  ])("sums its lines for %d to %d yen", (year, total) => {
    expect(run(certifiedBudget, year).total).toMatchObject({ budget: total, planBudget: 175_600_000, item: "必要な資金の額" });
  });

  it("foots in every row, column and over four years", () => {
    const { checks } = run(certifiedBudget);
    expect(checks.filter(({ stated, computed }) => stated !== computed)).toEqual([]);
    const kinds = checks.map(({ what }) => what);
    expect(["column", "row", "plan"].map((kind) => kinds.filter((what) => what === kind).length)).toEqual([4, 9, 1]);
  });
});

describe("the execution rate", () => {
  test.each([
    ["actual ÷ budget", 1_650_000, 1_600_000, 1_600 / 1_650],
    ["over 100 % as it is", 1_000, 1_674, 1.674],
    ["nothing spent", 1_000, 0, 0],
    ["no actual yet", 1_000, null, null],
    ["no budget", null, 1_000, null],
    ["a budget of 0", 0, 1_000, null],
  ])("%s", (_case, budget, actual, executionRate) => {
    const { lines, total } = run([budgetLine({ budget: yen([budget]), actual: yen([actual]) })]);
    expect(lines[0]).toMatchObject({ budget, actual, executionRate });
    expect(total).toMatchObject({ budget, actual, executionRate });
  });
});

describe("sums", () => {
  const lines = [
    budgetLine({ item: "専門家謝金", budget: yen([8_000, 9_000]), actual: yen([7_000]), origin: at("予算", "A2") }),
    budgetLine({ item: "うち県外", role: "ofWhich", parent: "専門家謝金", budget: yen([3_000]), origin: at("予算", "A3") }),
    budgetLine({ item: "研修費等", budget: yen([630, null]), origin: at("予算", "A4") }),
    budgetLine({ item: "計", role: "total", budget: yen([99_999]), origin: at("予算", "A5") }),
  ];

  it("add neither typed totals nor breakdowns; an empty cell adds nothing", () => {
    const { total } = run(lines);
    expect(total).toMatchObject({ item: "計", source: at("予算", "A5"), budget: 8_630, actual: 7_000, planBudget: 17_630 });
    expect([...total.yearBudgets]).toEqual([
      [R7, 8_630],
      [R8, 9_000],
    ]);
  });

  it("keep every row of the sheet in its order, a year without an amount left out", () => {
    const results = run(lines, R8).lines;
    expect(results.map(({ item, role, parent, budget }) => [item, role, parent, budget])).toEqual([
      ["専門家謝金", "line", null, 9_000],
      ["うち県外", "ofWhich", "専門家謝金", null],
      ["研修費等", "line", null, null],
      ["計", "total", null, null],
    ]);
    expect(results[2]).toMatchObject({ yearBudgets: new Map([[R7, 630]]), planBudget: 630 });
  });

  it("have a sheet but no cell to lead to where no total is typed", () => {
    expect(run(lines.slice(0, 3)).total).toMatchObject({ item: "", source: at("予算", "") });
  });
});

test.each([
  ["no budget sheet", null],
  ["a sheet without a line", []],
])("there is no result for %s", (_case, lines) => {
  expect(budgetResult(lines, 1000, wholePlan, R7)).toBeNull();
});

test("千円 and 円 give the same yen; the unit only says how to show them", () => {
  const amounts = fc.array(fc.record({ budget: fc.nat({ max: 1_000_000 }), actual: fc.nat({ max: 1_000_000 }) }), { minLength: 1 });
  fc.assert(
    fc.property(amounts, (figures) => {
      const inThousands = figures.map(({ budget, actual }) => budgetLine({ budget: yen([budget], 1000), actual: yen([actual], 1000) }));
      const inYen = figures.map(({ budget, actual }) => budgetLine({ budget: yen([budget * 1000]), actual: yen([actual * 1000]) }));
      const thousands = budgetResult(inThousands, 1000, wholePlan, R7)!;
      expect(thousands.unit).toBe(1000);
      expect({ ...thousands, unit: 1 }).toEqual(budgetResult(inYen, 1, wholePlan, R7));
    }),
  );
});
