import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseArea } from "../../src/local-excel/address.js";
import type { BookData } from "../../src/local-excel/bookData.js";
import { sampleBook, sampleMistakes } from "../../src/local-excel/sample/sampleBook.js";
import { STAMP_KEY } from "../../src/excel/stamp.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { bookOf } from "../excel/openGrids.js";
import { soundSheets } from "../fixtures/workbook.js";
import { words } from "../strings/words.js";
import { launchBrowser, serveDirectory, type StaticServer } from "./browser.js";
import { openExcelPane, rowWith, sheetNames, type ExcelPane } from "./excelPane.js";

const { back, edited, failures, issues, names, noInput, outcome, progress, cancelled, result, tasks, unfinished, year } = words.ja.pane;
const made = Object.values(evaluationSheetNames);
const inputNames = Object.keys(soundSheets);
/** Input sheets with a template that the small workbook does not have. */
const missingTemplates = ["実績入力", "財務", "非財務", "科目対応", "委員採点", "景況調査", "ヒアリング"];

let browser: Browser;
let product: StaticServer;
let pane: ExcelPane;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), serveDirectory("dist")]);
});
afterAll(() => Promise.all([browser.close(), product.close()]));

/** Nothing asked of the world, nothing on the console, no member of Excel's that is not modelled. */
function expectCleanPage(): void {
  const { outsideRequests, errors, host } = pane;
  expect({ outsideRequests, errors, unimplemented: host.unimplemented }).toEqual({ outsideRequests: [], errors: [], unimplemented: [] });
}

/** Two sheets' worth of a plan and its logs, for what does not depend on their size. */
function smallBook(): BookData {
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
  return bookOf(Object.fromEntries(Object.entries(soundSheets).map(([name, text]) => [name, lines(text)])));
}

const contentOf = (book: BookData) => structuredClone(book.sheets);
const sheetOf = (book: BookData, name: string) => book.sheets.find((sheet) => sheet.name === name)!;
const selected = ({ host: { selection } }: ExcelPane) => selection;

function cell(sheet: string, address: string) {
  const { row, column } = parseArea(address)!;
  return { sheet, row, column };
}

