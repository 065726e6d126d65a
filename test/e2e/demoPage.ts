import type { Frame, Page } from "playwright-core";
import type { Mirror } from "../../src/local-excel/demo/mirror.js";
import type { DemoWindow } from "../../src/local-excel/demo/paneHost.js";
import type { Task } from "../../src/taskpane/actions.js";
import { jobOf } from "../../src/taskpane/jobs.js";
import type { Language } from "../../src/strings/language.js";
import { words } from "../strings/words.js";
import { demoTarget } from "../webpackConfig.js";
import { build } from "../../src/packaging/build.js";

/** Relative to the repository. */
export const demoDirectory = ".cache/demo";

export function buildDemo(): Promise<void> {
  return build(demoTarget({ mode: "development", directory: demoDirectory }));
}

/** The pane's frame, once its buttons are there. */
export async function paneFrame(page: Page, language: Language = "ja"): Promise<Frame> {
  // Until office.js has come, the page's own shell shows the jobs, disabled.
  const job = { name: words[language].pane.tasks.evaluateWorkbook, disabled: false };
  await page.frameLocator("iframe").getByRole("button", job).waitFor();
  return page.frame({ url: /taskpane\.html/ })!;
}

/** Milliseconds that a run may take on a busy machine. */
const runTime = 90_000;

/** Goes to the job's page. */
export async function openJob(pane: Frame, task: Task, language: Language = "ja"): Promise<void> {
  await pane.evaluate((address) => (window.location.hash = address), jobOf(task).address);
  await pane.getByRole("heading", { level: 1, name: words[language].pane.tasks[task] }).waitFor();
}

/** Waits until the run has ended or asks something, and what it says is there. */
export async function settled(pane: Frame): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: runTime });
  await pane.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

/** Presses the job's button on its page and waits until the run has ended or asks something. */
export async function run(pane: Frame, task: Task, language: Language = "ja"): Promise<void> {
  await openJob(pane, task, language);
  await pane.getByRole("button", { name: words[language].pane.tasks[task] }).click();
  await pane.getByRole("progressbar").waitFor();
  await settled(pane);
}

/** 「評価資料をつくる」 to its end: names in texts for publication are replaced, as the pane proposes. */
export async function evaluate(pane: Frame, language: Language = "ja"): Promise<void> {
  const { names, issues } = words[language].pane;
  await run(pane, "evaluateWorkbook", language);
  // Decided once, names are not asked about again.
  const decide = pane.getByRole("button", { name: names.decide });
  if (await decide.isVisible()) await decide.click();
  await settled(pane);
  await pane.getByRole("heading", { name: issues.heading }).waitFor();
}

/** Presses Tab in the pane until the focus is on what is called so. */
export async function tabTo(pane: Frame, name: string): Promise<void> {
  const page = pane.page();
  const isInPane = async () =>
    (await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement)) &&
    (await pane.evaluate(() => document.activeElement !== document.body));
  // The page takes F6 once both sides of it have loaded.
  for (let tries = 0; tries < 20 && !(await isInPane()); tries++) {
    await page.keyboard.press("F6");
    if (!(await isInPane())) await page.waitForTimeout(200);
  }
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    const at = await pane.evaluate(() => {
      const element = document.activeElement;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return element?.getAttribute("aria-label") ?? label ?? element?.textContent?.trim() ?? "";
    });
    if (at.includes(name) && !(await pane.evaluate(() => document.activeElement?.matches("body, h1")))) return;
    passed.push(at.slice(0, 30));
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}, only to ${passed.join(", ")}`);
}

/** Cells are drawn, not written into the page: what the spreadsheet shows of an area is asked of its model. Counts from 1. */
export function shownArea(page: Page, sheet: string, rows: readonly [number, number], columns: readonly number[]): Promise<string[][]> {
  return page.evaluate(
    ({ sheet, rows: [first, last], columns }) => {
      const { model } = ((window as unknown as DemoWindow).localExcel.connection as Mirror).view;
      const index = model.getWorksheetsProperties().findIndex(({ name }) => name === sheet);
      return Array.from({ length: last - first + 1 }, (_, row) =>
        columns.map((column) => model.getFormattedCellValue(index, first + row, column)),
      );
    },
    { sheet, rows, columns },
  );
}

/** What the spreadsheet shows in the first row of the sheet in which a cell shows the text, maybe among others, from column A, blanks left out; empty where none does. */
export function shownRow(page: Page, sheet: string, text: string): Promise<string[]> {
  return page.evaluate(
    ([sheet, text]) => {
      const { model } = ((window as unknown as DemoWindow).localExcel.connection as Mirror).view;
      const index = model.getWorksheetsProperties().findIndex(({ name }) => name === sheet);
      const columns = Array.from({ length: 26 }, (_, column) => column + 1);
      const rows = [...new Set(columns.flatMap((column) => [...model.getRowsWithData(index, column)]))].sort((a, b) => a - b);
      const shown = (row: number) => columns.map((column) => model.getFormattedCellValue(index, row, column).replaceAll("\n", "").trim());
      return (rows.map(shown).find((cells) => cells.some((cell) => cell.includes(text))) ?? []).filter((cell) => cell !== "");
    },
    [sheet, text] as const,
  );
}

/** Members of Excel's that the pane has asked for and Local Excel does not model. */
export function unimplemented(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => ((window as unknown as DemoWindow).localExcel.connection as Mirror)["host"].unimplemented);
}

/** The sheet and cell that the spreadsheet has selected; row and column count from 1. */
export function selectedCell(page: Page): Promise<{ sheet: string; row: number; column: number }> {
  return page.evaluate(() => {
    const { model } = ((window as unknown as DemoWindow).localExcel.connection as Mirror).view;
    const { sheet, row, column } = model.getSelectedView();
    return { sheet: model.getWorksheetsProperties()[sheet]!.name, row, column };
  });
}

/** Goes to a cell without a walk of hundreds of keys, and types there as a person does. */
export async function typeInto(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.evaluate(
    ([toRow, toColumn]) => ((window as unknown as DemoWindow).localExcel.connection as Mirror).view.model.setSelectedCell(toRow, toColumn),
    [row, column] as const,
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
