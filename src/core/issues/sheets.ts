import type { IssueDefinitions } from "./definition.js";

/** Sheets that are missing, their headers, rows that are left out. */
export const sheetsIssues = {
  sheetMissing: { severity: "error", args: ["sheet"] },
  sheetDuplicate: { severity: "warning", args: ["sheet", "used"] },
  sheetsReadTogether: { severity: "info", args: ["sheets"] },
  sheetEmpty: { severity: "info", args: ["sheet"] },
  sourceSheetMissing: { severity: "warning", args: ["sheet", "indicators"] },
  headerRowMissing: { severity: "error", args: ["headers"] },
  headerMissing: { severity: "error", args: ["header"] },
  headerDuplicate: { severity: "warning", args: ["header", "used"], places: ["used"] },
  yearColumnsMissing: { severity: "error", args: ["sheet"] },
  yearColumnDuplicate: { severity: "warning", args: ["year", "used"], places: ["used"] },
  monthWithoutYear: { severity: "error", args: ["header"] },
  hiddenRows: { severity: "info", args: ["sheet"] },
  mergedCells: { severity: "warning", args: ["area"], places: ["area"] },
  sampleRowsSkipped: { severity: "info", args: ["count"] },
  totalRowsSkipped: { severity: "info", args: ["count"] },
} as const satisfies IssueDefinitions;
