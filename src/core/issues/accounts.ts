import type { IssueDefinitions } from "./definition.js";

/** Trial balances: finding one, placing its accounts, checking it, and putting its row into 財務. */
export const accountsIssues = {
  trialBalanceMissing: { severity: "error", args: [] },
  trialBalancesSeveral: { severity: "warning", args: ["sheets", "used"] },
  accountUnknown: { severity: "warning", args: ["account", "amount"] },
  accountMappedTwice: { severity: "warning", args: ["account"] },
  debitCreditDiffer: { severity: "error", args: ["debit", "credit", "difference"] },
  balanceSheetDiffers: { severity: "error", args: ["assets", "others", "difference"] },
  resultsDiffer: { severity: "error", args: ["ofBalanceSheet", "ofStatement", "difference"] },
  printedSubtotalDiffers: { severity: "warning", args: ["subtotal", "printed", "computed", "difference"] },
  finishedCostDiffers: { severity: "warning", args: ["carried", "computed", "difference"] },
  openingDiffers: { severity: "warning", args: ["figure", "recorded", "opening", "difference"] },
  trialUnitImplausible: { severity: "warning", args: ["sales", "recorded"] },
  closingStockMissing: { severity: "warning", args: [] },
  depreciationMissing: { severity: "warning", args: [] },
  manufacturingStatementMissing: { severity: "warning", args: [] },
  ownersPayMissing: { severity: "warning", args: [] },
  taxIncluded: { severity: "info", args: [] },
  shortPeriod: { severity: "info", args: ["months"] },
  periodMonthsUnknown: { severity: "error", args: [] },
  periodClosingUnknown: { severity: "error", args: [] },
  trialBusinessUnknown: { severity: "warning", args: ["name"] },
  trialBusinessMissing: { severity: "error", args: [] },
  financialRowExists: { severity: "error", args: ["business", "closing"], dates: ["closing"] },
  financialRowIncomplete: { severity: "error", args: [] },
  rowNotBlank: { severity: "error", args: ["sheet"] },
} as const satisfies IssueDefinitions;
