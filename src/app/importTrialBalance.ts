import type { AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import type { Check, LegalForm, MappedAccount, Question } from "../core/finance/trialBalance/mapping.js";
import type { Figures } from "../core/finance/figures.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { RunDeps, RunOptions, RunOutcome } from "./run.js";

/** Where the trial balance is. */
export type TrialBalanceSource =
  /** The one sheet that is neither input nor generated and looks like a trial balance. */
  | { readonly kind: "anySheet" }
  | { readonly kind: "sheet"; readonly name: string }
  /** What is selected in the workbook; a single cell means its sheet. */
  | { readonly kind: "selection" }
  /** A text file of the accounting package; its rows become the sheet 試算表データ. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

export interface ImportOptions extends RunOptions {
  readonly source: TrialBalanceSource;
  /** 事業者ID, or the name of a business; `null`: the name in the heading. */
  readonly business: string | null;
  /** `null`: what the heading says. */
  readonly months: number | null;
  /** A day in the last month of the period. `null`: what the heading says. */
  readonly closing: DateSerial | null;
  /** By account as printed. They count in this run, and are stored by `recordTrialBalance`. */
  readonly answers: ReadonlyMap<string, AccountItemChoice>;
}

/** A business that the import can be for; known from 支援先 and 財務. */
export interface KnownBusiness {
  readonly id: string | null;
  readonly name: string;
}

/** A row as it would stand in 財務. Amounts in yen; `null`: the cell stays blank. */
export interface ProposedRow {
  readonly businessId: string | null;
  readonly name: string;
  /** As 支援先 or the previous row in 財務 writes it. */
  readonly industry: string;
  readonly closing: DateSerial | null;
  readonly months: number | null;
  readonly figures: Figures;
}

/** What came of a trial balance. */
export interface TrialBalanceImport {
  /** Layout that read it: a key of the layouts' catalogue. */
  readonly layout: string;
  readonly sheet: string;
  /** Name of the business in the heading. */
  readonly heading: string | null;
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

/** 「試算表を取り込む」: the trial balance in; accounts, checks and a row for 財務 out, shown on 試算表対応. 財務 is not written. */
export function importTrialBalance(_deps: RunDeps, _options: ImportOptions): Promise<RunOutcome> {
  throw new Error("not built yet");
}
