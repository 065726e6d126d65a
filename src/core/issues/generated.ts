import type { IssueDefinitions } from "./definition.js";

/** Levels and generated sheets. */
export const generatedIssues = {
  selfLevelDiffers: { severity: "info", args: ["project", "self", "proposed"] },
  sheetNameTaken: { severity: "info", args: ["sheet", "used"] },
  sheetEdited: { severity: "warning", args: ["sheet"] },
  sheetProtected: { severity: "error", args: ["sheet"] },
  recalculationMismatch: { severity: "error", args: ["expected", "found"] },
} as const satisfies IssueDefinitions;
