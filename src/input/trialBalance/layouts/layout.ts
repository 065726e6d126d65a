import type { StatementPart, TrialRowRole } from "../../../core/finance/trialBalance/trialBalance.js";

/** How one accounting package writes a 試算表, as far as it differs from a plain table with a header. */
export interface TrialLayout {
  readonly name: string;
  /**
   * All of them are found in a 試算表 of this package. They look at its first rows, NFKC, a line for a row, `|` between the filled
   * cells; indentation is kept.
   */
  readonly marks: readonly RegExp[];
  /** Yen that a printed 1 stands for where the heading does not say; `null`: unknown. */
  readonly unit: 1 | null;
  /** Tags that say what a row is. */
  readonly tags: ReadonlyMap<string, TrialRowRole>;
  /** Statements by ranges of account codes. */
  readonly codes: readonly { readonly from: number; readonly to: number; readonly part: StatementPart }[];
  /** Codes of subtotals. */
  readonly subtotalCodes: { readonly from: number; readonly to: number; readonly except: readonly number[] } | null;
}
