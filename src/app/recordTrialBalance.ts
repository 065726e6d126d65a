import type { AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import type { Issue } from "../core/issue.js";
import type { CellRef } from "../core/cellAddress.js";
import type { ProposedRow } from "./importTrialBalance.js";
import type { RunDeps } from "./run.js";

/** What a person confirmed by pressing the button. */
export interface RecordRequest {
  readonly row: ProposedRow;
  /** Answers to store in 科目対応, by account as printed. */
  readonly answers: ReadonlyMap<string, AccountItemChoice>;
}

/** recorded: `row` is the first cell of the new row in 財務, `answers` those stored · refused: nothing was written, the issues say why. */
export type RecordOutcome =
  | { readonly kind: "recorded"; readonly row: CellRef; readonly answers: number }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * 「財務に追加する」: the row below the last one of 財務, the answers below the last ones of 科目対応. The only use case that
 * writes a sheet of the user's, and only because the user pressed for it. A missing sheet is made from its template.
 */
export function recordTrialBalance(_deps: RunDeps, _request: RecordRequest): Promise<RecordOutcome> {
  throw new Error("not built yet");
}
