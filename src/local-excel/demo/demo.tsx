import { init as startIronCalc } from "@ironcalc/workbook";
import { createRoot } from "react-dom/client";
import { languageOf } from "../../strings/language.js";
import { loadFormulaEngine } from "../formulaEngine.js";
import { LocalHost } from "../host.js";
import { sampleBook } from "../sample/sampleBook.js";
import { hostInfoQuery } from "../windowsExternal.js";
import { DemoPage } from "./DemoPage.js";
import { demoText } from "./demoText.js";
import type { Room } from "./displayedModel.js";
import { Mirror } from "./mirror.js";
import type { DemoWindow } from "./paneHost.js";

const language = languageOf(navigator.language);
const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const languageTag = language === "ja" ? "ja-JP" : "en-US";
document.documentElement.lang = language;
document.title = demoText[language].title;

/** Pixels around the cells: row numbers and a scroll bar; the formula bar, column letters, a scroll bar and the tabs. */
const chrome = { width: 50, height: 130 };

function spreadsheetRoom(): Room {
  const { clientWidth, clientHeight } = document.querySelector(".ic-root") ?? document.documentElement;
  return { width: clientWidth - chrome.width, height: clientHeight - chrome.height };
}

await loadFormulaEngine(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
await startIronCalc();
const mirror = new Mirror(new LocalHost(sampleBook()), spreadsheetRoom);
(window as unknown as DemoWindow).localExcel = { connection: mirror, face: { languageTag, isDark } };
createRoot(document.getElementById("demo")!).render(
  <DemoPage
    mirror={mirror}
    language={language}
    brightness={isDark ? "dark" : "light"}
    pane={`taskpane.html?${hostInfoQuery(languageTag)}`}
  />,
);
