import type { TrialAmount, TrialBalance, TrialRow } from "../../../../src/core/finance/trialBalance/trialBalance.js";
import { cellAddress } from "../../../../src/core/cellAddress.js";
import type { Ledger } from "../../../input/trialBalance/fixtures/ledgers.js";

/** A trial balance as a reader would give it. Row 3 of the sheet 試算表 holds the first account: its name in A, 残高 in E. */
export function trialBalance(rows: readonly TrialRow[], more: Partial<TrialBalance> = {}): TrialBalance {
  return { layout: "unknown", sheet: "試算表", business: null, from: null, to: null, unit: 1, taxBasis: null, rows, ...more };
}

/** A line whose closing amount alone is known, printed as given. */
export function line(account: string, yen: number | null, more: Partial<TrialRow> = {}): TrialRow {
  return {
    role: "account",
    account,
    subAccount: null,
    code: null,
    part: null,
    section: null,
    opening: null,
    debit: null,
    credit: null,
    closing: yen === null ? null : amount(yen, "E3"),
    isUnread: false,
    side: null,
    origin: { sheet: "試算表", address: "A3" },
    ...more,
  };
}

export function subtotal(account: string, yen: number, more: Partial<TrialRow> = {}): TrialRow {
  return line(account, yen, { role: "subtotal", ...more });
}

/** A ledger as most packages print it: every account on the side on which it stands, without headings or sums. */
export function trialOf({ business, accounts }: Ledger, more: Partial<TrialBalance> = {}): TrialBalance {
  const rows = accounts.map(([part, account, opening, debit, credit, closing], index): TrialRow => {
    const side = opening + debit - credit < 0 || (closing === 0 && opening < 0) ? "credit" : "debit";
    const sign = side === "credit" ? -1 : 1;
    const at = (column: number, yen: number): TrialAmount => amount(yen, cellAddress(2 + index, column));
    return line(account, null, {
      part,
      opening: at(1, sign * opening),
      debit: at(2, debit),
      credit: at(3, credit),
      closing: at(4, sign * closing),
      side,
      origin: { sheet: "試算表", address: cellAddress(2 + index, 0) },
    });
  });
  return trialBalance(rows, { business, ...more });
}

function amount(yen: number, address: string): TrialAmount {
  return { yen, source: { sheet: "試算表", address }, numeric: true };
}