describe("the sample workbook, from the first view to a changed record", () => {
  beforeAll(async () => {
    pane = await openExcelPane(browser, product.url, sampleBook());
  });
  afterEach(expectCleanPage);
  afterAll(() => pane.close());

  const shown = (text: string) => pane.page.getByText(text, { exact: true }).first().waitFor();
  const decideNames = async () => {
    await pane.page.getByRole("button", { name: names.decide }).click();
    await pane.settled();
  };
  const levels = () => pane.page.getByRole("region", { name: result.levels }).getByRole("row").allInnerTexts();
  const indicator = () => rowWith(pane.book, evaluationSheetNames.attainment, "K6-2");

  test("the check lists every planted mistake, and writes 入力点検 only", async () => {
    const before = contentOf(pane.book);
    await pane.run("checkInputs");
    const list = pane.page.getByRole("region", { name: issues.heading });
    const places = await list.getByRole("listitem").allInnerTexts();
    const missed = sampleMistakes().filter(({ sheet, address }) => !places.some((text) => text.includes(issues.place(sheet, address))));
    expect(missed).toEqual([]);
    expect(sheetNames(pane.book)).toEqual([...before.map(({ name }) => name), evaluationSheetNames.issues]);
    expect(contentOf(pane.book).slice(0, before.length)).toEqual(before);
  });

  test("a click on a finding selects its cell, and so does Enter on the next", async () => {
    const { page } = pane;
    const item = (sheet: string, address: string) => page.getByRole("button").filter({ hasText: issues.place(sheet, address) });
    const [first, second] = sampleMistakes().filter(({ sheet }) => sheet === "活動記録");
    await item(first!.sheet, first!.address).click();
    await expect.poll(() => selected(pane)).toEqual(cell(first!.sheet, first!.address));
    await item(second!.sheet, second!.address).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(pane)).toEqual(cell(second!.sheet, second!.address));
  });

  test("the evaluation of R7: asks about names before it writes, then its sheets, the figures at a glance, every formula matching, in three syncs and one that keeps the decisions", async () => {
    const before = contentOf(pane.book).filter(({ name }) => name !== evaluationSheetNames.issues);
    await pane.open("evaluateWorkbook");
    await pane.page.getByLabel(year.label).selectOption({ label: year.option("R7年度", "2025年4月") });
    pane.host.counters.reset();
    await pane.run("evaluateWorkbook");
    await pane.page.getByRole("region", { name: names.heading }).waitFor();
    expect(sheetNames(pane.book)).toEqual([...before.map(({ name }) => name), evaluationSheetNames.issues]);
    await decideNames();
    await shown(outcome.evaluateWorkbook("R7年度"));
    expect(pane.host.counters.totals.syncs).toBeLessThanOrEqual(4);
    expect(sheetNames(pane.book)).toEqual(expect.arrayContaining(made));
    for (const text of [
      result.ratedOf(28, 30),
      result.overdueOf(5, 134),
      result.executionOf(40_825 / 43_400, "40,825千円", "43,400千円"),
    ]) {
      await shown(text);
    }
    expect(await levels()).toEqual(["A\t14件", "B\t7件", "C\t4件", "D\t2件", "E\t1件"].map((row): unknown => expect.stringContaining(row)));
    await pane.page.getByText(/一致：数式[\d,]+個/).waitFor();
    expect(indicator().slice(0, 7)).toEqual(["K6-2", "創業塾の開催", "回", 4, 3, 0.75, "C"]);
    expect(contentOf(pane.book).filter(({ name }) => before.some((sheet) => sheet.name === name))).toEqual(before);
  });

  test("a changed record changes its figure, its level and its evidence, and of names and sheets nothing is asked", async () => {
    pane.host.enter("活動記録!E67", "2回");
    pane.host.counters.reset();
    await pane.run("evaluateWorkbook");
    await shown(outcome.evaluateWorkbook("R7年度"));
    expect(pane.host.counters.totals.syncs).toBeLessThanOrEqual(3);
    expect(indicator().slice(3, 7)).toEqual([4, 4, 1, "A"]);
    expect(await levels()).toEqual(["A\t15件", "B\t7件", "C\t3件", "D\t2件", "E\t1件"].map((row): unknown => expect.stringContaining(row)));
    expect(rowWith(pane.book, evaluationSheetNames.evidence, "活動記録!A67")).toEqual(expect.arrayContaining(["K6-2", "延べ", 2]));
    await pane.page.getByText(/一致：数式[\d,]+個/).waitFor();
  });

  test("a sheet in the list opens with a click", async () => {
    await pane.page.getByRole("button", { name: result.openSheet(evaluationSheetNames.followUp) }).click();
    await expect.poll(() => selected(pane)).toEqual(cell(evaluationSheetNames.followUp, "A1"));
  });
});

