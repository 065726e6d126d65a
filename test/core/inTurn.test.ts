import { expect, it } from "vitest";
import { atOnce, type InTurn } from "../../src/core/inTurn.js";

function* counting(steps: number): InTurn<string> {
  for (let step = 0; step < steps; step++) yield 1;
  return `${steps} steps`;
}

it.each([0, 1, 5])("does work of %i steps without a pause", (steps) => {
  expect(atOnce(counting(steps))).toBe(`${steps} steps`);
});
