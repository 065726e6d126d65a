import { describe, expect, it } from "vitest";
import { footingChecks } from "../../src/core/footing.js";
import type { BudgetLine } from "../../src/core/records.js";
import { at, budgetLine, R7, R8, wholePlan, yen } from "./examples.js";

function failed(lines: readonly BudgetLine[]) {
  return footingChecks(lines, wholePlan)
    .filter(({ stated, computed }) => stated !== computed)
    .map(({ what, item, year, stated, computed, source }) => [what, item, year, stated, computed, source.address]);
}

const seminars = budgetLine({ item: "セミナー開催", budget: yen([2_800, 2_800]), actual: yen([2_700]) });
const training = budgetLine({ item: "研修費等", budget: yen([630, 630]) });
const footingTotal = budgetLine({ item: "計", role: "total", budget: yen([3_430, 3_430]), actual: yen([2_700]) });

describe("a typed total row", () => {
  it("foots, budget and actual, each year", () => {
    expect(failed([seminars, training, footingTotal])).toEqual([]);
    expect(footingChecks([seminars, training, footingTotal], wholePlan)).toHaveLength(3);
  });

  it("is named with its cell where the budget of a year is another", () => {
    const total = { ...footingTotal, budget: yen([3_430, 3_340]) };
    expect(failed([seminars, training, total])).toEqual([["column", "計", R8, 3_340, 3_430, "C3"]]);
  });

  it("is named where the actual is another", () => {
    const total = { ...footingTotal, actual: yen([2_070]) };
    expect(failed([seminars, training, total])).toEqual([["column", "計", R7, 2_070, 2_700, "C2"]]);
  });

  it("is not measured against lines that are all empty", () => {
    expect(failed([training, { ...footingTotal, budget: new Map() }])).toEqual([]);
  });
});

describe("a line with a breakdown", () => {
  const child = (item: string, amount: number) => budgetLine({ item, role: "breakdown", parent: "セミナー開催", budget: yen([amount]) });

  it("is the sum of its children, which the total does not add again", () => {
    expect(failed([seminars, child("創業塾", 2_000), child("DX", 800), training, footingTotal])).toEqual([]);
  });

  it("is not checked for the parts of its parts", () => {
    const grandchild = budgetLine({ item: "講師", role: "breakdown", parent: "創業塾", budget: yen([1]) });
    expect(failed([seminars, child("創業塾", 2_800), grandchild])).toEqual([]);
  });

  it("is named where its children sum to another amount", () => {
    expect(failed([seminars, child("創業塾", 2_000), child("DX", 500), training, footingTotal])).toEqual([
      ["children", "セミナー開催", R7, 2_800, 2_500, "C2"],
    ]);
  });
});

describe("a line of which some parts are named", () => {
  const part = (item: string, amount: number) => budgetLine({ item, role: "ofWhich", parent: "セミナー開催", budget: yen([amount]) });

  it.each([
    ["less than the line", [600, 700], []],
    ["all of it", [2_000, 800], []],
    ["more than the line", [2_000, 801], [["ofWhich", "セミナー開催", R7, 2_800, 2_801, "C2"]]],
  ])("%s", (_case, amounts, found) => {
    expect(failed([seminars, ...amounts.map((amount, place) => part(`うち${place}`, amount)), training, footingTotal])).toEqual(found);
  });

  it("is added once", () => expect(failed([seminars, part("うち創業塾", 600), training, footingTotal])).toEqual([]));
});

describe("a subtotal", () => {
  const subtotal = (amount: number) => budgetLine({ item: "小計", role: "subtotal", budget: yen([amount]) });

  it("sums the lines down from the subtotal before, and the total does not add it", () => {
    const checks = footingChecks([seminars, subtotal(2_800), training, subtotal(630), footingTotal], [R7]);
    expect(checks.map(({ what, stated, computed }) => [what, stated, computed])).toEqual([
      ["subtotal", 2_800, 2_800],
      ["subtotal", 630, 630],
      ["column", 3_430, 3_430],
      ["column", 3_430, 3_430],
      ["column", 2_700, 2_700],
    ]);
  });

  it("is named with its cell where it sums to another amount", () => {
    expect(failed([seminars, training, subtotal(3_340)])).toEqual([["subtotal", "小計", R7, 3_340, 3_430, "C2"]]);
  });
});

describe("a typed total over all years", () => {
  const inAll = (line: BudgetLine, amount: number): BudgetLine => ({
    ...line,
    planTotal: { yen: amount, source: at("予算", "G9"), numeric: true },
  });

  it("is the sum of the row's years", () => {
    expect(failed([inAll(seminars, 5_600)])).toEqual([]);
    expect(failed([inAll(seminars, 5_060)])).toEqual([["row", "セミナー開催", null, 5_060, 5_600, "G9"]]);
  });

  it("of the total row is also the sum of every line's years", () => {
    expect(failed([seminars, training, inAll(footingTotal, 6_860)])).toEqual([]);
    const shortTotal = inAll({ ...footingTotal, budget: yen([3_430, 3_340]) }, 6_770);
    expect(failed([seminars, training, shortTotal])).toEqual([
      ["column", "計", R8, 3_340, 3_430, "C3"],
      ["plan", "計", null, 6_770, 6_860, "G9"],
    ]);
  });
});
