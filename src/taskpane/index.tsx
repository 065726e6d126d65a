import { createRoot } from "react-dom/client";
import { checkInputs } from "../app/checkInputs.js";
import { evaluateWorkbook } from "../app/evaluateWorkbook.js";
import { insertTemplates } from "../app/insertTemplates.js";
import type { RunDeps } from "../app/run.js";
import { systemClock } from "../app/systemClock.js";
import { fiscalYearOf } from "../core/fiscalYear.js";
import { onThemeChange, startHost, type HostInfo } from "../excel/host.js";
import { excelWorkbook } from "../excel/workbook.js";
import type { PaneActions } from "./actions.js";
import { languageOf } from "../strings/pane.js";
import { Pane, type PaneProps } from "./Pane.js";

const deps: RunDeps = { workbook: excelWorkbook(), clock: systemClock };
const actions: PaneActions = {
  evaluateWorkbook: (options) => evaluateWorkbook(deps, options),
  checkInputs: (options) => checkInputs(deps, options),
  insertTemplates: (options) => insertTemplates(deps, options),
  select: (cell) => deps.workbook.select(cell),
};

const root = createRoot(document.getElementById("pane")!);

function show(host: PaneProps["host"], { language, theme }: Pick<HostInfo, "language" | "theme">): void {
  document.documentElement.lang = languageOf(language);
  root.render(
    <Pane host={host} languageTag={language} brightness={theme} actions={actions} currentYear={fiscalYearOf(systemClock.today())} />,
  );
}

// Until Office.js is ready the page's own shell is on view: only Office knows the language and the theme.
const info = await startHost();
const host = info.host === null ? "none" : info.supported ? "ready" : "tooOld";
show(host, info);
onThemeChange((theme) => show(host, { ...info, theme }));
