import { compareCells, compareTexts } from "./cellAddress.js";
import type { EvidenceRow } from "./evaluation.js";
import type { CountingRule } from "./indicator.js";
import type { SourceRow } from "./sourceRows.js";

type Counted = Pick<EvidenceRow, "quantity" | "counted">;

/**
 * What a row adds. 実数 counts a business once a year; a row without 事業者ID cannot be told from another business and
 * counts 0. 延べ takes a row without a quantity for one contact, 合計 has nothing to add for it.
 */
const rules: Record<Exclude<CountingRule, "typed">, (row: SourceRow, repeated: boolean) => Counted> = {
  distinctBusinesses: ({ businessId }, repeated) => ({ quantity: 1, counted: businessId === null || repeated ? 0 : 1 }),
  contacts: ({ quantity }) => ({ quantity: quantity ?? 1, counted: quantity ?? 1 }),
  sum: ({ quantity }) => ({ quantity: quantity ?? 0, counted: quantity ?? 0 }),
};

/** The rows of one indicator as evidence, sorted by year, business and date: a repeat stands directly below what it repeats. */
export function countRows(indicatorId: string, rule: keyof typeof rules, rows: readonly SourceRow[]): readonly EvidenceRow[] {
  const sorted = [...rows].sort(
    (a, b) => a.year - b.year || compareIds(a.businessId, b.businessId) || a.date - b.date || compareCells(a.source, b.source),
  );
  return sorted.map((row, index) => {
    const above = sorted[index - 1];
    const repeated = above?.year === row.year && above.businessId === row.businessId;
    const { year, date, businessId, businessName, source } = row;
    return { indicatorId, year, date, businessId, businessName, ...rules[rule](row, repeated), source };
  });
}

/** Rows without an ID stand last. */
function compareIds(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareTexts(a, b);
}
