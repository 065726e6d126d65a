import { expect, test } from "vitest";
import { dice } from "../../../src/local-excel/sample/dice.js";

test("Park and Miller's generator: from 1 the 10,000th state is 399268537", () => {
  const chance = dice(1);
  let last = 0;
  for (let turn = 0; turn < 10_000; turn++) last = chance.below(2_147_483_647);
  expect(last).toBe(399_268_537);
});

test("the same seed falls the same way, within its limit", () => {
  const fall = () => {
    const chance = dice(20250401);
    return Array.from({ length: 50 }, () => chance.below(6));
  };
  expect(fall()).toEqual(fall());
  expect(fall().every((eyes) => eyes >= 0 && eyes < 6)).toBe(true);
  expect(new Set(fall()).size).toBe(6);
});
