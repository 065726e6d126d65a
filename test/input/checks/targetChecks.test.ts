import { expect, test } from "vitest";
import { fiscalYear } from "../../../src/core/fiscalYear.js";
import type { PlannedFigure } from "../../../src/core/indicator.js";
import { checkTargets } from "../../../src/input/checks/targetChecks.js";
import { indicator } from "../../fixtures/indicators.js";

const source = { sheet: "目標", address: "G2" };
const figure = (value: number | null): PlannedFigure =>
  value === null ? { kind: "notApplicable", source } : { kind: "number", value, source, numeric: true };
const withTargets = (values: (number | null)[], planGoal: number) =>
  indicator("K1", {
    targets: new Map(values.map((value, index) => [fiscalYear(2025 + index), figure(value)])),
    planGoal: figure(planGoal),
  });

test.each([
  ["all well", withTargets([1, 2], 3), []],
  ["a year without a target", withTargets([null, 2], 2), []],
  ["a target of 0", withTargets([0, 2], 2), [["zeroTarget", { id: "K1", year: "R7" }]]],
  ["a goal that is not the sum", withTargets([230, 230], 920), [["planGoalDiffers", { id: "K1", stated: 920, computed: 460 }]]],
  ["件数 in 者", indicator("K1", { label: "成約件数", unit: "者" }), [["unitDiffersFromLabel", { label: "成約件数", unit: "者" }]]],
])("%s", (_name, checked, found) => expect(checkTargets([checked]).map(({ code, args }) => [code, args])).toEqual(found));
