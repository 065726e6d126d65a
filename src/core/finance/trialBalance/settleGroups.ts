import { accountGroups, accountItem, plainItemOf, type AccountGroup } from "./accountItems.js";
import { printedYen, signed, type SignedAccount } from "./signedAccounts.js";
import { choiceOf, differenceOf, type Subtotal } from "./subtotals.js";

/** More accounts than this are not tried out together. */
const mostMoves = 8;

/**
 * Without headings, 流動負債計 and its like tell where an account stands that may be short or long (役員借入金, リース債務), and
 * whether 貸倒引当金 is taken off the assets or stands among the liabilities, as in 青色申告決算書.
 */
export function settleGroups(
  accounts: readonly SignedAccount[],
  subtotals: readonly Subtotal[],
  tolerance: number,
): readonly SignedAccount[] {
  let settled = accounts;
  for (const subtotal of subtotals) {
    const [target, ...others] = Object.keys(subtotal.groups ?? {}) as AccountGroup[];
    if (target === undefined || others.length > 0 || accountGroups[target].statement !== "balanceSheet") continue;
    const inTarget = { ...subtotal, members: membersOf(target, settled) };
    const difference = differenceOf(inTarget, settled, 0);
    if (Math.abs(difference) <= tolerance) continue;
    const moves = settled.flatMap((account) => moveOf(account, target)).slice(0, mostMoves);
    const chosen = choiceOf(moves, ({ gained }) => gained, difference, tolerance);
    const moved = new Map(chosen.map(({ account }) => [account.row, account]));
    settled = settled.map((account) => moved.get(account.row) ?? account);
  }
  return settled;
}

function membersOf(target: AccountGroup, accounts: readonly SignedAccount[]): Subtotal["members"] {
  return new Map(accounts.flatMap(({ index, placed }) => (placed.place === target ? [[index, 1] as const] : [])));
}

interface Move {
  readonly account: SignedAccount;
  /** What the move adds to the printed sum of the target. */
  readonly gained: number;
}

/** Into the target; whatever has to leave a group is missing in another, whose own subtotal calls for it. */
function moveOf(account: SignedAccount, target: AccountGroup): Move[] {
  const { place } = account.placed;
  if (account.row.section !== null || place === null || place === target || !mayStandIn(account, target)) return [];
  const moved = inGroup(account, target);
  return [{ account: moved, gained: printedYen(moved) }];
}

/** What a title leaves open: the term of a debt, the side of an allowance, and whether 事業主貸 is printed with the equity. */
function mayStandIn({ placed }: SignedAccount, group: AccountGroup): boolean {
  const { item, place, side, judgement } = placed;
  if (item === null || item === "unused" || place === null) return false;
  if (item === "ownerDrawings") return group === "equity";
  if (item === "otherCurrentAssets" && side === "credit") return group === "currentLiabilities" || group === "fixedAssets";
  const isSameSide = accountGroups[place].side === accountGroups[group].side;
  return isSameSide && (accountItem(item).alsoIn?.includes(group) === true || judgement !== null || accountItem(item).group === group);
}

function inGroup({ row, index, placed }: SignedAccount, group: AccountGroup): SignedAccount {
  const { item } = placed;
  if (item === "ownerDrawings") return signed(row, index, { ...placed, place: group });
  const kept = item !== null && item !== "unused" && accountItem(item).figure !== null ? item : plainItemOf[group];
  return signed(row, index, { ...placed, item: kept, group, place: group });
}
