import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/strings/language.js";
import { jobOf } from "../../src/taskpane/jobs.js";
import type { Brightness } from "../../src/taskpane/theme.js";
import { traceStrings } from "../../src/strings/pane/trace.js";
import { sampleStrings } from "../../src/strings/pane/samples.js";
import { sheetsStrings } from "../../src/strings/pane/sheets.js";
import { workListStrings } from "../../src/strings/pane/workList.js";
import { trialStrings } from "../../src/strings/pane/trial.js";
import { words } from "../strings/words.js";
import { paneTarget } from "../webpackConfig.js";
import { build } from "../../src/packaging/build.js";
import { paneStates, untouched, type PaneStateName } from "./paneStates.js";

/** Relative to the repository. */
export const storyDirectory = ".cache/pane-story";

/** Builds the page that shows the pane in any state, with the product's own build and page. */
export async function buildPaneStory(): Promise<void> {
  await build({
    ...paneTarget(),
    entry: { story: "./test/e2e/paneStory.tsx", shell: { import: "./src/taskpane/shell.ts", filename: "shell.js" } },
    devtool: false,
    output: { path: resolve(import.meta.dirname, "../..", storyDirectory), clean: true },
    plugins: [
      new HtmlPlugin({ template: "src/taskpane/taskpane.html", chunks: ["story"], inject: "head" }),
      new CopyPlugin({ patterns: ["assets/*.png"] }),
    ],
  });
}

/** The page follows the browser's colour scheme, as the pane follows Office's. */
export function storyAddress(server: string, state: PaneStateName, language: Language): string {
  const task = paneStates[state];
  const page = task === null ? "" : `#${task === "trace" ? task : jobOf(task).address}`;
  return `${server}?state=${state}&language=${language}${page}`;
}

/** Presses the button that leads to the state and waits until its work has shown. */
export async function reachState(page: Page, state: PaneStateName, language: Language): Promise<void> {
  const task = paneStates[state];
  await page.locator("#pane h1").waitFor();
  if (task !== null && !untouched.includes(state)) {
    if (task === "checkConsistency") await page.locator("#pane select").selectOption({ index: 1 });
    if (task === "trace") {
      await page.getByRole("button", { name: traceStrings[language].press }).click();
      await page.getByText(state === "traced" ? traceStrings[language].formula : traceStrings[language].notGenerated.what).waitFor();
      return;
    }
    if (state === "previewing") await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: words[language].pane.tasks[task] }).click();
    await page.waitForFunction(() => document.querySelector("[data-announcer]")?.textContent !== "");
  }
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  if (state === "samplesRemoved" || state === "samplesKept") {
    const text = sampleStrings[language];
    await page.getByRole("button", { name: text.remove }).click();
    await page.getByText(state === "samplesKept" ? text.keptRemedy : text.emptied).waitFor();
  }
  if (state === "homeWithMapping" || state === "mappingSaved" || state === "mappingRefused") {
    await page.getByRole("button", { name: sheetsStrings[language].map }).click();
    await page.getByRole("group").first().waitFor();
    if (state === "homeWithMapping") return;
    await page.getByRole("button", { name: sheetsStrings[language].save }).click();
    const { saved } = sheetsStrings[language];
    await page.getByText(state === "mappingSaved" ? saved("窓口日報", "活動記録") : words[language].pane.failures.protected.what).waitFor();
  }
  if (state === "workedThrough") await workThrough(page, language);
  if (state === "recorded") {
    await page.getByRole("button", { name: trialStrings[language].row.add }).click();
    await page.getByText(trialStrings[language].row.added("財務", "A12")).waitFor();
    await page.locator("#pane header").evaluate((header) => header.scrollIntoView());
  }
}

/** One finding set aside, on view below the list; another with its proposal, and asked why it stays as it is. */
async function workThrough(page: Page, language: Language): Promise<void> {
  const text = workListStrings[language];
  await page.locator("[data-jump]").first().click();
  await page.getByRole("button", { name: text.setAside }).last().click();
  await page.getByRole("textbox").fill("計画書の表記のとおり");
  await page.getByRole("button", { name: text.save, exact: true }).click();
  await page.getByText(text.setAsideHeading(1)).click();
  await page.getByRole("button", { name: text.proposal("B-012") }).waitFor();
}

/** Puts the open page into another colour scheme. */
export async function changeTheme(page: Page, theme: Brightness): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`#pane > [style*="color-scheme: ${theme}"]`).waitFor();
}
