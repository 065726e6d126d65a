import { accountGroups, type AccountGroup, type Side, type Sign } from "./accountItems.js";
import type { Placed } from "./placeAccount.js";
import type { TrialRow } from "./trialBalance.js";

/** An account with its place and signs. Signs that only a usage supports may still turn, when a subtotal then agrees. */
export interface SignedAccount {
  readonly row: TrialRow;
  /** Position among the rows of the trial balance. */
  readonly index: number;
  readonly placed: Placed;
  readonly sign: Sign;
  readonly placeSign: Sign;
  readonly mayTurn: boolean;
}

/**
 * How the printed amount counts. The row's own arithmetic tells its side; without it an account stands on its normal side,
 * and one that reduces its group and is printed below zero is taken as printed to be added.
 */
export function signed(row: TrialRow, index: number, placed: Placed): SignedAccount {
  const yen = row.closing?.yen ?? 0;
  const signIn = (group: AccountGroup | null): Sign => {
    if (group === null) return 1;
    const { side } = accountGroups[group];
    const printed: Side = row.side ?? (placed.side !== side && yen < 0 ? side : placed.side);
    return printed === side ? 1 : -1;
  };
  const reduces = placed.place !== null && placed.side !== accountGroups[placed.place].side;
  return { row, index, placed, sign: signIn(placed.group), placeSign: signIn(placed.place), mayTurn: reduces && row.side === null };
}

export function turned(account: SignedAccount): SignedAccount {
  return { ...account, sign: -account.sign as Sign, placeSign: -account.placeSign as Sign };
}

/** What the account adds to the group under whose heading it is printed. */
export function printedYen({ row, placeSign }: SignedAccount): number {
  return (row.closing?.yen ?? 0) * placeSign;
}

/** What the account adds to the group in which it counts. */
export function countedYen({ row, sign, placed }: SignedAccount): number {
  return placed.group === null ? 0 : (row.closing?.yen ?? 0) * sign;
}
