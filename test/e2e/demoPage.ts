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
  await page.frameLocator("iframe").getByRole("button", { name: words[language].pane.tasks.evaluateWorkbook }).waitFor();
  return page.frame({ url: /taskpane\.html/ })!;
}

/** Milliseconds that a run may take on a busy machine. */
const runTime = 90_000;

/** Goes to the job's page. */
export async function openJob(pane: Frame, task: Task, language: Language): Promise<void> {
  await pane.evaluate((address) => (window.location.hash = address), jobOf(task).address);
  await pane.getByRole("heading", { level: 1, name: words[language].pane.tasks[task] }).waitFor();
}

/** Presses the button of 「評価資料をつくる」 and waits for its result to be there and drawn. */
export async function evaluate(pane: Frame, language: Language = "ja"): Promise<void> {
  const { tasks, issues } = words[language].pane;
  await openJob(pane, "evaluateWorkbook", language);
  await pane.getByRole("button", { name: tasks.evaluateWorkbook }).click();
  const progress = pane.getByRole("progressbar");
  await progress.waitFor();
  await progress.waitFor({ state: "detached", timeout: runTime });
  await pane.getByRole("heading", { name: issues.heading }).waitFor();
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
