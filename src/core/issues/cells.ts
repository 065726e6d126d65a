import type { IssueDefinitions } from "./definition.js";

/** A cell that cannot be read as what its column holds. */
export const cellsIssues = {
  cellError: { severity: "error", args: ["header", "text"] },
  requiredBlank: { severity: "error", args: ["header"] },
  numberUnreadable: { severity: "error", args: ["header", "text"] },
  numberTwo: { severity: "error", args: ["header", "text"] },
  numberComma: { severity: "error", args: ["header", "text"] },
  numberBound: { severity: "error", args: ["header", "text"] },
  numberUnit: { severity: "error", args: ["header", "text", "unit", "expected"] },
  numberNegative: { severity: "error", args: ["header", "text"] },
  quantityMissing: { severity: "warning", args: ["id", "header"] },
  quantityTakenForOne: { severity: "warning", args: ["id", "header", "text"] },
  dateUnreadable: { severity: "error", args: ["header", "text"] },
  dateImpossible: { severity: "error", args: ["header", "text"] },
  dateWithoutYear: { severity: "error", args: ["header", "text"] },
  dateTwo: { severity: "error", args: ["header", "text"] },
  dateEraSlip: { severity: "error", args: ["header", "text", "proposal"] },
  dateOutsidePlan: { severity: "warning", args: ["header", "text", "from", "to"], dates: ["text", "from", "to"] },
  dateInFuture: { severity: "warning", args: ["header", "text"], dates: ["text"] },
  choiceUnknown: { severity: "warning", args: ["header", "text", "choices"] },
} as const satisfies IssueDefinitions;
