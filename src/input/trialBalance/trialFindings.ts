import type { TrialRow } from "../../core/finance/trialBalance/trialBalance.js";
import type { CellRef } from "../../core/cellAddress.js";
import { issue, type Issue } from "../../core/issue.js";
import { carriedForward, differenceOf, sideOf, type RowFigures } from "./rowArithmetic.js";

/** A letter that was lost on the way: packages write `?` for what their encoding lacks. */
const damaged = /[?？\uFFFD]/;

/** What is wrong with single rows: a balance that does not follow from its movements, an account twice, a damaged name. */
export function reportRows(rows: readonly TrialRow[], tolerance: number, issues: Issue[]): void {
  const first = new Map<string, { readonly row: TrialRow; readonly sums: number }>();
  let sums = 0;
  for (const row of rows) {
    if (row.role === "subtotal") sums += 1;
    if (row.role === "section" || row.role === "subtotal") continue;
    const shown = row.subAccount === null ? row.account : `${row.account} ${row.subAccount}`;
    if (damaged.test(shown)) issues.push(issue("trialNameDamaged", row.origin, { account: shown }));
    reportDifference(row, shown, tolerance, issues);
    if (row.role !== "account") continue;
    const key = [row.part, row.section, row.code, row.account, row.subAccount].join("\n");
    const before = first.get(key);
    if (before && row.subAccount === null && !isOtherCost(row, before.row, sums > before.sums)) {
      issues.push(issue("trialAccountTwice", row.origin, { account: shown, first: before.row.origin.address }));
    }
    if (!before) first.set(key, { row, sums });
  }
}

/** 減価償却費 stands among the costs of sales and among those of selling: other figures, and a sum between them. */
function isOtherCost({ part, closing }: TrialRow, before: TrialRow, isParted: boolean): boolean {
  return part === "profitAndLoss" && isParted && closing?.yen !== before.closing?.yen;
}

function reportDifference(row: TrialRow, account: string, tolerance: number, issues: Issue[]): void {
  const { opening, debit, credit, closing } = row;
  if (opening === null || debit === null || credit === null || closing === null) return;
  const figures: RowFigures = { opening: opening.yen, debit: debit.yen, credit: credit.yen, closing: closing.yen };
  if (sideOf(figures, tolerance) !== null) return;
  const [nearer = "debit"] = (["debit", "credit"] as const).toSorted(
    (a, b) => Math.abs(differenceOf(figures, a)) - Math.abs(differenceOf(figures, b)),
  );
  const difference = differenceOf(figures, nearer);
  if (Math.abs(difference) <= tolerance) return;
  const computed = carriedForward(figures, nearer);
  issues.push(issue("trialRowDiffers", closing.source, { account, closing: closing.yen, computed, difference }));
}

/** Packages export the statements one by one: says which one is not there, where every account tells to which it belongs. */
export function reportMissingStatement(rows: readonly TrialRow[], at: CellRef, issues: Issue[]): void {
  const parts = new Set(rows.filter(({ role }) => role === "account").map(({ part }) => part));
  if (parts.has(null) || parts.size === 0) return;
  if (!parts.has("balanceSheet")) issues.push(issue("trialStatementMissing", at, { statement: "貸借対照表" }));
  if (!parts.has("profitAndLoss")) issues.push(issue("trialStatementMissing", at, { statement: "損益計算書" }));
}
