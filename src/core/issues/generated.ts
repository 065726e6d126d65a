import type { IssueDefinitions } from "./definition.js";

/** Generated sheets. */
export const generatedIssues = {
  sheetNameTaken: { severity: "info", args: ["sheet", "used"] },
  sheetEdited: { severity: "warning", args: ["sheet"] },
  sheetProtected: { severity: "error", args: ["sheet"] },
  recalculationMismatch: { severity: "error", args: ["expected", "found"] },
} as const satisfies IssueDefinitions;
