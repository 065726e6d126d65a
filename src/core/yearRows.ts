import { compareCells, type CellRef } from "./cellAddress.js";
import type { FiscalYear } from "./fiscalYear.js";

interface YearRow {
  readonly year: FiscalYear | null;
  readonly subject: string;
  readonly origin: CellRef;
}

/** The rows that speak of a year, in the order of the sheet. A row of the year itself goes before the rows about its subject that name no year. */
export function rowsOfYear<Row extends YearRow>(rows: readonly Row[], year: FiscalYear): readonly Row[] {
  const named = new Set(rows.filter((row) => row.year === year).map(({ subject }) => subject));
  return rows
    .filter((row) => row.year === year || (row.year === null && !named.has(row.subject)))
    .sort((a, b) => compareCells(a.origin, b.origin));
}
