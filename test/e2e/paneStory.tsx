import { createRoot } from "react-dom/client";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/app/ports.js";
import type { RunOutcome } from "../../src/app/run.js";
import type { Language } from "../../src/strings/language.js";
import type { TaskOptions } from "../../src/taskpane/actions.js";
import { Pane, type PaneProps } from "../../src/taskpane/Pane.js";
import type { Brightness } from "../../src/taskpane/theme.js";
import { words } from "../strings/words.js";
import * as outcomes from "../taskpane/outcomes.js";
import type { PaneStateName } from "./paneStates.js";

/** What any button's work comes to. */
type Script = (options: TaskOptions) => Promise<RunOutcome>;

const never = new Promise<never>(() => undefined);
const comingTo = (outcome: RunOutcome) => () => Promise.resolve(outcome);
const failing = (code: WorkbookFailureCode, detail: string) => () => Promise.reject(new WorkbookFailure(code, detail));

const scripts: Readonly<Record<PaneStateName, Script>> = {
  withoutExcel: () => never,
  excelTooOld: () => never,
  home: () => never,
  beforeTheStart: () => never,
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
  withoutAccounts: comingTo(outcomes.withoutAccounts),
  checked: comingTo(outcomes.checked),
  manyIssues: comingTo(outcomes.manyIssues),
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

const query = new URLSearchParams(window.location.search);
const state = query.get("state") as PaneStateName;
const script = scripts[state];
const language = query.get("language") as Language;
document.documentElement.lang = language;
createRoot(document.getElementById("pane")!).render(
  <Pane
    host={hosts[state] ?? "ready"}
    words={words[language]}
    brightness={query.get("theme") as Brightness}
    actions={{
      evaluateWorkbook: script,
      analyzeFinancials: script,
      checkInputs: script,
      insertTemplates: script,
      select: () => Promise.resolve(),
    }}
    currentYear={outcomes.year}
  />,
);
