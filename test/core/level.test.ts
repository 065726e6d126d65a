import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cappedBands, levelLabels, levelOf, shownRate } from "../../src/core/level.js";
import { levelScales } from "../../src/core/levelScale.js";

const scale = levelScales.fiveLevels;

describe("level and shown rate of a figure", () => {
  test.each([
    // actual, target, level, shown, why
    [1_129_868, 1_130_000, "B", 0.999, "99.988 %: just short, as published (香川), and never printed as 100.0 %"],
    [89, 90, "B", 0.989, "98.9 %, published as short (香川)"],
    [100, 100, "A", 1, "the threshold itself belongs to the higher level"],
    [0, 5, "D", 0, "nothing done, yet carried out: D, not E"],
    [4, 5, "B", 0.8, "80 %"],
    [799, 1000, "C", 0.799, "79.9 %: the printed bands 80–99 / 30–79 leave no hole"],
    [7_999, 10_000, "C", 0.799, "79.99 % rounds to 80.0 % but stays below the threshold"],
    [3, 10, "C", 0.3, "30 %"],
    [29_999, 100_000, "D", 0.299, "29.999 %"],
    [198, 230, "B", 0.861, "86.087 %"],
    [1_721, 2_000, "B", 0.861, "86.05 %: a half goes up"],
    [201, 400, "C", 0.503, "50.25 %: a half goes up, though 201/400*1000 is 502.49999999999994 in binary"],
    [293, 100, "A", 2.93, "not capped above 100 % (津)"],
    [439, 200, "A", 2.195, "219.5 % (いわき)"],
    [1, 2, "C", 0.5, "small target: 50 %"],
    [2, 1, "A", 2, "small target: 200 %"],
    [0.56, 0.7, "B", 0.8, "decimals as typed: exactly 80 %"],
    [5.6, 7, "B", 0.8, "decimals as typed: exactly 80 %"],
    [-1, 3, "D", -0.333, "corrections outweigh the count"],
  ])("%d of %d is %s, shown %d (%s)", (actual, target, level, shown) => {
    expect(levelOf(scale, actual / target)).toBe(level);
    expect(shownRate(scale, actual / target)).toBe(shown);
  });

  test.each([
    [1.2, "S", 1.2],
    [1.1999, "A", 1.199],
    [0.9999, "B", 0.999],
    [0.2, "D", 0.2],
  ])("with excellence from 120 %%: %d is %s, shown %d", (rate, level, shown) => {
    expect(levelOf(levelScales.withExcellence, rate)).toBe(level);
    expect(shownRate(levelScales.withExcellence, rate)).toBe(shown);
  });

  it("has numbers for levels where the office prints 5 to 1", () => {
    expect([1, 0.8, 0.3, 0].map((rate) => levelOf(levelScales.numbers, rate))).toEqual(["5", "4", "3", "2"]);
  });
});

describe("the scale as a table for a sheet", () => {
  it("caps each band one permille below the next", () => {
    expect(cappedBands(scale).map(({ label, cap }) => [label, cap])).toEqual([
      ["A", null],
      ["B", 999],
      ["C", 799],
      ["D", 299],
    ]);
  });

  it("lists every label, best first, the one for what was not carried out last", () => {
    expect(levelLabels(scale)).toEqual(["A", "B", "C", "D", "E"]);
    expect(levelLabels(levelScales.withExcellence)).toEqual(["S", "A", "B", "C", "D"]);
  });
});

describe("laws", () => {
  const scales = fc.constantFrom(...Object.values(levelScales));
  const actuals = fc.nat({ max: 2_000_000 });
  const targets = fc.integer({ min: 1, max: 1_200_000 });

  /** The cap of the band that integer arithmetic finds, and half-up without any fraction. */
  function exactShownPermille(minima: readonly number[], actual: bigint, target: bigint): number {
    const index = minima.findIndex((minimum) => actual * 1000n >= BigInt(Math.round(minimum * 1000)) * target);
    const above = minima[index - 1];
    const halfUp = Number((actual * 2000n + target) / (2n * target));
    return above === undefined ? halfUp : Math.min(halfUp, Math.round(above * 1000) - 1);
  }

  it("agrees with integer arithmetic", () => {
    fc.assert(
      fc.property(scales, actuals, targets, (any, actual, target) => {
        const minima = any.bands.map((band) => band.minimum);
        expect(shownRate(any, actual / target)).toBe(exactShownPermille(minima, BigInt(actual), BigInt(target)) / 1000);
      }),
    );
  });

  it("agrees with integer arithmetic at every half up to a target of 800", () => {
    const minima = scale.bands.map((band) => band.minimum);
    for (let target = 1; target <= 800; target++) {
      for (let actual = 1; actual <= target; actual++) {
        if ((actual * 2000) % target !== 0) continue;
        expect(shownRate(scale, actual / target)).toBe(exactShownPermille(minima, BigInt(actual), BigInt(target)) / 1000);
      }
    }
  });

  it("is what the sheet's own formula gives", () => {
    fc.assert(
      fc.property(scales, actuals, targets, (any, actual, target) => {
        const cap = cappedBands(any).find((band) => actual / target >= band.minimum)?.cap ?? Infinity;
        expect(shownRate(any, actual / target)).toBe(Math.min(Math.round((actual * 1000) / target), cap) / 1000);
      }),
    );
  });

  it("shows a rate of the same level, less than 0.1 points away", () => {
    fc.assert(
      fc.property(scales, actuals, targets, (any, actual, target) => {
        const rate = actual / target;
        const shown = shownRate(any, rate);
        expect(levelOf(any, shown)).toBe(levelOf(any, rate));
        expect(Math.abs(shown - rate)).toBeLessThan(0.001);
      }),
    );
  });

  it("never gives a lower level for a higher actual", () => {
    fc.assert(
      fc.property(scales, actuals, actuals, targets, (any, one, other, target) => {
        const labels = levelLabels(any);
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) => labels.indexOf(levelOf(any, actual / target)));
        expect(more).toBeLessThanOrEqual(less!);
      }),
    );
  });
});
