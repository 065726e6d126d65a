import { describe, expect, test } from "vitest";
import { issue } from "../../src/core/issue.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames, type SheetNames } from "../../src/report/generatedSheets.js";
import type { RunInfo } from "../../src/report/runInfo.js";
import { publicReport } from "../../src/report/publicReport.js";
import { at } from "../core/examples.js";
import { miscalculations } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { smallEvaluation } from "./smallEvaluation.js";

const run: RunInfo = { stamp: "2026-04-10 09:30", sheets: [{ sheet: "目標", rows: 12 }], publication: publicReport(smallEvaluation, []) };
const issues = [issue("businessIdMissing", at("活動記録", "B8"), { name: "名前だけ" })];
const plans = evaluationSheets(smallEvaluation, { issues, setAside: [] }, evaluationSheetNames, run);

test("the sheets in the order of their tabs, each with its kind", () => {
  expect(plans.map(({ kind, name }) => [kind, name])).toEqual(Object.entries(evaluationSheetNames));
});

describe.each(plans.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  test("keeps the house's rules", () => {
    expect(lintPlan(plan)).toEqual([]);
  });
});

test("every formula gives the result that TypeScript expects", async () => {
  expect(await miscalculations(plans, smallEvaluation)).toEqual([]);
});

test("two runs give the same sheets but for the stamp", () => {
  const again = evaluationSheets(smallEvaluation, { issues, setAside: [] }, evaluationSheetNames, { ...run, stamp: "2026-04-11 10:00" });
  const dated = JSON.stringify(again).replaceAll("2026/4/11 10:00", "2026/4/10 09:30");
  expect(dated).toBe(JSON.stringify(plans));
});

test("formulas follow the sheets to the names they really have", async () => {
  const names = Object.fromEntries(Object.entries(evaluationSheetNames).map(([kind, name]) => [kind, `${name}'s (2)`])) as SheetNames;
  const renamed = evaluationSheets(smallEvaluation, { issues, setAside: [] }, names, run);
  expect(renamed.flatMap((plan) => lintPlan(plan, { longestFormula: 130 }))).toEqual([]);
  expect(await miscalculations(renamed, smallEvaluation)).toEqual([]);
});
