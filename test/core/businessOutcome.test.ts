import { describe, expect, test } from "vitest";
import { businessOutcome } from "../../src/core/businessOutcome.js";
import { defaultSettings, type TargetMetRule } from "../../src/core/settings.js";
import { business, contact, day } from "./examples.js";

describe("own target met: sales, profit, and what the rule makes of them", () => {
  // + reached, - missed, ? not stated
  const rules: readonly [TargetMetRule, Record<string, boolean | null>][] = [
    ["sales", { "++": true, "+-": true, "-+": false, "--": false, "+?": true, "?+": null, "??": null }],
    ["profit", { "++": true, "+-": false, "-+": true, "--": false, "+?": null, "?+": true, "??": null }],
    ["salesOrProfit", { "++": true, "+-": true, "-+": true, "--": false, "+?": true, "?+": true, "-?": null, "?-": null, "??": null }],
    ["salesAndProfit", { "++": true, "+-": false, "-+": false, "--": false, "+?": null, "?+": null, "-?": false, "?-": false, "??": null }],
  ];
  const cases = rules.flatMap(([rule, answers]) => Object.entries(answers).map(([figures, met]) => [rule, figures, met] as const));
  const figure = (sign: string | undefined): number | null => (sign === "+" ? 100 : sign === "-" ? 99 : null);

  test.each(cases)("%s, %s: %s", (targetMetRule, figures, met) => {
    const planned = business({ targetSales: 100, targetProfit: 100 });
    const stated = contact({ sales: figure(figures[0]), profit: figure(figures[1]) });
    expect(businessOutcome(planned, [stated], { ...defaultSettings, targetMetRule }).targetMet).toBe(met);
  });

  test("open where the plan names no target", () => {
    expect(businessOutcome(business(), [contact({ sales: 100 })], defaultSettings).targetMet).toBeNull();
  });
});

describe("growth against the base", () => {
  test.each([
    ["exactly 5 %", 10_000_000, 10_500_000, 0.05, 0.05, true],
    ["4.99999 %", 10_000_000, 10_499_999, 0.05, 0.0499999, false],
    ["exactly 15 %, though 1.15 − 1 is less in binary", 100, 115, 0.15, 0.15, true],
    ["less than before", 100, 90, 0.05, -0.1, false],
  ])("%s", (_case, baseSales, sales, growthThreshold, salesGrowth, growthReached) => {
    const outcome = businessOutcome(business({ baseSales }), [contact({ sales })], { ...defaultSettings, growthThreshold });
    expect(outcome.growthReached).toBe(growthReached);
    expect(outcome.salesGrowth).toBeCloseTo(salesGrowth, 12);
  });

  test.each([
    ["no figure", 100, null],
    ["no base", null, 100],
    ["a base of 0", 0, 100],
  ])("is open with %s", (_case, baseSales, sales) => {
    const outcome = businessOutcome(business({ baseSales }), [contact({ sales })], defaultSettings);
    expect(outcome).toMatchObject({ salesGrowth: null, growthReached: null });
  });
});

test("the latest stated figures count, each from its own contact", () => {
  const contacts = [
    contact({ date: day("2025-06-01"), sales: 90, profit: 5 }),
    contact({ date: day("2025-09-01"), sales: 120 }),
    contact({ date: day("2025-12-01") }),
  ];
  expect(businessOutcome(business(), contacts, defaultSettings)).toMatchObject({ sales: 120, profit: 5 });
});
