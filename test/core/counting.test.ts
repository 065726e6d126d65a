import { describe, expect, it, test } from "vitest";
import { countRows } from "../../src/core/counting.js";
import { fiscalYearOf } from "../../src/core/fiscalYear.js";
import type { SourceRow } from "../../src/core/sourceRows.js";
import { at, day } from "./examples.js";

function row(iso: string, businessId: string | null, quantity: number | null, address: string): SourceRow {
  const date = day(iso);
  return { date, year: fiscalYearOf(date), businessId, businessName: "", quantity, source: at("活動記録", address) };
}

/** Two contacts with J001 and one with J002 in R7, one typed name without an ID, and J001 once more in R8. */
const rows = [
  row("2026-05-01", "J001", null, "A6"),
  row("2025-09-01", "J001", 2, "A5"),
  row("2025-07-01", null, 4, "A4"),
  row("2025-06-02", "J002", null, "A3"),
  row("2025-06-01", "J001", null, "A2"),
];

test.each([
  // A2 J001, A5 J001 again, A3 J002, A4 without an ID, A6 the next year
  ["distinctBusinesses", [1, 0, 1, 0, 1]],
  ["contacts", [1, 2, 1, 4, 1]],
  ["sum", [0, 2, 0, 4, 0]],
] as const)("%s counts %o", (rule, counted) => {
  expect(countRows("K5-2", rule, rows).map((evidence) => evidence.counted)).toEqual(counted);
});

describe("the order of the evidence", () => {
  const evidence = countRows("K5-2", "distinctBusinesses", rows);

  it("is year, business, date; rows without an ID last", () => {
    expect(evidence.map(({ source }) => source.address)).toEqual(["A2", "A5", "A3", "A4", "A6"]);
  });

  it("lets a formula find a repeat by looking at the row above only", () => {
    const byFormula = evidence.map((row, index) => {
      const above = evidence[index - 1];
      return row.businessId === null || (above?.year === row.year && above.businessId === row.businessId) ? 0 : row.quantity;
    });
    expect(byFormula).toEqual(evidence.map(({ counted }) => counted));
  });

  it("is by day within a business, wherever the rows stand in the log", () => {
    const entered = [row("2025-06-01", "J001", 1, "A9"), row("2025-04-01", "J001", 1, "A10")];
    expect(countRows("K5-2", "contacts", entered).map(({ source }) => source.address)).toEqual(["A10", "A9"]);
  });

  it("keeps the sheet's order on one day", () => {
    const sameDay = [row("2025-06-01", "J001", 1, "A10"), row("2025-06-01", "J001", 1, "A9")];
    expect(countRows("K5-2", "contacts", sameDay).map(({ source }) => source.address)).toEqual(["A9", "A10"]);
  });
});

test("a correction takes away from 延べ and 合計", () => {
  const corrected = [row("2025-06-01", "J001", 5, "A2"), row("2025-06-02", "J001", -2, "A3")];
  expect(countRows("K81-1a", "sum", corrected).map(({ counted }) => counted)).toEqual([5, -2]);
});
