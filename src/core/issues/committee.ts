import type { IssueDefinitions } from "./definition.js";

/** 定性評価, 委員採点 and the committee's own levels. */
export const committeeIssues = {
  yearUnreadable: { severity: "error", args: ["text"] },
  memberUnknown: { severity: "warning", args: ["member"] },
  scoredProjectUnknown: { severity: "warning", args: ["subject"] },
  scoresRepeated: { severity: "warning", args: ["subject", "year", "first"], places: ["first"] },
  voteSplit: { severity: "info", args: ["project", "median"] },
  selfLevelDiffers: { severity: "info", args: ["project", "self", "proposed"] },
  committeeLevelDiffers: { severity: "info", args: ["project", "committee", "proposed"] },
  committeeLevelsContradict: { severity: "warning", args: ["project", "used", "stated"] },
  frozenNothing: { severity: "error", args: ["sheet"] },
} as const satisfies IssueDefinitions;
