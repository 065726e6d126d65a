import type { CellRef } from "../../cellAddress.js";
import { controlKey, transferName } from "./controls.js";
import type { Check, CheckKind, LegalForm } from "./mapping.js";
import { groupSums, type Profit } from "./profit.js";
import { countedYen, type SignedAccount } from "./signedAccounts.js";
import { differenceOf, subtotalsOf, totalOf } from "./subtotals.js";
import type { TrialBalance, TrialRow } from "./trialBalance.js";

/** What a trial balance proves of itself. A comparison for which a part is missing is left out. */
export function checksOf(
  trial: TrialBalance,
  accounts: readonly SignedAccount[],
  form: LegalForm,
  profit: Profit,
  tolerance: number,
): readonly Check[] {
  const check = checker(tolerance);
  return [
    ...movements(accounts, check),
    ...balance(accounts, profit, check),
    ...subtotalsOf(trial, accounts, form, profit.missingInEquity, tolerance).map((subtotal) =>
      check(
        "subtotal",
        subtotal.row.account,
        subtotal.stated,
        subtotal.stated - differenceOf(subtotal, accounts, profit.missingInEquity),
        origin(subtotal.row),
      ),
    ),
    ...transfer(accounts, check),
  ];
}

type MakeCheck = (kind: CheckKind, subject: string, stated: number, computed: number, origin: CellRef | null) => Check;

function checker(tolerance: number): MakeCheck {
  return (kind, subject, stated, computed, at) => {
    const difference = stated - computed;
    return { kind, subject, stated, computed, difference, ok: Math.abs(difference) <= tolerance, origin: at };
  };
}

/** Debit and credit movements; finished costs and profits are carried over by the package without an entry. */
function movements(accounts: readonly SignedAccount[], check: MakeCheck): Check[] {
  const posted = accounts.filter(({ row }) => !transferName.test(controlKey(row.account)));
  if (posted.length === 0 || posted.some(({ row }) => row.closing !== null && row.debit === null && row.credit === null)) return [];
  const sum = (side: "debit" | "credit"): number => posted.reduce((total, { row }) => total + (row[side]?.yen ?? 0), 0);
  return [check("debitCredit", "", sum("debit"), sum("credit"), null)];
}

function balance(accounts: readonly SignedAccount[], { stated, missingInEquity, ofBalanceSheet }: Profit, check: MakeCheck): Check[] {
  const sums = groupSums(accounts, countedYen);
  const assets = totalOf({ currentAssets: 1, fixedAssets: 1, deferredAssets: 1 }, sums);
  const others = totalOf({ currentLiabilities: 1, fixedLiabilities: 1, equity: 1 }, sums);
  if (assets === 0 && others === 0) return [];
  const foots = check("balance", "", assets, others + missingInEquity, null);
  return stated === null || ofBalanceSheet === null ? [foots] : [foots, check("result", "", ofBalanceSheet, stated, null)];
}

/** The finished cost in the profit and loss statement against the costs of the manufacturing statement. */
function transfer(accounts: readonly SignedAccount[], check: MakeCheck): Check[] {
  const carried = accounts.find(({ row, placed }) => placed.group === "costOfSales" && transferName.test(controlKey(row.account)));
  const costs = accounts.filter(({ placed }) => placed.group === "manufacturingCosts");
  if (carried === undefined || costs.length === 0) return [];
  const computed = costs.reduce((sum, account) => sum + countedYen(account), 0);
  return [check("transfer", carried.row.account, countedYen(carried), computed, origin(carried.row))];
}

function origin(row: TrialRow): CellRef {
  return row.closing?.source ?? row.origin;
}
