/**
 * A binary fraction as people mean it: kept to the 15 significant digits that Excel shows, so that 0.1 + 0.2 is 0.3 and
 * 0.56 ÷ 0.7 is 0.8. Quotients of whole numbers below 10⁸ keep their side of every threshold and of every half.
 */
export function asDecimal(value: number): number {
  return Number(value.toPrecision(15));
}

export function sum(values: readonly number[]): number {
  return asDecimal(values.reduce((total, value) => total + value, 0));
}

/** Half away from zero, as Excel's ROUND: 2.5 → 3, −2.5 → −3. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(asDecimal(Math.abs(value)));
}
