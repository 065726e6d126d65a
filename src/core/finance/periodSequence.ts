import { placeSeenFrom } from "../cellAddress.js";
import { calendarDay } from "../fiscalYear.js";
import { issue, type Issue } from "../issue.js";
import { isoMonth, monthOf } from "../month/calendarMonth.js";
import type { FigureCell, FinancialPeriod } from "./financialPeriod.js";

/** One business's periods, newest first, each linked to the one before it. */
export interface SequencedPeriod {
  readonly period: FinancialPeriod;
  /** The period that ends where this one begins; `null` where no row holds it. */
  readonly previous: FinancialPeriod | null;
  readonly previousSales: PreviousSales;
}

/** Sales of the period before: METI takes them from that period's own column, and typed ones only where there is none. */
export interface PreviousSales {
  /** Yen. */
  readonly amount: number | null;
  readonly from: "previousPeriod" | "typed" | "unknown";
  readonly cell: FigureCell | null;
}

/**
 * Orders the periods of one business whatever the order of rows, and finds what comes before each.
 * A month that stands twice counts once (the first row); a gap between rows breaks the link.
 */
export function sequencePeriods(periods: readonly FinancialPeriod[]): { sequence: SequencedPeriod[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const newestFirst: FinancialPeriod[] = [];
  for (const period of [...periods].sort((a, b) => b.closing - a.closing)) {
    const last = newestFirst.at(-1);
    if (last && monthIndex(last) === monthIndex(period)) {
      const first = placeSeenFrom(period.origin.sheet, last.origin);
      issues.push(issue("periodTwice", period.origin, { business: period.name, closing: isoMonth(monthOf(period.closing)), first }));
    } else {
      newestFirst.push(period);
    }
  }
  const sequence = newestFirst.map((period, index) => {
    const previous = periodBefore(period, newestFirst[index + 1], issues);
    return { period, previous, previousSales: previousSales(period, previous, issues) };
  });
  return { sequence, issues };
}

function monthIndex({ closing }: FinancialPeriod): number {
  const { year, month } = calendarDay(closing);
  return year * 12 + month;
}

function periodBefore(period: FinancialPeriod, older: FinancialPeriod | undefined, issues: Issue[]): FinancialPeriod | null {
  if (older === undefined) return null;
  const monthsBetween = monthIndex(period) - monthIndex(older);
  if (monthsBetween === period.months) return older;
  const code = monthsBetween > period.months ? "periodGap" : "periodOverlap";
  issues.push(issue(code, period.origin, { business: period.name, months: period.months, monthsBetween }));
  return code === "periodGap" ? null : older;
}

function previousSales(period: FinancialPeriod, previous: FinancialPeriod | null, issues: Issue[]): PreviousSales {
  const typed = period.figures.previousSales;
  const recorded = previous?.figures.sales ?? null;
  if (previous === null || recorded === null) {
    return typed === null
      ? { amount: null, from: "unknown", cell: null }
      : { amount: typed, from: "typed", cell: period.cells.get("previousSales") ?? null };
  }
  if (typed !== null && typed !== recorded) {
    const at = period.cells.get("previousSales") ?? period.origin;
    issues.push(issue("previousSalesDiffer", at, { business: period.name, typed, recorded }));
  }
  return { amount: recorded, from: "previousPeriod", cell: previous.cells.get("sales") ?? null };
}
