import type { FiscalYear } from "../fiscalYear.js";
import type { Indicator } from "../indicator.js";
import type { PlannedMonth } from "../plannedMonths.js";
import { placeInYear } from "./calendarMonth.js";

/** From where it is known how a year's target spreads over its months. */
export type PaceMethod = "planned" | "lastYear" | "even" | "yearEnd";

/** How a year's target is spread over its months. */
export interface Pace {
  readonly method: PaceMethod;
  /** Parts of the year's target, April first; only their proportion counts. Their sum is above 0. */
  readonly weights: readonly number[];
}

const months = 12;

/** What the year before has to say of an indicator. */
export interface LastYear {
  /** Figure of each month, April first. */
  readonly figures: readonly number[];
  /** The log has a record in each of the year's months, so that a month without a figure means that nothing happened. */
  readonly complete: boolean;
}

/**
 * The first that applies: the months that 目標 plans for this year; the year's end, where 目標 says so or the indicator asks for
 * an outcome (a client's own target met, sales grown) that is known only then; last year's months, where a full year of logs
 * holds at least `smallest` cases; even months.
 */
export function paceOf(
  { plannedMonths, condition }: Pick<Indicator, "plannedMonths" | "condition">,
  year: FiscalYear,
  lastYear: LastYear | null,
  smallest: number,
): Pace {
  const planned = plannedMonths.kind === "months" ? plannedWeights(plannedMonths.months, year) : null;
  if (planned !== null) return { method: "planned", weights: planned };
  if (plannedMonths.kind === "even") return even;
  if (plannedMonths.kind === "yearEnd" || condition !== "all") return atYearEnd;
  const total = lastYear?.figures.reduce((sum, figure) => sum + figure, 0) ?? 0;
  return lastYear?.complete === true && total > 0 && total >= smallest ? { method: "lastYear", weights: lastYear.figures } : even;
}

const even: Pace = { method: "even", weights: Array<number>(months).fill(1) };
const atYearEnd: Pace = { method: "yearEnd", weights: [...Array<number>(months - 1).fill(0), 1] };

/** How many parts are planned in each month; months of another year do not count. `null`: none in this year. */
function plannedWeights(planned: readonly PlannedMonth[], year: FiscalYear): readonly number[] | null {
  const own = planned.filter((of) => of.year === null || of.year === year);
  if (own.length === 0) return null;
  return Array.from({ length: months }, (_, index) => own.filter(({ month }) => placeInYear(month) === index + 1).length);
}

/** The part of the year's target that is due when so many months of the year are over: 0 to 1. */
export function shareDue({ weights }: Pace, monthsOver: number): number {
  const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  return sum(weights.slice(0, monthsOver)) / sum(weights);
}
