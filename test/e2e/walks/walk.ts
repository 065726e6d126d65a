import { expect } from "vitest";
import type { Browser } from "playwright-core";
import { words } from "../../strings/words.js";
import { bookOf } from "../../excel/openGrids.js";
import { launchBrowser, serveDirectory } from "../browser.js";
import { openExcelPane, type ExcelPane } from "../excelPane.js";
import { Keyboard } from "./keyboard.js";

const { tasks, outcome, back } = words.ja.pane;

/** A person before a new, empty workbook, the pane open beside it, hands on the keyboard. */
export interface Walk extends ExcelPane {
  readonly keyboard: Keyboard;
  /** Waits until the pane shows the text. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** All that stands under the heading of a section. */
  readonly reads: (heading: string) => Promise<string>;
  /** 「ひな形を入れる」, from the list of jobs and back to it. */
  readonly insertTemplates: () => Promise<void>;
  readonly backToJobs: () => Promise<void>;
}

/** For a state that comes from the workbook: on a busy machine it may be long in coming. */
export const patient = { timeout: 30_000 };

/** Opens the built pane over an empty workbook, walks, and expects a clean page at the end. */
export async function walked(walking: (walk: Walk) => Promise<void>): Promise<void> {
  const [browser, product] = await Promise.all([launchBrowser(), serveDirectory("dist")]);
  try {
    await walkIn(browser, product.url, walking);
  } finally {
    await Promise.all([browser.close(), product.close()]);
  }
}

async function walkIn(browser: Browser, url: string, walking: (walk: Walk) => Promise<void>): Promise<void> {
  const pane = await openExcelPane(browser, url, bookOf({ Sheet1: [] }));
  const { page } = pane;
  const keyboard = new Keyboard(page);
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const backToJobs = async () => {
    await keyboard.goTo(back, "Shift+Tab");
    await keyboard.pressHere();
    await page.getByRole("heading", { level: 1, name: words.ja.pane.title }).waitFor();
  };
  await walking({
    ...pane,
    keyboard,
    sees,
    reads: (heading) => page.getByRole("region", { name: heading }).innerText(),
    backToJobs,
    insertTemplates: async () => {
      await keyboard.press(tasks.insertTemplates);
      await page.getByRole("heading", { level: 1, name: tasks.insertTemplates }).waitFor();
      await keyboard.press(tasks.insertTemplates);
      await sees(outcome.insertTemplates(14));
      await backToJobs();
    },
  });
  const { outsideRequests, errors, host } = pane;
  expect({ outsideRequests, errors, unimplemented: host.unimplemented }).toEqual({ outsideRequests: [], errors: [], unimplemented: [] });
}
