import type { IssueDefinitions } from "./definition.js";

/** 公表用, 実施状況報告 and 事例集. */
export const publicationIssues = {
  nameMasked: { severity: "info", args: ["name", "found", "mask"] },
  nameKept: { severity: "warning", args: ["name", "found"] },
  nameLeftOut: { severity: "info", args: ["name", "found"] },
  stateCountUnfed: { severity: "info", args: ["count"] },
  stateCountOverlaps: { severity: "warning", args: ["count", "indicators", "actual", "distinct"] },
  staffMissing: { severity: "info", args: [] },
  profitNotGross: { severity: "info", args: ["profit"] },
  casesUnfinished: { severity: "info", args: ["count", "cases"] },
} as const satisfies IssueDefinitions;
