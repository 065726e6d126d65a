import { accountGroups, type AccountGroup } from "./accountItems.js";
import { controlKey, profitGroups, profitName } from "./controls.js";
import { countedYen, type SignedAccount } from "./signedAccounts.js";
import { differenceOf, totalOf, type Subtotal } from "./subtotals.js";

/** Profit of the period, and how much of it the accounts of the equity do not yet hold. */
export interface Profit {
  /** By the profit and loss statement; `null` where there is none. */
  readonly stated: number | null;
  readonly missingInEquity: number;
  /** What the balance sheet's own accounts say of the profit; `null` where they say nothing apart from the statement. */
  readonly ofBalanceSheet: number | null;
  /** The account of the equity that shows the profit, where one does. */
  readonly line: SignedAccount | null;
}

/**
 * The profit belongs to the equity once: packages leave 繰越利益 at its opening figure, or print the profit as a line of its own.
 * A printed sum of the equity tells; without one, whichever makes the balance sheet foot is taken; where neither does, the line decides.
 */
export function profitOf(accounts: readonly SignedAccount[], subtotals: readonly Subtotal[], tolerance: number): Profit {
  const sums = groupSums(accounts, countedYen);
  const hasStatement = accounts.some(({ placed }) => placed.group !== null && accountGroups[placed.group].statement === "profitAndLoss");
  const gap = balanceGap(sums);
  const hasBalanceSheet = accounts.some(({ placed }) => placed.group !== null && accountGroups[placed.group].statement === "balanceSheet");
  if (!hasStatement) return { stated: null, missingInEquity: hasBalanceSheet ? gap : 0, ofBalanceSheet: null, line: null };
  const stated = totalOf(profitGroups, sums);
  if (!hasBalanceSheet) return { stated, missingInEquity: 0, ofBalanceSheet: null, line: null };
  const isLine = (account: SignedAccount): boolean =>
    account.placed.group === "equity" && profitName.test(controlKey(account.row.account)) && countedYen(account) !== 0;
  const line = accounts.find(isLine) ?? null;
  const told = toldByEquity(accounts, subtotals, stated, tolerance);
  if (told !== "held" && (told === "missing" || Math.abs(gap - stated) < Math.abs(gap)))
    return { stated, missingInEquity: stated, ofBalanceSheet: gap, line: null };
  if (line !== null) return { stated, missingInEquity: 0, ofBalanceSheet: countedYen(line), line };
  return gap === 0 || told === "held"
    ? { stated, missingInEquity: 0, ofBalanceSheet: null, line: null }
    : { stated, missingInEquity: stated, ofBalanceSheet: gap, line: null };
}

/** Whether 純資産合計, as printed, is the sum of its accounts with or without the profit; `null` where no such sum is printed or neither is. */
function toldByEquity(
  accounts: readonly SignedAccount[],
  subtotals: readonly Subtotal[],
  profit: number,
  tolerance: number,
): "held" | "missing" | null {
  const ofEquity = subtotals.find(({ groups, withProfit }) => withProfit && groups !== null && Object.keys(groups).join() === "equity");
  if (ofEquity === undefined || Math.abs(profit) <= tolerance) return null;
  const fits = (added: number): boolean => Math.abs(differenceOf(ofEquity, accounts, added)) <= tolerance;
  if (fits(0)) return "held";
  return fits(profit) ? "missing" : null;
}

/** Assets less liabilities less the accounts of the equity. */
export function balanceGap(sums: ReadonlyMap<AccountGroup, number>): number {
  const assets = totalOf({ currentAssets: 1, fixedAssets: 1, deferredAssets: 1 }, sums);
  return assets - totalOf({ currentLiabilities: 1, fixedLiabilities: 1, equity: 1 }, sums);
}

export function groupSums(
  accounts: readonly SignedAccount[],
  yenOf: (account: SignedAccount) => number,
): ReadonlyMap<AccountGroup, number> {
  const sums = new Map<AccountGroup, number>();
  for (const account of accounts) {
    const { group } = account.placed;
    if (group !== null) sums.set(group, (sums.get(group) ?? 0) + yenOf(account));
  }
  return sums;
}
