import type { IssueDefinitions } from "./definition.js";

/** Figures of a table that do not agree with the rest of it (「整合性を調べる」). `consistent`: what would agree. */
export const consistencyIssues = {
  sumInconsistent: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  partInconsistent: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  rateInconsistent: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  sharesInconsistent: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  levelInconsistent: { severity: "error", args: ["row", "column", "stands", "consistent"] },
  commaMisplaced: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  numbersInOneCell: { severity: "error", args: ["row", "column", "stands", "consistent", "agreeing"] },
  unitChanged: { severity: "warning", args: ["row", "column", "stands", "consistent"] },
  magnitudeUnlikely: { severity: "warning", args: ["row", "column", "stands", "consistent"] },
  roundingDifference: { severity: "info", args: ["row", "column", "stands", "consistent"] },
  accountsNotSummed: { severity: "info", args: ["sheet"] },
  tableMissing: { severity: "warning", args: ["sheet"] },
  checkedSheetMissing: { severity: "error", args: ["sheet"] },
} as const satisfies IssueDefinitions;
