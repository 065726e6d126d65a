import type { Attainment, NotRatedReason } from "./evaluation.js";
import { levelOf, shownRate } from "./level.js";
import type { LevelScale } from "./levelScale.js";

/** A target without its cell: a figure, 対象外, or nothing. */
export type TargetFigure =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "notApplicable" } | { readonly kind: "missing" };

/**
 * How far an actual attains its target. What was not planned (－) is not rated whatever else is said of it; what was
 * planned but not carried out has the scale's level for that, which no figure can give. A target of 0 or less has no rate.
 */
export function attainmentOf(scale: LevelScale, target: TargetFigure, actual: number | null, carriedOut: boolean): Attainment {
  if (target.kind === "notApplicable") return notRated("notApplicable");
  if (!carriedOut) return notRated("notCarriedOut", scale.notCarriedOut);
  if (target.kind === "missing") return notRated("missingTarget");
  if (target.value <= 0) return notRated("zeroTarget");
  if (actual === null) return notRated("missingActual");
  const rate = actual / target.value;
  return { kind: "rated", rate, shownRate: shownRate(scale, rate), level: levelOf(scale, rate) };
}

/** Of a year that has not begun there is nothing to rate. */
export function notYetRated({ kind }: TargetFigure): Attainment {
  return notRated(kind === "notApplicable" ? "notApplicable" : "notBegun");
}

/** One event moves the rate by half or all of it: 0 / 50 / 100 %. */
export function isSmallTarget(target: TargetFigure, limit: number): boolean {
  return target.kind === "number" && target.value > 0 && target.value <= limit;
}

function notRated(reason: NotRatedReason, level: string | null = null): Attainment {
  return { kind: "notRated", reason, level };
}
