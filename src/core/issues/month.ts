import type { IssueDefinitions } from "./definition.js";

/** 今月の進捗をまとめる, and 予定月 of 目標. */
export const monthIssues = {
  plannedMonthsUnreadable: { severity: "warning", args: ["text"] },
  monthInFuture: { severity: "error", args: ["month", "today"], dates: ["month", "today"] },
  monthNotOver: { severity: "info", args: ["month"], dates: ["month"] },
  monthOutsidePlan: { severity: "warning", args: ["month"], dates: ["month"] },
} as const satisfies IssueDefinitions;
