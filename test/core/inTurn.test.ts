import { expect, it } from "vitest";
import { atOnce, partOf, type InTurn } from "../../src/core/inTurn.js";

function* counting(steps: number): InTurn<string> {
  for (let step = 1; step <= steps; step++) yield step / steps;
  return `${steps} steps`;
}

it.each([0, 1, 5])("does work of %i steps without a pause", (steps) => {
  expect(atOnce(counting(steps))).toBe(`${steps} steps`);
});

it("as the last half of longer work it tells shares from a half to the whole, and gives the same result", () => {
  expect([...partOf(counting(4), 0.5, 1)]).toEqual([0.625, 0.75, 0.875, 1]);
  expect(atOnce(partOf(counting(4), 0.5, 1))).toBe("4 steps");
});