describe("what may stand in the way", () => {
  afterEach(async () => {
    await pane.close();
    expectCleanPage();
  });

  const open = async (book: BookData) => {
    pane = await openExcelPane(browser, product.url, book);
    return pane.page;
  };
  const message = (text: string) => pane.page.getByText(text, { exact: true }).first().waitFor();
  const finished = () => message(outcome.evaluateWorkbook("R7年度"));

  test.each([
    { answer: "cancel", note: "確認済", sheets: [] },
    { answer: "keep", note: "確認済", sheets: [`${evaluationSheetNames.budget} (2)`] },
    { answer: "replace", note: undefined, sheets: [] },
  ] as const)("a generated sheet was typed into: $answer", async ({ answer, note, sheets }) => {
    const page = await open(smallBook());
    await pane.run("evaluateWorkbook");
    await finished();
    pane.host.enter(`${evaluationSheetNames.budget}!Z1`, "確認済");
    const before = contentOf(pane.book);
    await pane.run("evaluateWorkbook");
    await page.getByRole("region", { name: edited.heading }).getByText(evaluationSheetNames.budget, { exact: true }).waitFor();
    expect(contentOf(pane.book)).toEqual(before);
    await page.getByRole("button", { name: edited[answer] }).click();
    await (answer === "cancel" ? message(cancelled.heading) : finished());
    expect(rowWith(pane.book, evaluationSheetNames.budget, evaluationSheetNames.budget)[25]).toBe(note);
    expect(sheetNames(pane.book).toSorted()).toEqual([...inputNames, ...made, ...sheets].toSorted());
    if (answer === "cancel") expect(contentOf(pane.book)).toEqual(before);
  });

  test("a generated sheet is protected: says so, and nothing changes", async () => {
    await open(smallBook());
    await pane.run("evaluateWorkbook");
    await finished();
    sheetOf(pane.book, evaluationSheetNames.evidence).isProtected = true;
    const before = contentOf(pane.book);
    await pane.run("evaluateWorkbook");
    const { what, why, remedy } = failures.protected;
    for (const sentence of [what, why, remedy]) await message(sentence);
    expect(contentOf(pane.book)).toEqual(before);
  });

  test("Excel fails in the middle of writing: says so, and the next run mends what was half done", async () => {
    await open(smallBook());
    await pane.run("evaluateWorkbook");
    await finished();
    const batches = pane.host.counters.batches.filter(({ isCleanup }) => !isCleanup).map(({ actions }) => actions);
    pane.host.enter("活動記録!E2", 2);
    const inputs = () => contentOf(pane.book).slice(0, inputNames.length);
    const before = inputs();
    const isUnfinished = () => pane.book.sheets.some(({ customProperties }) => customProperties.get(STAMP_KEY)?.includes('"hash":null'));
    const reading = batches[batches.indexOf(Math.max(...batches)) - 1]!;
    pane.host.faults.failAtAction(reading + 100, "GeneralException");
    await pane.run("evaluateWorkbook");
    await message(failures.refused.what);
    await message(unfinished.remedy);
    expect(isUnfinished()).toBe(true);
    await pane.run("evaluateWorkbook");
    await finished();
    await pane.page.getByText(/一致：数式[\d,]+個/).waitFor();
    expect(isUnfinished()).toBe(false);
    expect(sheetNames(pane.book).toSorted()).toEqual([...inputNames, ...made].toSorted());
    expect(inputs()).toEqual(before);
  });

  test("Excel fails in the middle of writing the first sheets: none of them stays", async () => {
    await open(smallBook());
    const before = contentOf(pane.book);
    pane.host.faults.failAtAction(2_000, "GeneralException");
    await pane.run("evaluateWorkbook");
    await message(failures.refused.what);
    expect(contentOf(pane.book)).toEqual(before);
  });

  test("「中止」 between two steps leaves everything as it was", async () => {
    const page = await open(smallBook());
    const before = contentOf(pane.book);
    const release = pane.holdAnswers();
    await pane.open("evaluateWorkbook");
    await page.getByRole("button", { name: tasks.evaluateWorkbook }).click();
    await page.getByRole("region").getByText(progress.steps.reading).waitFor();
    await page.getByRole("button", { name: progress.stop }).click();
    await page.getByRole("region").getByText(progress.stopping).waitFor();
    release();
    await message(cancelled.heading);
    expect(contentOf(pane.book)).toEqual(before);
  });

  test("a workbook without input sheets: templates are offered and inserted", async () => {
    const page = await open(bookOf({ Sheet1: [] }));
    await pane.run("evaluateWorkbook");
    await message(noInput.heading);
    await page.getByRole("button", { name: tasks.insertTemplates }).click();
    await message(outcome.insertTemplates(inputNames.length + missingTemplates.length));
    expect(sheetNames(pane.book).toSorted()).toEqual(["Sheet1", ...missingTemplates, ...inputNames].toSorted());
  });
});

