/** Where the trial balance is. */
export type TrialBalanceSource =
  /** The first sheet that is neither input nor generated and is a trial balance. */
  | { readonly kind: "anySheet" }
  | { readonly kind: "sheet"; readonly name: string }
  /** What is selected in the workbook; a single cell means its sheet. */
  | { readonly kind: "selection" }
  /** A text file of the accounting package; its rows become the sheet 試算表データ. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };
