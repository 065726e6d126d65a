import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { analyzeFinancials } from "../../src/app/analyzeFinancials.js";
import { evaluateWorkbook } from "../../src/app/evaluateWorkbook.js";
import { reportMonth } from "../../src/app/reportMonth.js";
import type { Clock } from "../../src/app/ports.js";
import { tallySurveys } from "../../src/app/tallySurveys.js";
import { dateSerial, type DateSerial } from "../../src/core/fiscalYear.js";
import { excelWorkbook } from "../../src/excel/workbook.js";
import type { BookData, CellData, SheetData } from "../../src/local-excel/bookData.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { saveXlsx } from "../../src/local-excel/xlsx/saveXlsx.js";
import { generatedSheets, type SheetKind } from "../../src/report/generatedSheets.js";
import type { Task } from "../../src/taskpane/actions.js";
import { toPdfPages } from "../libreOffice.js";
import { words } from "../strings/words.js";
import { launchBrowser, openPage, serveDirectory } from "./browser.js";
import type { PaneStateName } from "./paneStates.js";
import { buildPaneStory, reachState, storyAddress, storyDirectory } from "./paneStoryPage.js";
import { makeSmall } from "./smallPng.js";
import { buildDemo, demoDirectory, openJob, paneFrame } from "./demoPage.js";

// Takes the pictures of the guide anew: assets/guide/pane-….png and demo.png from the demo, print-….png from LibreOffice.
// The day is always the same, so that a picture changes only where what it shows has changed.
const pictures = "assets/guide";
const stamp = "2026-04-10 09:00";
const clock: Clock = { today: () => dateSerial(2026, 4, 10) as DateSerial, stamp: () => stamp };

/** The first printed page of these sheets is shown. */
const printedSheets: Partial<Record<SheetKind, string>> = {
  summary: "print-summary",
  followUp: "print-follow-up",
  month: "print-month",
  financial: "print-financial",
  committee: "print-committee",
  survey: "print-survey",
};

interface PanePicture {
  readonly file: string;
  readonly task: Task;
  /** What a person chooses before the start. */
  readonly choose?: (pane: Frame) => Promise<void>;
  /** The question during the run: what is photographed, and what is pressed. */
  readonly question?: { readonly file: string; readonly answer: string };
  /** Pixels; the rest is below. */
  readonly height: number;
  /** The heading that the picture begins with; else the top of the page. */
  readonly from?: string;
}

const { tasks, issues, names } = words.ja.pane;

/** What the demo's workbook does not come to: states of the pane's own story. */
interface StatePicture {
  readonly file: string;
  readonly state: PaneStateName;
  readonly height: number;
  /** What the picture begins with; else the top of the page. */
  readonly from?: string;
}

const statePictures: readonly StatePicture[] = [
  { file: "pane-new", state: "homeOfNewWorkbook", height: 620 },
  { file: "pane-mapping", state: "homeWithMapping", height: 620, from: `h3:has-text("窓口日報")` },
  { file: "pane-preview", state: "previewing", height: 620 },
  { file: "pane-worklist", state: "workedThrough", height: 735, from: `h2:has-text("${issues.heading}")` },
];

const panePictures: readonly PanePicture[] = [
  { file: "pane-evaluate", task: "evaluateWorkbook", height: 760, question: { file: "pane-names", answer: names.decide } },
  { file: "pane-issues", task: "checkInputs", height: 700, from: issues.heading },
  { file: "pane-month", task: "reportMonth", height: 700 },
  { file: "pane-analysis", task: "analyzeFinancials", height: 820 },
  {
    file: "pane-trial",
    task: "importTrialBalance",
    height: 820,
    choose: async (pane) => {
      await pane.getByRole("radio").nth(2).check();
      await pane.locator("input[type=file]").setInputFiles("test/input/trialBalance/fixtures/yayoi-year.txt");
    },
  },
  {
    file: "pane-consistency",
    task: "checkConsistency",
    height: 700,
    choose: async (pane) => {
      await pane.getByRole("combobox").selectOption("予算");
    },
  },
];

await takeStatePictures();
await takePanePictures();
await takePrintedPictures();
for (const file of await readdir(pictures)) if (file.endsWith(".png")) await makeSmall(join(pictures, file));

async function takeStatePictures(): Promise<void> {
  await buildPaneStory();
  const [browser, server] = await Promise.all([launchBrowser(), serveDirectory(storyDirectory)]);
  for (const { file, state, height, from } of statePictures) {
    const { page } = await openPage(browser, storyAddress(server.url, state, "ja"), { viewport: { width: 350, height: 900 } });
    await reachState(page, state, "ja");
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.setViewportSize({ width: 350, height });
    await page
      .locator(from ?? "#pane header")
      .first()
      .evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: `${pictures}/${file}.png` });
    await page.context().close();
  }
  await browser.close();
  await server.close();
}

async function takePanePictures(): Promise<void> {
  await buildDemo();
  const [browser, server] = await Promise.all([launchBrowser(), serveDirectory(demoDirectory)]);
  const { page } = await openPage(browser, server.url, { viewport: { width: 1100, height: 640 } }, (opened) =>
    opened.clock.setFixedTime(new Date(2026, 3, 10, 9)),
  );
  const pane = await paneFrame(page);
  await page.screenshot({ path: `${pictures}/demo.png` });
  await photograph(page, "pane-home", 760);
  for (const { file, task, choose, question, height, from } of panePictures) {
    await openJob(pane, task, "ja");
    await choose?.(pane);
    await pane.getByRole("button", { name: tasks[task], exact: true }).click();
    if (question !== undefined) {
      const answer = pane.getByRole("button", { name: question.answer });
      await answer.waitFor({ timeout: 120_000 });
      await photograph(page, question.file, 700);
      await answer.click();
    }
    await pane.getByRole("heading", { name: issues.heading }).waitFor({ timeout: 120_000 });
    await pane.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const first = from === undefined ? pane.getByRole("heading", { level: 1 }) : pane.getByRole("heading", { name: from });
    await first.evaluate((heading) => heading.scrollIntoView());
    await photograph(page, file, height);
  }
  await browser.close();
  await server.close();
}

/** Only the pane, of this height in pixels. */
async function photograph(page: Page, file: string, height: number): Promise<void> {
  const header = await page
    .locator("header")
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);
  await page.setViewportSize({ width: 1100, height: Math.ceil(header) + height });
  await page.locator("iframe").screenshot({ path: `${pictures}/${file}.png` });
}

async function takePrintedPictures(): Promise<void> {
  const book = sampleBook();
  await openLocalExcel(book);
  const deps = { workbook: excelWorkbook(), clock };
  const options = {
    year: null,
    control: { progress: () => Promise.resolve(), stopRequested: () => false },
    onEdited: () => Promise.resolve("keep" as const),
  };
  await evaluateWorkbook(deps, options);
  await reportMonth(deps, { ...options, month: null });
  await analyzeFinancials(deps, { ...options, business: null, feedbackLanguage: null, editionsShown: null });
  await tallySurveys(deps, options);
  const values = asPrinted(book);
  for (const [kind, file] of Object.entries(printedSheets)) await printFirstPage(values, generatedSheets[kind as SheetKind], file);
}

/** LibreOffice prints hidden sheets too if they have a print area; charts still find their figures there. */
async function printFirstPage(book: BookData, sheet: string, file: string): Promise<void> {
  const shown: BookData = { ...book, sheets: book.sheets.map((each) => (each.name === sheet ? each : unprinted(each))) };
  const folder = await mkdtemp(join(tmpdir(), "guide-"));
  try {
    const [first] = await toPdfPages(await saveXlsx(shown), folder);
    await copyFile(first!, `${pictures}/${file}.png`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unprinted(sheet: SheetData): SheetData {
  const page = { ...sheet.page };
  delete page.printArea;
  return { ...sheet, visibility: "Hidden", page };
}

/** Every cell with what it came to, so that LibreOffice has nothing to compute; in the footer the day of the pictures, as in a Japanese Excel. */
function asPrinted(book: BookData): BookData {
  const valueOnly = ({ formula: _formula, ...cell }: CellData): CellData => cell;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map([...sheet.cells].map(([key, cell]) => [key, valueOnly(cell)])),
      page: { ...sheet.page, footer: { ...sheet.page.footer, center: sheet.page.footer.center.replace("&D", "2026/4/10") } },
    })),
  };
}
