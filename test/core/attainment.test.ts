import { describe, expect, test } from "vitest";
import { attainmentOf, isSmallTarget, type TargetFigure } from "../../src/core/attainment.js";
import type { PlannedFigure } from "../../src/core/indicator.js";
import { levelScales } from "../../src/core/levelScale.js";

const scale = levelScales.fiveLevels;
const number = (value: number): TargetFigure => ({ kind: "number", value });
const notApplicable: TargetFigure = { kind: "notApplicable" };
const missing: TargetFigure = { kind: "missing" };

describe("an attainment that is rated", () => {
  test.each([
    [230, 198, { rate: 198 / 230, shownRate: 0.861, level: "B" }],
    [10, 31, { rate: 3.1, shownRate: 3.1, level: "A" }],
    [5, 0, { rate: 0, shownRate: 0, level: "D" }],
  ])("target %d, actual %d", (target, actual, expected) => {
    expect(attainmentOf(scale, number(target), actual, true)).toEqual({ kind: "rated", ...expected });
  });
});

describe("an attainment that is not rated", () => {
  test.each([
    ["－ is 対象外", notApplicable, 3, true, "notApplicable", null],
    ["－ stays 対象外 when not carried out", notApplicable, null, false, "notApplicable", null],
    ["a target of 0 gives no rate", number(0), 3, true, "zeroTarget", null],
    ["a target below 0 gives no rate", number(-2), 3, true, "zeroTarget", null],
    ["no target typed", missing, 3, true, "missingTarget", null],
    ["no log and nothing typed", number(5), null, true, "missingActual", null],
    ["not carried out: E, whatever the figure", number(5), 5, false, "notCarriedOut", "E"],
    ["not carried out: E without a figure", number(5), null, false, "notCarriedOut", "E"],
    ["not carried out: E without a target", missing, null, false, "notCarriedOut", "E"],
  ] as const)("%s", (_case, target, actual, carriedOut, reason, level) => {
    expect(attainmentOf(scale, target, actual, carriedOut)).toEqual({ kind: "notRated", reason, level });
  });

  test("not carried out has no level where the scale has none for it", () => {
    expect(attainmentOf(levelScales.withExcellence, number(5), 5, false)).toEqual({
      kind: "notRated",
      reason: "notCarriedOut",
      level: null,
    });
  });
});

describe("a small target", () => {
  const source = { sheet: "目標", address: "G8" };
  test.each([
    [{ kind: "number", value: 1, source, numeric: true }, true],
    [{ kind: "number", value: 2, source, numeric: true }, true],
    [{ kind: "number", value: 3, source, numeric: true }, false],
    [{ kind: "number", value: 0, source, numeric: true }, false],
    [{ kind: "notApplicable", source }, false],
    [{ kind: "missing" }, false],
  ] satisfies [PlannedFigure, boolean][])("%o: %s", (target, small) => {
    expect(isSmallTarget(target, 2)).toBe(small);
  });
});
