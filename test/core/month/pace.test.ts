import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paceOf, shareDue, type LastYear } from "../../../src/core/month/pace.js";
import type { PlannedMonths } from "../../../src/core/plannedMonths.js";
import { R7, R8 } from "../examples.js";

const notStated: PlannedMonths = { kind: "notStated" };
const inMonths = (...months: number[]): PlannedMonths => ({ kind: "months", months: months.map((month) => ({ year: null, month })) });
/** Ten cases, April first: four in October, six in January. */
const lastYear: LastYear = { figures: [0, 0, 0, 0, 0, 0, 4, 0, 0, 6, 0, 0], complete: true };
const smallest = 5;

describe("where the pace comes from: the first that applies", () => {
  test.each<[string, PlannedMonths, "all" | "targetMet" | "salesGrown", LastYear | null, string]>([
    ["planned months", inMonths(6), "all", lastYear, "planned"],
    ["planned months go before an outcome", inMonths(6), "targetMet", lastYear, "planned"],
    ["通年 goes before last year", { kind: "even" }, "all", lastYear, "even"],
    ["年度末", { kind: "yearEnd" }, "all", lastYear, "yearEnd"],
    ["a client's own target is known at the year's end", notStated, "targetMet", lastYear, "yearEnd"],
    ["so are grown sales", notStated, "salesGrown", null, "yearEnd"],
    ["last year's months", notStated, "all", lastYear, "lastYear"],
    ["but not of an incomplete log", notStated, "all", { ...lastYear, complete: false }, "even"],
    ["nor of four cases", notStated, "all", { figures: [4, ...Array<number>(11).fill(0)], complete: true }, "even"],
    ["nor of none", notStated, "all", { figures: Array<number>(12).fill(0), complete: true }, "even"],
    ["even months", notStated, "all", null, "even"],
  ])("%s", (_, plannedMonths, condition, before, method) => {
    expect(paceOf({ plannedMonths, condition }, R7, before, smallest).method).toBe(method);
  });

  test("months of another year do not count; with none left the next rule applies", () => {
    const plannedMonths: PlannedMonths = { kind: "months", months: [{ year: R8, month: 6 }] };
    expect(paceOf({ plannedMonths, condition: "all" }, R8, null, smallest).method).toBe("planned");
    expect(paceOf({ plannedMonths, condition: "all" }, R7, null, smallest).method).toBe("even");
  });
});

describe("the part of the target that is due when so many months are over", () => {
  const due = (plannedMonths: PlannedMonths, months: number, before: LastYear | null = null) =>
    shareDue(paceOf({ plannedMonths, condition: "all" }, R7, before, smallest), months);

  test.each<[string, PlannedMonths, LastYear | null, readonly (readonly [months: number, share: number])[]]>([
    [
      "even months",
      notStated,
      null,
      [
        [1, 1 / 12],
        [6, 0.5],
        [12, 1],
      ],
    ],
    [
      "June and November",
      inMonths(6, 11),
      null,
      [
        [2, 0],
        [3, 0.5],
        [7, 0.5],
        [8, 1],
      ],
    ],
    [
      "January and March",
      inMonths(1, 3),
      null,
      [
        [9, 0],
        [10, 0.5],
        [12, 1],
      ],
    ],
    [
      "last year: 4 of 10 in October, 6 in January",
      notStated,
      lastYear,
      [
        [6, 0],
        [7, 0.4],
        [9, 0.4],
        [10, 1],
      ],
    ],
    [
      "the year's end",
      { kind: "yearEnd" },
      null,
      [
        [11, 0],
        [12, 1],
      ],
    ],
  ])("%s", (_, planned, before, shares) => {
    for (const [months, share] of shares) expect(due(planned, months, before)).toBeCloseTo(share, 12);
  });

  test("never falls, and is all at the end of March", () => {
    const planned = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(planned, (months) => {
        const shares = Array.from({ length: 12 }, (_, index) => due(inMonths(...months), index + 1));
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });
});
