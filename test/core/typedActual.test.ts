import { expect, test } from "vitest";
import { typedFigure } from "../../src/core/typedActual.js";
import { at, day, R7, R8, typed } from "./examples.js";

const endOfYear = day("2026-03-31");
const april = typed({ month: 4, value: 3, origin: at("実績入力", "D2") });
const february = typed({ month: 2, value: 4, origin: at("実績入力", "N2") });
const wholeYear = typed({ value: 9, origin: at("実績入力", "B2") });

test.each([
  ["nothing typed", [], endOfYear, null],
  ["a figure of the year", [wholeYear], endOfYear, 9],
  ["the sum of its months", [april, february], endOfYear, 7],
  ["months that have begun only", [april, february], day("2026-01-31"), 3],
  ["the year's figure goes before its months", [april, wholeYear, february], endOfYear, 9],
  ["another indicator", [typed({ indicatorId: "K3-1" })], endOfYear, null],
  ["another year", [typed({ year: R8 })], endOfYear, null],
  ["a typed 0 is a figure", [typed({ value: 0 })], endOfYear, 0],
])("%s", (_case, figures, asOf, value) => {
  expect(typedFigure(figures, "K5-2", R7, asOf)?.value ?? null).toBe(value);
});

test("months beside a figure of the year are kept apart, in the order of the sheet", () => {
  expect(typedFigure([february, wholeYear, april], "K5-2", R7, endOfYear)).toEqual({
    value: 9,
    cells: [wholeYear],
    unusedMonths: [april, february],
  });
});
