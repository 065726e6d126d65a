import { expect, test } from "vitest";
import { asDecimal, roundHalfUp, sum } from "../../src/core/decimal.js";

test("a sum of decimals is what people expect", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([])).toBe(0);
  expect(sum([43_400_000, -400_000])).toBe(43_000_000);
});

test("a quotient of decimals is what people expect", () => {
  expect(asDecimal(0.56 / 0.7)).toBe(0.8);
  expect(asDecimal(89 / 90)).toBeLessThan(0.989);
});

test.each([
  [2.5, 3],
  [2.4999, 2],
  [-2.5, -3],
  [502.49999999999994, 503],
  [0, 0],
])("%d is rounded half away from zero to %d", (value, rounded) => {
  expect(roundHalfUp(value)).toBe(rounded);
});
