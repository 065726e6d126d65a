import type { IssueDefinitions } from "./definition.js";

/** 財務 and METI's 【入力】財務分析. */
export const financialsIssues = {
  periodTwice: { severity: "warning", args: ["business", "closing", "first"], places: ["first"], dates: ["closing"] },
  periodGap: { severity: "warning", args: ["business", "months", "monthsBetween"] },
  periodOverlap: { severity: "warning", args: ["business", "months", "monthsBetween"] },
  monthsImplausible: { severity: "error", args: ["text"] },
  previousSalesDiffer: { severity: "warning", args: ["business", "typed", "recorded"] },
  outOfScope: { severity: "warning", args: ["business"] },
  industryBlank: { severity: "error", args: ["business"] },
  industryUnknown: { severity: "error", args: ["text"] },
  industryAmbiguous: { severity: "error", args: ["text", "proposals"] },
  industryFound: { severity: "info", args: ["text", "industry", "found"] },
  financialUnitAssumed: { severity: "warning", args: ["unit"] },
  analysedBusinessUnknown: { severity: "error", args: ["business"] },
  analysisDateMissing: { severity: "info", args: ["count"] },
  analysisDatesAllMissing: { severity: "warning", args: [] },
  officialSheetLabelMissing: { severity: "error", args: ["label"] },
} as const satisfies IssueDefinitions;
