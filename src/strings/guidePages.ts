/**
 * Which page of the user guide explains which page of the pane. The guide lies beside the pane, in `guide/`, so that help opens
 * without any connection to elsewhere. It is in Japanese only, as are the sheets.
 */
export const guidePages = {
  home: "guide/index.html",
  evaluateWorkbook: "guide/evaluate.html",
  analyzeFinancials: "guide/analyze.html",
  importTrialBalance: "guide/trial-balance.html",
  reportMonth: "guide/month.html",
  checkInputs: "guide/check.html",
  insertTemplates: "guide/start.html",
  checkConsistency: "guide/consistency.html",
  tallySurveys: "guide/survey.html",
  trace: "guide/trace.html",
  freezeMaterial: "guide/committee.html#freeze",
} as const;
