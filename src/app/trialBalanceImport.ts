import type { Check, LegalForm, MappedAccount, Question } from "../core/finance/trialBalance/mapping.js";
import type { ProposedRow } from "../core/finance/trialBalance/proposedRow.js";
import type { TrialBalance } from "../core/finance/trialBalance/trialBalance.js";

/** A business that the import can be for; known from 支援先 and 財務. */
export interface KnownBusiness {
  readonly id: string | null;
  readonly name: string;
}

/** What came of a trial balance. */
export interface TrialBalanceImport {
  /** Layout that read it: a key of the layouts' catalogue. */
  readonly layout: string;
  readonly sheet: string;
  /** Name of the business in the heading. */
  readonly heading: string | null;
  /** Yen that a printed 1 stands for; `null` where nothing says so, and 1 is meant. */
  readonly unit: TrialBalance["unit"];
  readonly taxBasis: TrialBalance["taxBasis"];
  readonly form: LegalForm;
  readonly accounts: readonly MappedAccount[];
  /** Accounts that nobody could place; they are questions too. */
  readonly unmapped: readonly MappedAccount[];
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  /** The row for 財務. */
  readonly row: ProposedRow;
  /** What still keeps the row from being inserted. */
  readonly missing: readonly ("closing" | "months" | "business")[];
  /** Every business to choose from. */
  readonly businesses: readonly KnownBusiness[];
}
