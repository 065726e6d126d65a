import { describe, expect, test } from "vitest";
import { addsUp, carriedForward, differenceOf, sideOf, type RowFigures } from "../../../src/input/trialBalance/rowArithmetic.js";

const row = (opening: number | null, debit: number | null, credit: number | null, closing: number | null): RowFigures => {
  return { opening, debit, credit, closing };
};

describe("the side on which a row grows", () => {
  test.each([
    ["an asset", row(10, 5, 3, 12), "debit"],
    ["a liability", row(10, 3, 5, 12), "credit"],
    ["a contra account printed as a minus", row(-10, 0, 5, -15), "debit"],
    ["a contra account printed as a plus", row(10, 0, 5, 15), "credit"],
    ["blanks count as nothing", row(null, 5, null, 5), "debit"],
    ["no movement", row(10, 0, 0, 10), null],
    ["movements that cancel out", row(10, 5, 5, 10), null],
    ["neither side", row(10, 5, 3, 99), null],
  ])("%s", (_, figures, side) => expect(sideOf(figures, 0)).toBe(side));

  test("figures cut off to thousands may be off by their rounding", () => {
    expect(sideOf(row(10_000, 50_000, 30_000, 31_000), 3000)).toBe("debit");
    expect(sideOf(row(10_000, 50_000, 30_000, 31_000), 0)).toBeNull();
  });
});

test("what a balance is too much", () => {
  expect(carriedForward(row(10, 5, 3, null), "debit")).toBe(12);
  expect(carriedForward(row(10, 5, 3, null), "credit")).toBe(8);
  expect(differenceOf(row(10, 5, 3, 20), "debit")).toBe(8);
  expect([addsUp(row(10, 5, 3, 8), 0), addsUp(row(10, 5, 3, 9), 0)]).toEqual([true, false]);
});
