/** The amounts of one row as printed; `null` where the cell is blank. */
export interface RowFigures {
  readonly opening: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly closing: number | null;
}

export type Side = "debit" | "credit";

/** 繰越 + 借方 − 貸方 for a row that grows on the debit side, 繰越 − 借方 + 貸方 for the other. A blank counts as nothing. */
export function carriedForward({ opening, debit, credit }: RowFigures, side: Side): number {
  const movement = (debit ?? 0) - (credit ?? 0);
  return (opening ?? 0) + (side === "debit" ? movement : -movement);
}

/**
 * The side on which a row grows: the one that leads from the opening to the closing figure, give or take `tolerance` (figures printed
 * in thousands are cut off). `null` when both do or neither does.
 */
export function sideOf(figures: RowFigures, tolerance: number): Side | null {
  const off = { debit: Math.abs(differenceOf(figures, "debit")), credit: Math.abs(differenceOf(figures, "credit")) };
  if (off.debit === off.credit || Math.min(off.debit, off.credit) > tolerance) return null;
  return off.debit < off.credit ? "debit" : "credit";
}

/** What the closing figure is too much, if the row grows on this side. */
export function differenceOf(figures: RowFigures, side: Side): number {
  return (figures.closing ?? 0) - carriedForward(figures, side);
}

/** A balance left blank although opening and movements leave one on either side; a blank for nothing is common. */
export function isBalanceBlank(figures: RowFigures, tolerance: number): boolean {
  return figures.closing === null && !addsUp(figures, tolerance);
}

/** Whether a row adds up on either side. */
export function addsUp(figures: RowFigures, tolerance: number): boolean {
  return (["debit", "credit"] as const).some((side) => Math.abs(differenceOf(figures, side)) <= tolerance);
}
