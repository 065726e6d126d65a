import { controlKey, profitGroups, profitName, transferName } from "./controls.js";
import type { Check, CheckBasis, CheckKind, LegalForm } from "./mapping.js";
import { groupSums, type Profit } from "./profit.js";
import { countedYen, type SignedAccount } from "./signedAccounts.js";
import { differenceOf, subtotalsOf, totalOf, type Subtotal } from "./subtotals.js";
import type { TrialAmount, TrialBalance } from "./trialBalance.js";

const assetGroups = { currentAssets: 1, fixedAssets: 1, deferredAssets: 1 } as const;
const liabilityGroups = { currentLiabilities: 1, fixedLiabilities: 1 } as const;

/** What a trial balance proves of itself. A comparison for which a part is missing is left out. */
export function checksOf(
  trial: TrialBalance,
  accounts: readonly SignedAccount[],
  form: LegalForm,
  profit: Profit,
  tolerance: number,
): readonly Check[] {
  return [
    ...movements(accounts, profit, tolerance),
    ...balance(accounts, profit, tolerance),
    ...subtotalsOf(trial, accounts, form, profit.missingInEquity, tolerance).map((subtotal) =>
      subtotalCheck(subtotal, accounts, profit.missingInEquity, tolerance),
    ),
    ...transfer(accounts, tolerance),
  ];
}

/** One side of a check: its yen and how they are reached. */
type Reached = readonly [yen: number, basis: CheckBasis];

export function check(kind: CheckKind, subject: string, [stated, left]: Reached, [computed, right]: Reached, tolerance: number): Check {
  const difference = stated - computed;
  const origin = left.kind === "printed" ? left.amount.source : left.kind === "recorded" ? left.cell : null;
  const basis = { stated: left, computed: right };
  return { kind, subject, stated, computed, difference, tolerance, ok: Math.abs(difference) <= tolerance, basis, origin };
}

/**
 * A cost that the package carries over from the manufacturing statement has no entry of its own; without that statement it stands for
 * it. Nor has the profit that it shows among the equity.
 */
export function isPosted({ row, placed }: SignedAccount, accounts: readonly SignedAccount[]): boolean {
  if (placed.group === "equity" && profitName.test(controlKey(row.account))) return false;
  return !transferName.test(controlKey(row.account)) || accounts.every(({ placed }) => placed.place !== "manufacturingCosts");
}

/**
 * Debit and credit movements; finished costs and profits are carried over by the package without an entry. Where 繰越利益剰余金 took the
 * profit over, and nothing else is missing, the profit stands on the credit side alone.
 */
function movements(accounts: readonly SignedAccount[], profit: Profit, tolerance: number): Check[] {
  const posted = accounts.filter((account) => isPosted(account, accounts));
  if (posted.length === 0 || posted.some(({ row }) => row.closing !== null && row.debit === null && row.credit === null)) return [];
  const sum = (key: "debit" | "credit"): number => posted.reduce((total, { row }) => total + (row[key]?.yen ?? 0), 0);
  const [debit, credit] = [sum("debit"), sum("credit")];
  const isHeld = profit.stated !== null && profit.missingInEquity === 0 && profit.line === null;
  const lacking = isHeld ? (profit.stated ?? 0) : 0;
  const withProfit = lacking !== 0 && Math.abs(debit + lacking - credit) <= tolerance;
  return [
    check(
      "debitCredit",
      "",
      [debit + (withProfit ? lacking : 0), { kind: "movements", side: "debit", withProfit }],
      [credit, { kind: "movements", side: "credit", withProfit: false }],
      tolerance,
    ),
  ];
}

function balance(
  accounts: readonly SignedAccount[],
  { stated, missingInEquity, ofBalanceSheet, line }: Profit,
  tolerance: number,
): Check[] {
  const sums = groupSums(accounts, countedYen);
  const others = { ...liabilityGroups, equity: 1 } as const;
  const counted = (groups: Extract<CheckBasis, { kind: "groups" }>["groups"], withProfit = false): Reached => [
    totalOf(groups, sums) + (withProfit ? missingInEquity : 0),
    { kind: "groups", groups, withProfit, printed: false },
  ];
  const [assets, claims] = [counted(assetGroups), counted(others, true)];
  if (assets[0] === 0 && claims[0] === 0) return [];
  const foots = check("balance", "", assets, claims, tolerance);
  if (stated === null || ofBalanceSheet === null) return [foots];
  const gap = counted({ ...assetGroups, currentLiabilities: -1, fixedLiabilities: -1, equity: -1 });
  const left: Reached = line?.row.closing ? [ofBalanceSheet, printed(line.row.closing)] : gap;
  return [foots, check("result", "", left, counted(profitGroups), tolerance)];
}

function subtotalCheck(subtotal: Subtotal, accounts: readonly SignedAccount[], profit: number, tolerance: number): Check {
  const { row, stated, groups, withProfit, members } = subtotal;
  const basis: CheckBasis =
    groups === null ? { kind: "accounts", rows: [...members.keys()], withProfit } : { kind: "groups", groups, withProfit, printed: true };
  const computed = stated - differenceOf(subtotal, accounts, profit);
  return check("subtotal", row.account, [stated, printed(row.closing as TrialAmount)], [computed, basis], tolerance);
}

/** The finished cost in the profit and loss statement against the costs of the manufacturing statement. */
function transfer(accounts: readonly SignedAccount[], tolerance: number): Check[] {
  const carried = accounts.find(({ row, placed }) => placed.group === "costOfSales" && transferName.test(controlKey(row.account)));
  const costs = accounts.filter(({ placed }) => placed.group === "manufacturingCosts");
  if (!carried?.row.closing || costs.length === 0) return [];
  const computed = costs.reduce((sum, account) => sum + countedYen(account), 0);
  const basis: CheckBasis = { kind: "groups", groups: { manufacturingCosts: 1 }, withProfit: false, printed: false };
  return [check("transfer", carried.row.account, [countedYen(carried), printed(carried.row.closing)], [computed, basis], tolerance)];
}

function printed(amount: TrialAmount): CheckBasis {
  return { kind: "printed", amount };
}
