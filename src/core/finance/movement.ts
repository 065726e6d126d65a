import type { Expression } from "./expression.js";
import { evaluate, type EvaluationContext } from "./evaluate.js";
import { indicators, type IndicatorId } from "./indicators.js";
import { none, value, valueOrNull, type Outcome } from "./outcome.js";

/** One side of an indicator in two periods. */
export interface SideMovement {
  readonly expression: Expression;
  /** Yen, or persons. */
  readonly before: number;
  readonly after: number;
  /** What this side alone did to the indicator, in the indicator's unit. Both sides add up to the whole change. */
  readonly effect: number;
}

export interface Movement {
  /** The indicator in the previous period and in this one. */
  readonly before: number;
  readonly after: number;
  /** After − before, in the indicator's unit. */
  readonly change: number;
  readonly direction: "better" | "worse" | "unchanged";
  readonly numerator: SideMovement;
  readonly denominator: SideMovement;
  /** The side with the larger effect; `null` where neither moved. */
  readonly cause: "numerator" | "denominator" | null;
}

/**
 * negativeBase: over a base that was negative or 0 in one of the periods, effects have no meaning; nor have they for ④ where cash
 * exceeded all debt in both, since a falling EBITDA would then read as an improvement.
 */
export type NoMovementReason = "noPreviousPeriod" | "missingFigures" | "negativeBase";

/**
 * Splits an indicator's change since the previous period into the parts that numerator and denominator brought.
 * Each side is moved alone from either end and the two results averaged, so that no remainder is left.
 */
export function movement(id: IndicatorId, now: EvaluationContext, before: EvaluationContext | null): Outcome<Movement, NoMovementReason> {
  if (before === null) return none("noPreviousPeriod");
  const { numerator, denominator, form, better } = indicators[id];
  const [n0, n1, d0, d1] = [
    valueOrNull(evaluate(numerator, before)),
    valueOrNull(evaluate(numerator, now)),
    valueOrNull(evaluate(denominator, before)),
    valueOrNull(evaluate(denominator, now)),
  ];
  if (n0 === null || n1 === null || d0 === null || d1 === null) return none("missingFigures");
  if (d0 <= 0 || d1 <= 0) return none("negativeBase");
  if (id === "ebitdaDebtMultiple" && n0 < 0 && n1 < 0) return none("negativeBase");
  const scale = form === "thousandYen" ? 1000 : 1;
  const numeratorEffect = ((n1 - n0) / d0 + (n1 - n0) / d1) / 2 / scale;
  const denominatorEffect = ((n0 + n1) * (1 / d1 - 1 / d0)) / 2 / scale;
  const change = numeratorEffect + denominatorEffect;
  const rose = change > 0 === (better === "higher");
  const base = form === "growth" ? 1 : 0;
  return value({
    before: n0 / scale / d0 - base,
    after: n1 / scale / d1 - base,
    change,
    direction: change === 0 ? "unchanged" : rose ? "better" : "worse",
    numerator: { expression: numerator, before: n0, after: n1, effect: numeratorEffect },
    denominator: { expression: denominator, before: d0, after: d1, effect: denominatorEffect },
    cause: causeOf(numeratorEffect, denominatorEffect),
  });
}

function causeOf(numeratorEffect: number, denominatorEffect: number): Movement["cause"] {
  if (numeratorEffect === 0 && denominatorEffect === 0) return null;
  return Math.abs(numeratorEffect) >= Math.abs(denominatorEffect) ? "numerator" : "denominator";
}
