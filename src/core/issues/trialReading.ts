import type { IssueDefinitions } from "./definition.js";

/** A 試算表 as it is read from a sheet or a file. */
export const trialReadingIssues = {
  trialFileUnreadable: { severity: "error", args: ["file"] },
  trialNotFound: { severity: "error", args: [] },
  trialWithoutRows: { severity: "error", args: ["header"] },
  trialWithoutAmounts: { severity: "error", args: [] },
  trialUnitCoarse: { severity: "error", args: [] },
  trialTwoBalances: { severity: "error", args: ["account"] },
  trialLineShort: { severity: "warning", args: ["text", "expected"] },
  trialRowWithoutBalance: { severity: "error", args: ["account"] },
  trialRowDiffers: { severity: "warning", args: ["account", "closing", "computed", "difference"] },
  trialAccountTwice: { severity: "warning", args: ["account", "first"], places: ["first"] },
  trialStatementMissing: { severity: "warning", args: ["statement"] },
  trialIndentUnclear: { severity: "warning", args: ["account"] },
  trialNameDamaged: { severity: "warning", args: ["account"] },
  trialUnitAssumed: { severity: "warning", args: [] },
  trialPeriodUnknown: { severity: "warning", args: [] },
  trialPeriodCumulative: { severity: "info", args: [] },
  trialDepartmentRead: { severity: "info", args: ["department"] },
  trialMonthsRead: { severity: "info", args: ["balance", "result"] },
} as const satisfies IssueDefinitions;
