import type { IssueDefinitions } from "./definition.js";

/** Rows and what they refer to. */
export const rowsIssues = {
  duplicateRow: { severity: "warning", args: ["first"], places: ["first"] },
  duplicateId: { severity: "error", args: ["id", "first"], places: ["first"] },
  targetsEmpty: { severity: "error", args: [] },
  indicatorUnknown: { severity: "error", args: ["id"] },
  indicatorMisspelt: { severity: "error", args: ["id", "proposal"] },
  parentUnknown: { severity: "warning", args: ["id"] },
  typedActualDiffers: { severity: "warning", args: ["id", "year", "used", "other"] },
  monthlyActualsDiffer: { severity: "warning", args: ["id", "year", "used", "other"] },
  typedActualTooEarly: { severity: "warning", args: ["id", "period"] },
  monthBesideHalf: { severity: "warning", args: ["id", "period", "half"] },
  typedActualRepeated: { severity: "warning", args: ["id", "period", "first"], places: ["first"] },
  businessUnknown: { severity: "warning", args: ["id"] },
  businessMisspelt: { severity: "warning", args: ["id", "proposal", "name"] },
  businessIdMissing: { severity: "warning", args: ["name"] },
  businessIdProposed: { severity: "warning", args: ["name", "proposal", "registered"] },
  businessNameDiffers: { severity: "warning", args: ["id", "name", "registered"] },
  businessNameRepeated: { severity: "warning", args: ["name", "first"], places: ["first"] },
  contactBeforePlan: { severity: "warning", args: ["id", "planDate"], dates: ["planDate"] },
  subjectUnknown: { severity: "warning", args: ["subject"] },
  levelUnknown: { severity: "warning", args: ["header", "text", "levels"] },
} as const satisfies IssueDefinitions;
