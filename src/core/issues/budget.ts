import type { IssueDefinitions } from "./definition.js";

/** 予算 */
export const budgetIssues = {
  budgetUnitAssumed: { severity: "warning", args: ["unit"] },
  dittoWithoutItem: { severity: "warning", args: ["text"] },
  footingColumn: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingRow: { severity: "error", args: ["item", "stated", "computed"] },
  footingChildren: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingSubtotal: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingOfWhich: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingPlan: { severity: "error", args: ["item", "stated", "computed"] },
} as const satisfies IssueDefinitions;
