import { createRoot, type Root } from "react-dom/client";
import { listSheets } from "../app/listSheets.js";
import type { RunDeps } from "../app/run.js";
import { systemClock } from "../app/systemClock.js";
import { onThemeChange, startHost, type HostInfo } from "../excel/host.js";
import { sha256 } from "../excel/sha256.js";
import { excelWorkbook } from "../excel/workbook.js";
import type { PaneActions } from "./actions.js";
import { languageOf } from "../strings/language.js";
import type { PaneWords } from "../strings/words.js";
import { loadPaneWords } from "../strings/loadWords.js";
import { Pane, type PaneProps } from "./Pane.js";
import { showUnreachable } from "./unreachable.js";

const deps: RunDeps = { workbook: excelWorkbook(), clock: systemClock };
// The use cases come with the first press of a button: the pane is there sooner without them.
const actions: PaneActions = {
  evaluateWorkbook: async (options) =>
    (await import(/* webpackChunkName: "work" */ "../app/evaluateWorkbook.js")).evaluateWorkbook(deps, options),
  analyzeFinancials: async (options) =>
    (await import(/* webpackChunkName: "finance" */ "../app/analyzeFinancials.js")).analyzeFinancials(deps, options),
  checkInputs: async (options) => (await import(/* webpackChunkName: "work" */ "../app/checkInputs.js")).checkInputs(deps, options),
  importTrialBalance: async ({ trial, ...options }) =>
    (await import(/* webpackChunkName: "trialBalance" */ "../app/importTrialBalance.js")).importTrialBalance(deps, {
      ...options,
      ...trial,
      source: trial.foundOn ?? trial.source,
    }),
  reportMonth: async (options) => (await import(/* webpackChunkName: "month" */ "../app/reportMonth.js")).reportMonth(deps, options),
  tallySurveys: async (options) => (await import(/* webpackChunkName: "survey" */ "../app/tallySurveys.js")).tallySurveys(deps, options),
  freezeMaterial: async (options) =>
    (await import(/* webpackChunkName: "freeze" */ "../app/freezeMaterial.js")).freezeMaterial({ ...deps, sha256 }, options),
  insertTemplates: async (options) =>
    (await import(/* webpackChunkName: "templates" */ "../app/insertTemplates.js")).insertTemplates(deps, options),
  checkConsistency: async (options) =>
    (await import(/* webpackChunkName: "consistency" */ "../app/checkConsistency.js")).checkConsistency(deps, options),
  recordTrialBalance: async (request) =>
    (await import(/* webpackChunkName: "trialBalance" */ "../app/recordTrialBalance.js")).recordTrialBalance(deps, request),
  takeStock: async () => (await import(/* webpackChunkName: "stock" */ "../app/takeStock.js")).takeStock(deps),
  setAsideIssue: async (identity, reason) =>
    (await import(/* webpackChunkName: "work" */ "../app/setAsideIssue.js")).setAsideIssue(deps, identity, reason),
  takeBackSetAside: async (identity) =>
    (await import(/* webpackChunkName: "work" */ "../app/setAsideIssue.js")).takeBackSetAside(deps, identity),
  typeProposal: async (issue) => (await import(/* webpackChunkName: "work" */ "../app/typeProposal.js")).typeProposal(deps, issue),
  untypeProposal: async (typed) => (await import(/* webpackChunkName: "work" */ "../app/typeProposal.js")).untypeProposal(deps, typed),
  sheets: {
    lookAround: async () => (await import(/* webpackChunkName: "look" */ "../app/lookAround.js")).lookAround(deps),
    mappings: async () => (await import(/* webpackChunkName: "mapping" */ "../app/sheetMappings.js")).sheetMappings(deps),
    proposalsFor: async (sheet, key) =>
      (await import(/* webpackChunkName: "mapping" */ "../app/sheetMappings.js")).proposalsFor(deps, sheet, key),
    saveMapping: async (sheet, names) =>
      (await import(/* webpackChunkName: "mapping" */ "../app/sheetMappings.js")).saveMapping(deps, sheet, names),
    removeSamples: async () => (await import(/* webpackChunkName: "templates" */ "../app/removeSamples.js")).removeSamples(deps),
  },
  traceCell: async () => (await import(/* webpackChunkName: "trace" */ "../app/trace/traceCell.js")).traceCell(deps),
  listSheets: () => listSheets(deps),
  select: (cell) => deps.workbook.select(cell),
};

function show(root: Root, host: PaneProps["host"], words: PaneWords, theme: HostInfo["theme"]): void {
  document.documentElement.lang = words.language;
  root.render(<Pane host={host} words={words} brightness={theme} actions={actions} today={systemClock.today()} />);
}

// Until Office.js is ready the page's own shell is on view: only Office knows the language and the theme.
const info = await startHost();
if (info === null) {
  showUnreachable();
} else {
  const host = info.host === null ? "none" : info.supported ? "ready" : "tooOld";
  const words = await loadPaneWords(languageOf(info.language));
  const root = createRoot(document.getElementById("pane")!);
  show(root, host, words, info.theme);
  onThemeChange((theme) => show(root, host, words, theme));
}
