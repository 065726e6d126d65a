import { describe, expect, test } from "vitest";
import { budgetSheet } from "../../src/report/budgetSheet.js";
import { at, R7 } from "../core/examples.js";
import { content, contentColumn, shown, shownColumn } from "./readPlan.js";
import { smallEvaluation, smallReport } from "./smallEvaluation.js";

const { plan, lines, total, checks, unit } = budgetSheet(smallReport);

describe("lines in the unit of the budget sheet", () => {
  test.each([
    ["費目", ["調査", "謝金", "└ 専門家", "計"]],
    ["種別", ["費目", "費目", "内訳", "計（記載）"]],
    ["予算", [1000, 500, 500, 1500]],
    ["実績", [900, 600, "", ""]],
    ["残額", [100, -100, "", ""]],
    ["執行率", [0.9, 1.2, "", ""]],
    ["R9予算", [1000, 500, 500, 1600]],
    ["期間計", [4000, 2000, 2000, 6100]],
    ["出所", ["予算!B5", "予算!B6", "予算!B7", "予算!B8"]],
  ])("%s", (header, expected) => {
    expect(shownColumn(plan, lines, header)).toEqual(expected);
  });

  test("the unit is said", () => {
    expect(unit).toEqual({ yen: 1000, word: "千円" });
    expect(content(plan.cells[1]![0])).toContain("単位: 千円");
  });
});

test("the total adds the lines of their own, neither breakdowns nor typed totals", () => {
  const row = plan.cells[lines.end]!;
  expect(row.slice(0, 6).map(shown)).toEqual(["合計", "", 1500, 1500, 0, 1]);
  expect(row.slice(2, 6).map(content)).toEqual([
    '=SUMIF($B$6:$B$9,"費目",$C$6:$C$9)',
    '=SUMIF($B$6:$B$9,"費目",$D$6:$D$9)',
    "=C10-D10",
    "=D10/C10",
  ]);
  expect(total.ref("予算").text).toBe("C10");
});

describe("an amount's cell", () => {
  const budget = smallEvaluation.budget!;
  const [first, ...others] = budget.lines;
  const amountOf = (numeric: boolean) => ({ yen: 1_000_000, source: at("予算", "B5"), numeric });
  const shownWith = (numeric: boolean) => {
    const line = { ...first!, cells: { budgets: new Map([[R7, amountOf(numeric)]]), actual: null } };
    const sheet = budgetSheet({ ...smallReport, evaluation: { ...smallEvaluation, budget: { ...budget, lines: [line, ...others] } } });
    return ["予算", "R7予算", "実績"].map((header) => contentColumn(sheet.plan, sheet.lines, header)[0]);
  };

  test("is referred to where it holds a number in the unit of the sheet", () => {
    expect(shownWith(true)).toEqual(["=予算!B5", "=予算!B5", 900]);
  });

  test("is read where it does not", () => {
    expect(shownWith(false)).toEqual([1000, 1000, 900]);
  });
});

test("every typed sum stands beside what it should be", () => {
  expect(shownColumn(plan, checks, "費目")).toEqual([...Array<string>(4).fill("謝金"), ...Array<string>(4).fill("計")]);
  expect(shownColumn(plan, checks, "照合")).toEqual(["一致", "一致", "一致", "一致", "一致", "一致", "不一致", "一致"]);
  expect(shownColumn(plan, checks, "差")).toEqual([0, 0, 0, 0, 0, 0, 100, 0]);
  expect(contentColumn(plan, checks, "照合")[6]).toBe('=IF(ROUND((C20-D20)*1000,0)=0,"一致","不一致")');
});

test("without a budget sheet the tables are there and empty", () => {
  const empty = budgetSheet({ ...smallReport, evaluation: { ...smallEvaluation, budget: null } });
  expect(empty.lines.rows).toBe(1);
  expect(shownColumn(empty.plan, empty.lines, "費目")).toEqual([""]);
  expect(shownColumn(empty.plan, empty.checks, "照合")).toEqual([""]);
});
