import { createRoot } from "react-dom/client";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/app/ports.js";
import type { RunOutcome } from "../../src/app/run.js";
import type { Language } from "../../src/strings/language.js";
import type { SheetControls } from "../../src/taskpane/actions.js";
import { jobs } from "../../src/taskpane/jobs.js";
import { Pane, type PaneProps } from "../../src/taskpane/Pane.js";
import { words } from "../strings/words.js";
import * as outcomes from "../taskpane/outcomes.js";
import { reported, tallied } from "../taskpane/sampleRuns.js";
import { scriptedActions, type Script } from "../taskpane/scriptedActions.js";
import { emptyBook, ownWords, typedInto } from "../taskpane/sheetStories.js";
import * as traces from "../taskpane/traces.js";
import { imported, importedBare, withoutTrialBalance } from "../taskpane/trials.js";
import type { PaneStateName } from "./paneStates.js";

const never = new Promise<never>(() => undefined);
const comingTo = (outcome: RunOutcome) => () => Promise.resolve(outcome);
const failing = (code: WorkbookFailureCode, detail: string) => () => Promise.reject(new WorkbookFailure(code, detail));

const scripts: Readonly<Record<PaneStateName, Script>> = {
  withoutExcel: () => never,
  excelTooOld: () => never,
  home: () => never,
  homeOfNewWorkbook: () => never,
  homeWithMapping: () => never,
  mappingSaved: () => never,
  mappingRefused: () => never,
  homeWithSamples: () => never,
  samplesRemoved: () => never,
  samplesKept: () => never,
  beforeTheStart: () => never,
  beforeTheStartInNewWorkbook: () => never,
  beforeTheAnalysis: () => never,
  running: ({ control }) => control.progress("writing").then(() => never),
  askingAboutEdits: ({ onEdited }) => onEdited(["評価総括表", "目標達成状況"]).then(() => never),
  cancelled: comingTo({ kind: "cancelled" }),
  evaluated: comingTo(outcomes.evaluated),
  evaluatedWithoutFindings: comingTo(outcomes.evaluatedWithoutFindings),
  evaluatedWithMismatches: comingTo(outcomes.evaluatedWithMismatches),
  analysed: comingTo(outcomes.analysed),
  analysedWithLoss: comingTo(outcomes.analysedWith("見本食堂")),
  analysedOutOfScope: comingTo(outcomes.analysedWith("仮名工房")),
  beforeTheImport: () => never,
  imported: comingTo(imported),
  importedWithoutHeading: comingTo(importedBare),
  recorded: comingTo(imported),
  withoutTrialBalance: comingTo(withoutTrialBalance),
  beforeTheMonth: () => never,
  reported: comingTo(reported),
  beforeTheSurvey: () => never,
  tallied: comingTo(tallied),
  frozen: comingTo(outcomes.frozen),
  withPublicFile: comingTo(outcomes.withPublicFile),
  askingAboutNames: ({ onNames }) => onNames!(outcomes.names).then(() => never),
  beforeTheCheck: () => never,
  outOfDate: () => never,
  previewing: ({ onPreview }) => onPreview!(outcomes.changes).then(() => never),
  evaluatedAgain: comingTo({ ...outcomes.evaluated, changes: outcomes.changes }),
  brokenOff: ({ control }) => control.progress("writing").then(failing("notResponding", "no answer within 120 s")),
  beforeTheTrace: () => never,
  traced: () => never,
  tracedToNothing: () => never,
  inconsistent: comingTo(outcomes.inconsistent),
  withoutAccounts: comingTo(outcomes.withoutAccounts),
  checked: comingTo(outcomes.checked),
  manyIssues: comingTo(outcomes.manyIssues),
  workedThrough: comingTo(outcomes.checked),
  templatesInserted: comingTo(outcomes.templatesInserted),
  withoutInputSheets: comingTo(outcomes.withoutInputSheets),
  cellEditing: failing("cellEditing", "InvalidOperationInCellEditMode"),
  protectedSheet: failing("protected", "AccessDenied: 評価総括表"),
  tooLarge: failing("tooLarge", "RequestPayloadSizeLimitExceeded"),
  notResponding: failing("notResponding", "30 s"),
  refused: failing("refused", "GeneralException"),
  newVersion: () => Promise.reject(Object.assign(new Error("Loading chunk work failed."), { name: "ChunkLoadError" })),
  unexpected: () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'values')")),
};

const hosts: Partial<Record<PaneStateName, PaneProps["host"]>> = { withoutExcel: "none", excelTooOld: "tooOld" };

const marked = ["目標", "活動記録", "支援先"];
const samples: Partial<Record<PaneStateName, readonly string[]>> = { homeWithSamples: marked, samplesRemoved: marked, samplesKept: marked };
const books: Partial<Record<PaneStateName, SheetControls>> = {
  homeOfNewWorkbook: emptyBook,
  beforeTheStartInNewWorkbook: emptyBook,
  samplesKept: typedInto,
  mappingRefused: { ...ownWords, saveMapping: () => Promise.reject(new WorkbookFailure("protected", "AccessDenied")) },
};

const query = new URLSearchParams(window.location.search);
const state = query.get("state") as PaneStateName;
const script = scripts[state];
const language = query.get("language") as Language;
document.documentElement.lang = language;
const root = createRoot(document.getElementById("pane")!);
const actions = scriptedActions(
  Object.fromEntries(
    jobs.map(({ task }) => [task, state === "recorded" && task === "analyzeFinancials" ? comingTo(outcomes.analysed) : script]),
  ),
  () => Promise.resolve(),
  {
    traceCell: () => Promise.resolve(state === "traced" ? traces.actual : traces.onInputSheet),
    takeStock: () => Promise.resolve({ stale: state === "outOfDate" ? outcomes.stale : [], samples: samples[state] ?? [] }),
    sheets: books[state] ?? ownWords,
    setAsideIssue: (identity, reason) => Promise.resolve({ identity, reason, on: "2025-10-20 09:30" }),
    recordTrialBalance: () => Promise.resolve({ kind: "recorded", row: { sheet: "財務", address: "A12" }, answers: 2 }),
  },
);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
function show(): void {
  root.render(
    <Pane
      host={hosts[state] ?? "ready"}
      words={words[language]}
      brightness={dark.matches ? "dark" : "light"}
      actions={actions}
      today={outcomes.today}
    />,
  );
}
show();
dark.addEventListener("change", show);
