import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/strings/language.js";
import { words } from "../strings/words.js";
import { paneTarget } from "../webpackConfig.js";
import { build } from "../../src/packaging/build.js";
import { paneStates, type PaneStateName } from "./paneStates.js";

/** Relative to the repository. */
export const storyDirectory = ".cache/pane-story";

/** Builds the page that shows the pane in any state, with the product's own build and page. */
export async function buildPaneStory(): Promise<void> {
  await build({
    ...paneTarget(),
    entry: "./test/e2e/paneStory.tsx",
    devtool: false,
    output: { path: resolve(import.meta.dirname, "../..", storyDirectory), clean: true },
    plugins: [new HtmlPlugin({ template: "src/taskpane/taskpane.html", inject: "head" }), new CopyPlugin({ patterns: ["assets/*.png"] })],
  });
}

export function storyAddress(server: string, state: PaneStateName, language: Language, theme: "light" | "dark"): string {
  return `${server}?state=${state}&language=${language}&theme=${theme}`;
}

/** Presses the button that leads to the state and waits until its work has shown. */
export async function reachState(page: Page, state: PaneStateName, language: Language): Promise<void> {
  const button = paneStates[state];
  await page.locator("#pane h1").waitFor();
  if (button === null) return;
  await page.getByRole("button", { name: words[language].pane.tasks[button] }).click();
  await page.getByRole("heading", { name: words[language].pane.firstSteps.heading }).waitFor({ state: "detached" });
}
