import { expect, test } from "vitest";
import { checkTable } from "../../src/core/consistency/checkTable.js";
import { readFigureTables } from "../../src/input/figureTable/readFigureTables.js";
import { consistencySheet } from "../../src/report/consistencySheet.js";
import { pasted } from "../fixtures/grids.js";
import { lintPlan } from "./lintPlan.js";
import { shown } from "./readPlan.js";

const grid = pasted(
  "評価表",
  `
費目\tR7\tR8\t計\t構成比
=調査\t1,200\t1,300\t2,500\t59.0%
広報\t880\t700\t1,500\t33.3%
備品\t400\t100\t500\t16.7%
計\t2,400\t2,100\t4,500\t`.trimStart(),
);
const findings = readFigureTables(grid).flatMap((table) => checkTable(table, []));

test("each finding with what stands, what would be consistent, and why", () => {
  const plan = consistencySheet(findings, { sheets: ["評価表"], isOfAccounts: false }, "整合性点検", "2026-04-10 09:30", "western");
  expect(lintPlan(plan)).toEqual([]);
  expect(plan.cells.slice(7, 9).map((line) => line.slice(0, 9).map(shown))).toEqual([
    [1, "評価表!E2", "開く", "=調査", "構成比", "構成比の合計", "59.0%", 0.5, expect.stringContaining("50.0% と読むと")],
    [
      2,
      "評価表!B3",
      "開く",
      "広報",
      "R7",
      "縦の合計",
      "880",
      800,
      expect.stringContaining("ほかの 1 か所の計算も、この読み方で合います。"),
    ],
  ]);
});

test("nothing found is said, and the sheet is whole", () => {
  const plan = consistencySheet([], { sheets: ["予算"], isOfAccounts: false }, "整合性点検", "2026-04-10 09:30", "western");
  expect(lintPlan(plan)).toEqual([]);
  expect(shown(plan.cells[3]![0])).toBe("合わないところは見つかりませんでした。");
  expect(shown(plan.cells[4]![0])).toBe("見つかったところ：0件");
});

test("what is not checked is said: the sums of accounts, and that two mistakes can hide one another", () => {
  const plan = consistencySheet(findings, { sheets: ["試算表"], isOfAccounts: true }, "整合性点検", "2026-04-10 09:30", "western");
  expect(lintPlan(plan)).toEqual([]);
  expect(shown(plan.cells[4]![0])).toContain("間違いが2つ以上あると");
  expect(shown(plan.cells[5]![0])).toContain("「試算表を取り込む」で確かめられます");
});
