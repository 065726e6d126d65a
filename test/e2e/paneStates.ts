import type { Task } from "../../src/taskpane/actions.js";

/** Every state in which a person can see the pane, with the job on whose page it is. */
export const paneStates = {
  withoutExcel: null,
  excelTooOld: null,
  home: null,
  beforeTheStart: "evaluateWorkbook",
  beforeTheAnalysis: "analyzeFinancials",
  running: "evaluateWorkbook",
  askingAboutEdits: "evaluateWorkbook",
  cancelled: "evaluateWorkbook",
  evaluated: "evaluateWorkbook",
  evaluatedWithoutFindings: "evaluateWorkbook",
  evaluatedWithMismatches: "evaluateWorkbook",
  analysed: "analyzeFinancials",
  analysedWithLoss: "analyzeFinancials",
  analysedOutOfScope: "analyzeFinancials",
  withoutAccounts: "analyzeFinancials",
  checked: "checkInputs",
  manyIssues: "checkInputs",
  templatesInserted: "insertTemplates",
  withoutInputSheets: "evaluateWorkbook",
  cellEditing: "evaluateWorkbook",
  protectedSheet: "evaluateWorkbook",
  tooLarge: "evaluateWorkbook",
  notResponding: "evaluateWorkbook",
  refused: "evaluateWorkbook",
  newVersion: "evaluateWorkbook",
  unexpected: "evaluateWorkbook",
} as const satisfies Readonly<Record<string, Task | null>>;

export type PaneStateName = keyof typeof paneStates;

/** States that are there without a press of the start button. */
export const untouched: readonly PaneStateName[] = ["withoutExcel", "excelTooOld", "home", "beforeTheStart", "beforeTheAnalysis"];
