import type { IssueDefinitions } from "./definition.js";

/** 目標 */
export const targetsIssues = {
  planTableRead: { severity: "info", args: ["indicators", "tables"] },
  planRowUnreadable: { severity: "error", args: ["text"] },
  sectionAssumed: { severity: "warning", args: ["section"] },
  unitMissing: { severity: "warning", args: ["label"] },
  unitDiffersFromLabel: { severity: "info", args: ["label", "unit"] },
  zeroTarget: { severity: "warning", args: ["id", "year"] },
  halfTargetsDiffer: { severity: "warning", args: ["year", "stated", "computed"] },
  planGoalDiffers: { severity: "warning", args: ["id", "stated", "computed"] },
} as const satisfies IssueDefinitions;
