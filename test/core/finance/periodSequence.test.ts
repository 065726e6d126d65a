import { describe, expect, it } from "vitest";
import { sequencePeriods } from "../../../src/core/finance/periodSequence.js";
import { period, shop } from "./firms.js";

const summary = (rows: Parameters<typeof sequencePeriods>[0]) => {
  const { sequence, issues } = sequencePeriods(rows);
  return {
    sales: sequence.map(({ period: { figures } }) => (figures.sales ?? 0) / 1000),
    previous: sequence.map(({ previous }) => previous !== null),
    previousSales: sequence.map(({ previousSales: { amount, from } }) => [amount === null ? null : amount / 1000, from]),
    issues: issues.map(({ code }) => code),
  };
};

const row = (closing: [number, number], sales: number, previousSales: number | null = null, months = 12) =>
  period(closing, { ...shop, sales, previousSales }, { months });

describe("periods of one business", () => {
  it("stand newest first whatever the order of rows, linked to the one before", () => {
    const rows = [row([2024, 3], 200), row([2025, 3], 300), row([2023, 3], 100, 90)];
    const expected = {
      sales: [300, 200, 100],
      previous: [true, true, false],
      previousSales: [
        [200, "previousPeriod"],
        [100, "previousPeriod"],
        [90, "typed"],
      ],
      issues: [],
    };
    expect(summary(rows)).toEqual(expected);
    expect(summary([...rows].reverse())).toEqual(expected);
  });

  it("know no previous sales where nothing says so", () => {
    expect(summary([row([2025, 3], 300)]).previousSales).toEqual([[null, "unknown"]]);
  });

  it("take previous sales from the row, as METI does, and report typed ones that differ", () => {
    const found = summary([row([2025, 3], 300, 210), row([2024, 3], 200)]);
    expect(found.previousSales[0]).toEqual([200, "previousPeriod"]);
    expect(found.issues).toEqual(["previousSalesDiffer"]);
  });

  it("agree in silence", () => {
    expect(summary([row([2025, 3], 300, 200), row([2024, 3], 200)]).issues).toEqual([]);
  });

  it("are not linked over a missing year; the typed previous sales count then", () => {
    const found = summary([row([2025, 3], 300, 250), row([2023, 3], 100)]);
    expect(found).toMatchObject({ previous: [false, false], issues: ["periodGap"] });
    expect(found.previousSales[0]).toEqual([250, "typed"]);
  });

  it("are linked over a change of the closing month when the months say so", () => {
    expect(summary([row([2024, 9], 150, null, 6), row([2024, 3], 200)])).toMatchObject({ previous: [true, false], issues: [] });
  });

  it("are reported when twelve months cannot lie between them", () => {
    expect(summary([row([2024, 9], 150), row([2024, 3], 200)])).toMatchObject({ previous: [true, false], issues: ["periodOverlap"] });
  });

  it("count once when a month stands twice: the upper row", () => {
    const found = summary([row([2025, 3], 300), row([2025, 3], 999)]);
    expect(found).toMatchObject({ sales: [300], issues: ["periodTwice"] });
  });
});
