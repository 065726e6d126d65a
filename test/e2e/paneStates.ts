import type { Task } from "../../src/taskpane/actions.js";

/** Every state in which a person can see the pane, with the button that leads to it. */
export const paneStates = {
  withoutExcel: null,
  excelTooOld: null,
  firstSteps: null,
  running: "evaluateWorkbook",
  askingAboutEdits: "evaluateWorkbook",
  cancelled: "evaluateWorkbook",
  evaluated: "evaluateWorkbook",
  evaluatedWithoutFindings: "evaluateWorkbook",
  evaluatedWithMismatches: "evaluateWorkbook",
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
