import type { Side } from "./accountItems.js";
import type { TrialRow } from "./trialBalance.js";

/**
 * The side on which a row's balance is printed as positive, by its own arithmetic: 繰越 + 借方 − 貸方 = 残高 is a debit,
 * 繰越 − 借方 + 貸方 = 残高 a credit. `null` where the row has no movement or both fit.
 *
 * @param tolerance yen that rounding to the printed unit may cost
 */
export function sideByArithmetic({ opening, debit, credit, closing }: TrialRow, tolerance: number): Side | null {
  if (closing === null || (debit === null && credit === null)) return null;
  const [start, in_, out] = [opening?.yen ?? 0, debit?.yen ?? 0, credit?.yen ?? 0];
  const isDebit = Math.abs(start + in_ - out - closing.yen) <= tolerance;
  const isCredit = Math.abs(start - in_ + out - closing.yen) <= tolerance;
  if (isDebit === isCredit) return null;
  return isDebit ? "debit" : "credit";
}