describe("a new version was put in place while the pane was open", () => {
  test("says to open the pane again", async () => {
    const opened = await openExcelPane(browser, product.url, smallBook());
    const { page } = opened;
    await page.context().route("**/work.*.js", (route) => route.fulfill({ status: 404 }));
    await opened.open("evaluateWorkbook");
    await page.getByRole("button", { name: tasks.evaluateWorkbook }).click();
    await page.getByText(failures.newVersion.what, { exact: true }).first().waitFor();
    await opened.close();
  });
});

describe("by keyboard alone", () => {
  test("job, year, run, stop, question, sheets, findings and the way back are all reached and work", async () => {
    pane = await openExcelPane(browser, product.url, smallBook());
    const { page, host, book } = pane;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (name: string, key = "Tab") => {
      const passed: string[] = [];
      while (passed.length < 40) {
        await keyboard.press(key);
        const at = await focused();
        if (at.includes(name)) return;
        passed.push(at);
      }
      throw new Error(`Tab never came to ${name}, only to ${passed.join(", ")}`);
    };
    const settled = () => page.getByRole("progressbar").waitFor({ state: "detached" });

    // A finding, so that the list has something to show.
    host.enter("活動記録!E3", "4kg");
    await page.getByText(tasks.evaluateWorkbook).first().waitFor();
    await tabTo(tasks.evaluateWorkbook);
    await keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: tasks.evaluateWorkbook }).waitFor();
    await page.getByLabel(year.label).waitFor();
    await tabTo(year.fromSettings);
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    expect(await page.getByLabel(year.label).locator("option:checked").textContent()).toBe(year.option("R7年度", "2025年4月"));

    const release = pane.holdAnswers();
    await tabTo(tasks.evaluateWorkbook);
    await keyboard.press("Enter");
    await tabTo(progress.stop);
    await keyboard.press("Enter");
    release();
    await page.getByText(cancelled.heading, { exact: true }).first().waitFor();
    expect(sheetNames(book)).toEqual(inputNames);

    expect(await focused()).toBe(tasks.evaluateWorkbook);
    await keyboard.press("Enter");
    await settled();
    await page.getByRole("button", { name: result.openSheet(evaluationSheetNames.evidence) }).waitFor();
    await tabTo(result.openSheet(evaluationSheetNames.evidence));
    await keyboard.press("Enter");
    await expect.poll(() => host.selection).toEqual(cell(evaluationSheetNames.evidence, "A1"));
    await tabTo(issues.severity.error);
    await keyboard.press("Space");
    await tabTo(issues.place("活動記録", "E3"));
    await keyboard.press("Enter");
    await expect.poll(() => host.selection).toEqual(cell("活動記録", "E3"));

    host.enter(`${evaluationSheetNames.budget}!Z1`, "確認済");
    await tabTo(tasks.evaluateWorkbook, "Shift+Tab");
    await keyboard.press("Enter");
    await settled();
    await page.getByRole("button", { name: edited.keep }).waitFor();
    await tabTo(edited.keep);
    await keyboard.press("Enter");
    await page.getByRole("button", { name: result.openSheet(`${evaluationSheetNames.budget} (2)`) }).waitFor();
    await tabTo(back, "Shift+Tab");
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: words.ja.pane.firstSteps.heading }).waitFor();
    expect(await focused()).toContain(tasks.evaluateWorkbook);
    await tabTo(tasks.insertTemplates);
    await keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: tasks.insertTemplates }).waitFor();
    await tabTo(tasks.insertTemplates);
    await keyboard.press("Enter");
    await page.getByText(outcome.insertTemplates(missingTemplates.length), { exact: true }).first().waitFor();
    expect(sheetNames(book)).toEqual(expect.arrayContaining(missingTemplates));
    await pane.close();
    expectCleanPage();
  });
});
