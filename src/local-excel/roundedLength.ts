/** A length in points without what floating point adds when it goes from one unit to another and back. */
export function roundedLength(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
