import type { IssueDefinitions } from "./definition.js";

/** 設定 */
export const settingsIssues = {
  settingUnknown: { severity: "info", args: ["item"] },
  settingRepeated: { severity: "warning", args: ["item", "used"] },
  settingInvalid: { severity: "warning", args: ["item", "text", "expected"] },
  scaleInvalid: { severity: "error", args: ["text"] },
  planPeriodImpossible: { severity: "error", args: ["from", "to"], dates: ["from", "to"] },
  planYearsDiffer: { severity: "warning", args: ["stated", "found"] },
  yearNotBegun: { severity: "warning", args: ["year", "firstDay"], dates: ["firstDay"] },
} as const satisfies IssueDefinitions;
