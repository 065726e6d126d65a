import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movement } from "../../../src/core/finance/movement.js";
import { none } from "../../../src/core/finance/outcome.js";
import { context, shop, shopBefore } from "./firms.js";

const now = context(shop);
const before = context(shopBefore);

describe("what moved since the previous period", () => {
  it("②: 1 % → 2 %, because profit doubled, although sales grew too", () => {
    const found = movement("operatingMargin", now, before);
    expect(found).toMatchObject({ kind: "value", value: { direction: "better", cause: "numerator" } });
    if (found.kind === "none") return;
    const { before: margin, after, change, numerator, denominator } = found.value;
    expect([margin, after]).toEqual([0.01, 0.02]);
    expect(change).toBeCloseTo(0.01, 12);
    // (1,200 − 580) ÷ 58,000 and ÷ 60,000, averaged
    expect(numerator).toMatchObject({ before: 580_000, after: 1_200_000 });
    expect(numerator.effect).toBeCloseTo((620 / 58_000 + 620 / 60_000) / 2, 12);
    expect(denominator.effect).toBeCloseTo(0.01 - (620 / 58_000 + 620 / 60_000) / 2, 12);
  });

  it("④: a higher EBITDA lowers the multiple, which is better", () => {
    expect(movement("ebitdaDebtMultiple", now, before)).toMatchObject({
      kind: "value",
      value: { direction: "better", cause: "denominator", denominator: { before: 1_380_000, after: 2_000_000 } },
    });
  });

  it("④: from more cash than debt into net debt is worse, because of the debt", () => {
    expect(movement("ebitdaDebtMultiple", now, context({ ...shop, cash: 18_000 }))).toMatchObject({
      kind: "value",
      value: { direction: "worse", cause: "numerator" },
    });
  });

  it("⑥: nothing moved", () => {
    expect(movement("equityRatio", now, before)).toMatchObject({
      kind: "value",
      value: { change: 0, direction: "unchanged", cause: null },
    });
  });
});

it.each([
  ["no previous period", movement("equityRatio", now, null), "noPreviousPeriod"],
  ["a figure missing before", movement("equityRatio", now, context({ ...shop, netAssets: null })), "missingFigures"],
  [
    "cash above all debt in both periods: a halved EBITDA doubles the multiple below 0, and is no improvement",
    movement("ebitdaDebtMultiple", context({ ...shop, cash: 18_000, operatingProfit: 200 }), context({ ...shop, cash: 18_000 })),
    "negativeBase",
  ],
  ["an EBITDA below 0 before", movement("ebitdaDebtMultiple", now, context({ ...shop, operatingProfit: -2_000 })), "negativeBase"],
] as const)("cannot be told with %s", (_, found, reason) => {
  expect(found).toEqual(none(reason));
});

it("is split without a remainder", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (p0, s0, p1, s1) => {
      const found = movement("operatingMargin", context({ operatingProfit: p1, sales: s1 }), context({ operatingProfit: p0, sales: s0 }));
      if (found.kind === "none") throw new Error("both periods are complete");
      const whole = p1 / s1 - p0 / s0;
      expect(Math.abs(found.value.numerator.effect + found.value.denominator.effect - whole)).toBeLessThanOrEqual(
        1e-9 * (p1 / s1 + p0 / s0 + p0 / s1 + p1 / s0),
      );
    }),
  );
});
