import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { cellKey, cellOfKey, type BookData, type CellData } from "../../src/local-excel/bookData.js";
import { loadFormulaEngine } from "../../src/local-excel/formulaEngine.js";
import { LocalHost } from "../../src/local-excel/host.js";
import { hostInfoQuery } from "../../src/local-excel/windowsExternal.js";
import type { Task } from "../../src/taskpane/actions.js";
import { jobOf } from "../../src/taskpane/jobs.js";
import { words } from "../strings/words.js";
import { openPage, type OpenPage } from "./browser.js";
import { connectHost } from "./connectHost.js";
import { pinToday } from "./today.js";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");

/** The built pane, opened by Excel over a workbook in this process. */
export interface ExcelPane extends OpenPage {
  readonly host: LocalHost;
  readonly book: BookData;
  /** From now on Excel answers nothing, until the returned function is called. */
  readonly holdAnswers: () => () => void;
  /** Goes to the job's page. */
  readonly open: (task: Task) => Promise<void>;
  /** Presses the job's button on its page and waits until the run has ended or asks something. */
  readonly run: (task: Task) => Promise<void>;
  /** Waits until the run has ended or asks something. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `server`: where the build is served, ending with `/`. */
export async function openExcelPane(
  browser: Browser,
  server: string,
  book: BookData,
  options: BrowserContextOptions = {},
): Promise<ExcelPane> {
  await loadFormulaEngine(readFileSync(wasm));
  const host = new LocalHost(book);
  let answering = Promise.resolve();
  const open = await openPage(
    browser,
    `${server}taskpane.html?${hostInfoQuery()}`,
    { timezoneId: "Asia/Tokyo", ...options },
    async (page) => {
      await pinToday(page);
      await connectHost(page, {
        answer: async (text) => {
          await answering;
          return host.answer(text);
        },
        listen: (listener) => host.listen(listener),
      });
    },
  );
  const { page } = open;
  await page.getByRole("heading", { name: words.ja.pane.firstSteps.heading }).waitFor();
  const settled = async () => {
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  };
  return {
    ...open,
    host,
    book,
    holdAnswers: () => {
      let release: () => void = () => undefined;
      answering = new Promise((resolve) => (release = resolve));
      return release;
    },
    open: (task) => openJob(page, task),
    run: async (task) => {
      await openJob(page, task);
      await page.getByRole("button", { name: words.ja.pane.tasks[task] }).click();
      await settled();
    },
    settled,
    close: () => page.context().close(),
  };
}

async function openJob(page: Page, task: Task): Promise<void> {
  await page.evaluate((address) => (window.location.hash = address), jobOf(task).address);
  await page.getByRole("heading", { level: 1, name: words.ja.pane.tasks[task] }).waitFor();
}

export function sheetNames(book: BookData): string[] {
  return book.sheets.map(({ name }) => name);
}

/** Values of the first row of the sheet in which a cell holds the text, from column A. */
export function rowWith(book: BookData, sheetName: string, text: string): CellData["value"][] {
  const { cells } = book.sheets.find(({ name }) => name === sheetName)!;
  const found = [...cells].filter(([, { value }]) => value === text).map(([key]) => cellOfKey(key).row);
  const row = Math.min(...found);
  const width =
    Math.max(
      ...[...cells.keys()]
        .map(cellOfKey)
        .filter((cell) => cell.row === row)
        .map(({ column }) => column),
    ) + 1;
  return Array.from({ length: width }, (_, column) => cells.get(cellKey(row, column))?.value);
}
