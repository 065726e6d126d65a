import { expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate.js";
import { levelScales, type LevelScale } from "../../src/core/levelScale.js";
import { defaultSettings } from "../../src/core/settings.js";
import { evaluationSheets } from "../../src/report/evaluationSheets.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { publicReport } from "../../src/report/publicReport.js";
import { day, emptyRecords, indicator, R7, targets, typed } from "../core/examples.js";
import { miscalculations } from "./calculate.js";
import { shown } from "./readPlan.js";

const { fiveLevels, withExcellence, numbers } = levelScales;

test.each<[string, number, number, LevelScale, number, string]>([
  ["just short of 100 % is not shown as 100 %", 1_129_868, 1_130_000, fiveLevels, 0.999, "B"],
  ["exactly 100 %", 230, 230, fiveLevels, 1, "A"],
  ["half-up to 0.1 %", 201, 400, fiveLevels, 0.503, "C"],
  ["just short of 80 %", 7_999, 10_000, fiveLevels, 0.799, "C"],
  ["80 % of fractions", 0.56, 0.7, fiveLevels, 0.8, "B"],
  ["above 100 % is not capped", 15, 1, fiveLevels, 15, "A"],
  ["nothing done", 0, 5, fiveLevels, 0, "D"],
  ["corrections outweigh the count", -1, 5, fiveLevels, -0.2, "D"],
  ["a level above 100 %", 1_199, 1_000, withExcellence, 1.199, "A"],
  ["levels named by figures", 4, 5, numbers, 0.8, "4"],
])("%s: %d of %d", async (_, actual, target, scale, rate, level) => {
  const evaluation = evaluate(
    {
      settings: { ...defaultSettings, scale },
      planYears: [R7],
      indicators: [indicator({ counting: "typed", source: "typed", targets: targets(target) })],
      records: { ...emptyRecords, typedActuals: [typed({ value: actual })] },
    },
    R7,
    day("2026-04-10"),
  );
  const plans = evaluationSheets(evaluation, { issues: [], setAside: [] }, evaluationSheetNames, {
    stamp: "",
    sheets: [],
    publication: publicReport(evaluation, []),
  });
  const row = plans.find(({ kind }) => kind === "attainment")!.cells[5]!;
  expect([shown(row[5]), shown(row[6])]).toEqual([rate, level]);
  expect(await miscalculations(plans, evaluation)).toEqual([]);
});
