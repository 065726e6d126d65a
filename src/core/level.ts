import { asDecimal, roundHalfUp } from "./decimal.js";
import type { LevelBand, LevelScale } from "./levelScale.js";

/** A band and the highest rate that may be printed for it, in permille: 999 below a threshold of 100 %. `null`: no limit. */
export interface CappedBand extends LevelBand {
  readonly cap: number | null;
}

/**
 * The scale's bands, highest first, each with its cap. A sheet that prints
 * `MIN(ROUND(actual*1000/target,0),cap)/1000` shows exactly `shownRate`; multiplied before the division, the quotient of
 * whole numbers is exact at every half, which `ROUND(rate*1000,0)` is not (201 ÷ 400).
 */
export function cappedBands(scale: LevelScale): readonly CappedBand[] {
  return scale.bands.map((band, index) => {
    const above = scale.bands[index - 1];
    return { ...band, cap: above === undefined ? null : Math.round(above.minimum * 1000) - 1 };
  });
}

/** Every label of the scale, best first; the level "not carried out" stands last. */
export function levelLabels(scale: LevelScale): readonly string[] {
  const labels = scale.bands.map((band) => band.label);
  return scale.notCarriedOut === null ? labels : [...labels, scale.notCarriedOut];
}

/** Decided on the raw quotient, not on what is shown. A rate below 0 (corrections outweigh the count) has the lowest band. */
export function levelOf(scale: LevelScale, rate: number): string {
  return bandOf(scale, rate).label;
}

/**
 * What is printed for a raw rate: half-up to one decimal of a percent, but never across a threshold
 * (1,129,868 of 1,130,000 shows 99.9 %). Not capped above 100 %. A ratio in steps of 0.001.
 */
export function shownRate(scale: LevelScale, rate: number): number {
  return Math.min(roundHalfUp(rate * 1000), bandOf(scale, rate).cap ?? Infinity) / 1000;
}

function bandOf(scale: LevelScale, rate: number): CappedBand {
  const bands = cappedBands(scale);
  return bands.find((band) => asDecimal(rate) >= band.minimum) ?? bands.at(-1)!;
}
