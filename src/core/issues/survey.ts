import type { IssueDefinitions } from "./definition.js";

/** 景況調査 and ヒアリング. */
export const surveyIssues = {
  roundUnknown: { severity: "warning", args: ["text"] },
  roundsMixed: { severity: "warning", args: ["first", "other"] },
  questionnaireBlank: { severity: "warning", args: [] },
  answeredTwice: { severity: "warning", args: ["id", "round", "first"], places: ["first"] },
  answerColumnsMissing: { severity: "error", args: ["headers"] },
  surveyIdsMissing: { severity: "warning", args: ["count", "indicators"] },
  surveyDatesMissing: { severity: "warning", args: ["count", "indicators", "header"] },
} as const satisfies IssueDefinitions;
