import { asDecimal, roundHalfUp } from "../decimal.js";
import type { DiRounding } from "./surveySettings.js";

/** The answers to one item of one group, in the item's direction. Whoever left the item blank is in none of them. */
export interface Balance {
  readonly n: number;
  readonly plus: number;
  readonly unchanged: number;
  readonly minus: number;
}

/**
 * DI = (plus − minus) ÷ answers to the item, in points with one decimal, half-up: 17 − 45 of 103 is −27.2, −31.25 is −31.3.
 * `null` without an answer.
 */
export function diffusionIndex({ n, plus, minus }: Balance, rounding: DiRounding): number | null {
  if (n === 0) return null;
  return rounding === "exact" ? tenths((plus - minus) * 100, n) : asDecimal(tenths(plus * 100, n) - tenths(minus * 100, n));
}

/** Divided once and last, so that every half is exact. */
function tenths(dividend: number, divisor: number): number {
  const rounded = roundHalfUp((dividend * 10) / divisor) / 10;
  return rounded === 0 ? 0 : rounded;
}
