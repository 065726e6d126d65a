import type { CellRef } from "./cellAddress.js";

/** Most urgent first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

interface IssueDefinition {
  readonly severity: Severity;
  /** What the sentence needs besides the place: the text found, a proposal … */
  readonly args: readonly string[];
}

/**
 * Every finding the add-in can report. The sentences live in `src/strings`, keyed by the same codes.
 * error: a figure is missing or wrong until it is mended; warning: a figure may be wrong; info: worth knowing.
 */
export const issueCatalogue = {
  // Sheets and headers
  sheetMissing: { severity: "error", args: ["sheet"] },
  sheetDuplicate: { severity: "warning", args: ["sheet", "used"] },
  sheetEmpty: { severity: "info", args: ["sheet"] },
  sourceSheetMissing: { severity: "warning", args: ["sheet", "indicators"] },
  headerRowMissing: { severity: "error", args: ["headers"] },
  headerMissing: { severity: "error", args: ["header"] },
  headerDuplicate: { severity: "warning", args: ["header", "used"] },
  yearColumnsMissing: { severity: "error", args: ["sheet"] },
  yearColumnDuplicate: { severity: "warning", args: ["year", "used"] },
  monthWithoutYear: { severity: "error", args: ["header"] },
  hiddenRows: { severity: "info", args: ["sheet"] },
  mergedCells: { severity: "warning", args: ["area"] },
  sampleRowsSkipped: { severity: "info", args: ["count"] },
  totalRowsSkipped: { severity: "info", args: ["count"] },

  // Cells
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
  dateOutsidePlan: { severity: "warning", args: ["header", "text", "from", "to"] },
  dateInFuture: { severity: "warning", args: ["header", "text"] },
  choiceUnknown: { severity: "warning", args: ["header", "text", "choices"] },

  // Rows and what they refer to
  duplicateRow: { severity: "warning", args: ["first"] },
  duplicateId: { severity: "error", args: ["id", "first"] },
  indicatorUnknown: { severity: "error", args: ["id"] },
  indicatorMisspelt: { severity: "error", args: ["id", "proposal"] },
  parentUnknown: { severity: "warning", args: ["id"] },
  typedActualDiffers: { severity: "warning", args: ["id", "year", "used", "other"] },
  monthlyActualsDiffer: { severity: "warning", args: ["id", "year", "used", "other"] },
  typedActualRepeated: { severity: "warning", args: ["id", "period", "first"] },
  businessUnknown: { severity: "warning", args: ["id"] },
  businessMisspelt: { severity: "warning", args: ["id", "proposal", "name"] },
  businessIdMissing: { severity: "warning", args: ["name"] },
  businessIdProposed: { severity: "warning", args: ["name", "proposal", "registered"] },
  businessNameDiffers: { severity: "warning", args: ["id", "name", "registered"] },
  businessNameRepeated: { severity: "warning", args: ["name", "first"] },
  contactBeforePlan: { severity: "warning", args: ["id", "planDate"] },
  subjectUnknown: { severity: "warning", args: ["subject"] },
  levelUnknown: { severity: "warning", args: ["header", "text", "levels"] },

  // 設定
  settingUnknown: { severity: "info", args: ["item"] },
  settingRepeated: { severity: "warning", args: ["item", "used"] },
  settingInvalid: { severity: "warning", args: ["item", "text", "expected"] },
  scaleInvalid: { severity: "error", args: ["text"] },
  planPeriodImpossible: { severity: "error", args: ["from", "to"] },
  planYearsDiffer: { severity: "warning", args: ["stated", "found"] },

  // 目標
  planTableRead: { severity: "info", args: ["indicators", "tables"] },
  planRowUnreadable: { severity: "error", args: ["text"] },
  sectionAssumed: { severity: "warning", args: ["section"] },
  unitMissing: { severity: "warning", args: ["label"] },
  unitDiffersFromLabel: { severity: "info", args: ["label", "unit"] },
  zeroTarget: { severity: "warning", args: ["id", "year"] },
  planGoalDiffers: { severity: "warning", args: ["id", "stated", "computed"] },

  // 予算
  budgetUnitAssumed: { severity: "warning", args: ["unit"] },
  dittoWithoutItem: { severity: "warning", args: ["text"] },
  footingColumn: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingRow: { severity: "error", args: ["item", "stated", "computed"] },
  footingChildren: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingSubtotal: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingOfWhich: { severity: "error", args: ["item", "year", "stated", "computed"] },
  footingPlan: { severity: "error", args: ["item", "stated", "computed"] },

  // 財務
  periodTwice: { severity: "warning", args: ["business", "closing"] },
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
  officialSheetLabelMissing: { severity: "error", args: ["label"] },

  // Levels and generated sheets
  selfLevelDiffers: { severity: "info", args: ["project", "self", "proposed"] },
  sheetNameTaken: { severity: "info", args: ["sheet", "used"] },
  sheetEdited: { severity: "warning", args: ["sheet"] },
  sheetProtected: { severity: "error", args: ["sheet"] },
  recalculationMismatch: { severity: "error", args: ["expected", "found"] },
} as const satisfies Record<string, IssueDefinition>;

export type IssueCode = keyof typeof issueCatalogue;

/** Names of the arguments of a code. */
export type IssueArg<Code extends IssueCode> = (typeof issueCatalogue)[Code]["args"][number];

/** A finding about one cell (or one sheet, when `address` is empty). Sentences are made from `code` and `args` elsewhere. */
export interface Issue extends CellRef {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
}

export function issue<Code extends IssueCode>(code: Code, at: CellRef, args: Readonly<Record<IssueArg<Code>, string | number>>): Issue {
  return { code, severity: issueCatalogue[code].severity, sheet: at.sheet, address: at.address, args };
}
