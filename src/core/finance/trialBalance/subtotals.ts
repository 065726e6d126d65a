import type { AccountGroup, Sign } from "./accountItems.js";
import { controlKey, controlsNamed, type Control } from "./controls.js";
import type { LegalForm } from "./mapping.js";
import { sectionKey } from "./sections.js";
import { printedYen, turned, type SignedAccount } from "./signedAccounts.js";
import type { TrialBalance, TrialRow } from "./trialBalance.js";

/** A printed sum and what it is the sum of. */
export interface Subtotal {
  readonly row: TrialRow;
  readonly stated: number;
  /** Index of an account among the rows, and how it counts in this sum. */
  readonly members: ReadonlyMap<number, Sign>;
  readonly withProfit: boolean;
  /** `null`: the sum of one section. */
  readonly groups: Control["groups"] | null;
}

/** More signs than this are not tried out together: 2 to the power of 8 sums. */
const mostTurns = 8;

/**
 * The subtotals that can be compared: those of whole groups by their names, those of one section by the accounts above them.
 * A subtotal whose parts nothing tells is left out.
 */
export function subtotalsOf(
  { rows }: TrialBalance,
  accounts: readonly SignedAccount[],
  form: LegalForm,
  profit: number,
  tolerance: number,
): Subtotal[] {
  return rows.flatMap((row, index): Subtotal[] => {
    if (row.role !== "subtotal" || row.closing === null) return [];
    const stated = row.closing.yen;
    const named = controlsNamed(row.account, row.part, form).map((control) => ofControl(row, stated, control, accounts));
    const candidates = named.length > 0 ? named : ofSection(row, index, stated, accounts);
    const fits = (subtotal: Subtotal): boolean => Math.abs(differenceOf(subtotal, accounts, profit)) <= tolerance;
    const best = candidates.find(fits) ?? candidates[0];
    return best === undefined ? [] : [best];
  });
}

function ofControl(row: TrialRow, stated: number, { groups, withProfit }: Control, accounts: readonly SignedAccount[]): Subtotal {
  const members = new Map<number, Sign>();
  for (const { index, placed } of accounts) {
    const sign = placed.place === null ? undefined : groups[placed.place];
    if (sign !== undefined) members.set(index, sign);
  }
  return { row, stated, members, withProfit: withProfit === true, groups };
}

/** The accounts under the heading that the subtotal closes: 現金･預金合計 under [現金･預金]. */
function ofSection(row: TrialRow, index: number, stated: number, accounts: readonly SignedAccount[]): Subtotal[] {
  const key = controlKey(row.account);
  const under = accounts.filter(
    (account) => account.index < index && account.row.part === row.part && sectionKey(account.row.section ?? "") === key,
  );
  if (under.length === 0) return [];
  const members = new Map<number, Sign>(under.map(({ index: member }) => [member, 1]));
  const without: Subtotal = { row, stated, members, withProfit: false, groups: null };
  // 利益剰余金合計 holds the profit of the period, whose line stands in no section.
  return under.every(({ placed }) => placed.place === "equity") ? [without, { ...without, withProfit: true }] : [without];
}

/** Printed sum less what the accounts add up to. */
export function differenceOf({ stated, members, withProfit }: Subtotal, accounts: readonly SignedAccount[], profit: number): number {
  let computed = withProfit ? profit : 0;
  for (const account of accounts) {
    const sign = members.get(account.index);
    if (sign !== undefined) computed += sign * printedYen(account);
  }
  return stated - computed;
}

/**
 * Turns accounts that reduce their group (期末棚卸, 減価償却累計額 …) wherever a subtotal agrees only then: packages print them
 * with either sign.
 */
export function settleSigns(
  accounts: readonly SignedAccount[],
  subtotals: readonly Subtotal[],
  tolerance: number,
): readonly SignedAccount[] {
  let settled = accounts;
  for (const subtotal of subtotals) {
    if (subtotal.withProfit) continue;
    const difference = differenceOf(subtotal, settled, 0);
    if (Math.abs(difference) <= tolerance) continue;
    const movable = settled.filter(({ index, mayTurn }) => mayTurn && subtotal.members.has(index)).slice(0, mostTurns);
    const gained = (account: SignedAccount): number => -2 * printedYen(account) * (subtotal.members.get(account.index) ?? 0);
    const turns = new Set(choiceOf(movable, gained, difference, tolerance).map(({ index }) => index));
    settled = settled.map((account) => (turns.has(account.index) ? turned(account) : account));
  }
  return settled;
}

/** The fewest-numbered choice whose gains make up a difference; none where no choice does. */
export function choiceOf<Candidate>(
  candidates: readonly Candidate[],
  gained: (candidate: Candidate) => number,
  difference: number,
  tolerance: number,
): readonly Candidate[] {
  for (let choice = 1; choice < 2 ** candidates.length; choice++) {
    const chosen = candidates.filter((_, place) => (choice >> place) % 2 === 1);
    if (Math.abs(difference - chosen.reduce((sum, candidate) => sum + gained(candidate), 0)) <= tolerance) return chosen;
  }
  return [];
}

/** Sum of what the accounts of some groups add, each as counted. */
export function totalOf(groups: Readonly<Partial<Record<AccountGroup, Sign>>>, amounts: ReadonlyMap<AccountGroup, number>): number {
  return Object.entries(groups).reduce((sum, [group, sign]) => sum + sign * (amounts.get(group as AccountGroup) ?? 0), 0);
}
