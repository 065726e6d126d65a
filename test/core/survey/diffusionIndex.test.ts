import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffusionIndex, type Balance } from "../../../src/core/survey/diffusionIndex.js";

function balance(plus: number, minus: number, n: number): Balance {
  return { n, plus, minus, unchanged: n - plus - minus };
}

describe("rounded once, half-up", () => {
  test.each([
    ["a chamber's published sales: 17 up, 45 down of 103", 17, 45, 103, -27.2],
    ["a published half: −31.25 is ▲31.3", 3, 8, 16, -31.3],
    ["a half above zero: 31.25 is 31.3", 8, 3, 16, 31.3],
    ["halves that binary fractions lose: 23 of 400 is 5.75", 23, 0, 400, 5.8],
    ["2 − 1 of 6", 2, 1, 6, 16.7],
    ["everybody up", 5, 0, 5, 100],
    ["everybody down", 0, 5, 5, -100],
    ["as many up as down", 7, 7, 20, 0],
    ["a hair below zero is 0, not −0", 0, 1, 4000, 0],
  ])("%s", (_case, plus, minus, n, di) => {
    expect(diffusionIndex(balance(plus, minus, n), "exact")).toBe(di);
  });
});

describe("the difference of two rounded percentages", () => {
  test.each([
    ["33.3 − 16.7, where the exact difference is 16.7", 2, 1, 6, 16.6],
    ["16.5 − 43.7, where the exact difference is the same", 17, 45, 103, -27.2],
    ["58.3 − 33.3, whose binary difference has a tail", 7, 4, 12, 25],
  ])("%s", (_case, plus, minus, n, di) => {
    expect(diffusionIndex(balance(plus, minus, n), "roundedShares")).toBe(di);
  });
});

test("without an answer there is no DI, not 0", () => {
  expect(diffusionIndex(balance(0, 0, 0), "exact")).toBeNull();
});

const balances = fc
  .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 }))
  .filter(([plus, minus, unchanged]) => plus + minus + unchanged > 0)
  .map(([plus, minus, unchanged]): Balance => ({ n: plus + minus + unchanged, plus, minus, unchanged }));

describe("laws", () => {
  test.each(["exact", "roundedShares"] as const)("%s: to swap plus and minus turns the sign", (rounding) => {
    fc.assert(
      fc.property(balances, ({ n, plus, minus, unchanged }) => {
        const swapped = diffusionIndex({ n, plus: minus, minus: plus, unchanged }, rounding);
        expect(swapped).toBeCloseTo(-diffusionIndex({ n, plus, minus, unchanged }, rounding)!, 10);
      }),
    );
  });

  test("it lies between −100 and 100, within half a tenth of the quotient", () => {
    fc.assert(
      fc.property(balances, (of) => {
        const di = diffusionIndex(of, "exact")!;
        expect(Math.abs(di)).toBeLessThanOrEqual(100);
        expect(Math.abs(di - ((of.plus - of.minus) / of.n) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test("the two ways of rounding never differ by more than 0.1", () => {
    fc.assert(
      fc.property(balances, (of) => {
        expect(Math.abs(diffusionIndex(of, "exact")! - diffusionIndex(of, "roundedShares")!)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });
});
