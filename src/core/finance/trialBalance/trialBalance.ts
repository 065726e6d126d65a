import type { CellRef } from "../../cellAddress.js";
import type { DateSerial } from "../../fiscalYear.js";

/** Which statement a row belongs to, as far as the layout says. manufacturing: 製造原価報告書, 完成工事原価報告書. */
export type StatementPart = "balanceSheet" | "profitAndLoss" | "manufacturing";

/** An amount as the accounting package printed it, in yen and with the printed sign; each account stands in its own normal sign. */
export interface TrialAmount {
  readonly yen: number;
  /** The cell; the area (`E7:P7`) where the amounts of several months were added. */
  readonly source: CellRef;
  /** The cell holds a number, so a formula may refer to it. */
  readonly numeric: boolean;
}

/**
 * account: counted · subAccount: a part of the account above it, never counted · subtotal: a sum the package made, a control
 * total · section: a heading without amounts.
 */
export type TrialRowRole = "account" | "subAccount" | "subtotal" | "section";

/** One line of a 試算表. */
export interface TrialRow {
  readonly role: TrialRowRole;
  /** Name of the account (or of the subtotal or section) as printed, without indentation and marks. */
  readonly account: string;
  readonly subAccount: string | null;
  readonly code: string | null;
  readonly part: StatementPart | null;
  /** The heading under which it stands, where the layout has headings (弥生: 売上債権, 他流動負債 …). */
  readonly section: string | null;
  readonly opening: TrialAmount | null;
  readonly debit: TrialAmount | null;
  readonly credit: TrialAmount | null;
  readonly closing: TrialAmount | null;
  /** There is a balance, but its cell does not say which: no figure that it belongs to is known. */
  readonly isUnread: boolean;
  /**
   * The side on which a positive closing amount stands: debit where opening + debit − credit = closing, credit where opening − debit +
   * credit = closing. A contra account printed as a minus so has the side of its section, one printed as a plus its own. `null`
   * where the row does not tell.
   */
  readonly side: "debit" | "credit" | null;
  /** The cell of the name. */
  readonly origin: CellRef;
}

/** A 試算表 (trial balance), whichever package it came from. */
export interface TrialBalance {
  /** Name of the layout that read it: a key of the catalogue in `src/input/trialBalance/layouts`. */
  readonly layout: string;
  /** The sheet it stands on. */
  readonly sheet: string;
  /** Name of the business in the heading. */
  readonly business: string | null;
  /** First and last day of the period in the heading. */
  readonly from: DateSerial | null;
  readonly to: DateSerial | null;
  /** Yen that a printed 1 stands for; `null` where nothing says so. */
  readonly unit: 1 | 1000 | null;
  /** 税抜 · 税込; `null` where the heading does not say. */
  readonly taxBasis: "excluded" | "included" | null;
  readonly rows: readonly TrialRow[];
}
