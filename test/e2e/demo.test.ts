import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleBook } from "../../src/local-excel/sample/sampleBook.js";
import { cellKey, cellOfKey } from "../../src/local-excel/bookData.js";
import { evaluationSheetNames } from "../../src/report/generatedSheets.js";
import { demoText } from "../../src/local-excel/demo/demoText.js";
import { words } from "../strings/words.js";
import { accessibilityFaults, stickingOut } from "./accessibility.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";
import { nameOfFocus } from "./focus.js";
import { buildDemo, demoDirectory, evaluate, paneFrame, selectedCell, shownArea, tabTo, typeInto } from "./demoPage.js";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  await buildDemo();
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(demoDirectory)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const generated = Object.values(evaluationSheetNames);
const inputs = sampleBook().sheets.map(({ name }) => name);

const openDemo = (options: Parameters<typeof openPage>[2] = {}) =>
  openPage(browser, server.url, { viewport: { width: 1280, height: 800 }, ...options });

/** 目標, 実績, 達成率 and 評価 of K4-1 in 目標達成状況. */
async function hearings(page: Parameters<typeof shownArea>[0]): Promise<string[] | undefined> {
  const lines = await shownArea(page, "目標達成状況", [1, 20], [1, 4, 5, 6, 7]);
  return lines
    .find(([indicator]) => indicator === "K4-1")
    ?.slice(1)
    .map((shown) => shown.trim());
}

/** 事業者ID and 計上 of the records that 集計根拠 counts for K4-1. */
async function evidence(page: Parameters<typeof shownArea>[0]): Promise<string[]> {
  const lines = await shownArea(page, "集計根拠", [7, 30], [2, 6, 11]);
  return lines.filter(([indicator]) => indicator === "K4-1").map(([, business, counted]) => `${business} ${counted?.trim()}`);
}

/** Where 活動記録 has the visit of J0010 that counts for K4-1; counts from 1. */
function visitRow(): number {
  const log = sampleBook().sheets.find(({ name }) => name === "活動記録")!;
  const rows = [...new Set([...log.cells.keys()].map((key) => cellOfKey(key).row))];
  const text = (row: number, column: number) => String(log.cells.get(cellKey(row, column))?.value ?? "").normalize("NFKC");
  return rows.find((row) => text(row, 1) === "K4-1" && text(row, 2) === "J0010")! + 1;
}

describe("the demo", () => {
  test("opens without a request to any other place, in Japanese", async () => {
    const { page, outsideRequests, errors } = await openDemo();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await paneFrame(page);
    await page.getByRole("heading", { name: demoText.ja.title }).waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((address) => !address.startsWith(server.url) && !address.startsWith("data:"))).toEqual([]);
    expect({ outsideRequests, errors }).toEqual({ outsideRequests: [], errors: [] });
    await page.context().close();
  });

  test("speaks English where the browser does, and fits 1024 pixels", async () => {
    const { page } = await openDemo({ locale: "en-GB", viewport: { width: 1024, height: 700 } });
    const pane = await paneFrame(page, "en");
    await page.getByRole("button", { name: demoText.en.download }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
    await expect(stickingOut(pane)).resolves.toEqual([]);
    await page.context().close();
  });

  test("writes its sheets, follows an edited log row, shows the cell of a finding, and saves the workbook", async () => {
    const { page, errors } = await openDemo();
    const pane = await paneFrame(page);
    const tabs = () => page.getByRole("tab").allTextContents();
    expect(await tabs()).toEqual(inputs);

    await evaluate(pane);
    expect(await tabs()).toEqual([...inputs, ...generated]);
    // Four businesses were heard, five were planned: 80 % is the lower edge of B.
    await expect(hearings(page)).resolves.toEqual(["5", "4", "80.0%", "B"]);
    await expect(evidence(page)).resolves.toEqual(["J0001 1", "J0006 1", "J0008 1", "J0010 1"]);
    await expect(accessibilityFaults(pane)).resolves.toEqual([]);

    // The fourth visit was to a business already counted: three of five are 60 %, a C.
    await typeInto(page, "活動記録", visitRow(), 3, "J0001");
    await evaluate(pane);
    await expect(hearings(page)).resolves.toEqual(["5", "3", "60.0%", "C"]);
    expect((await evidence(page)).sort()).toEqual(["J0001 0", "J0001 1", "J0006 1", "J0008 1"]);
    expect(await tabs()).toEqual([...inputs, ...generated]);

    await pane.getByText("21,1940,200").first().click();
    await expect.poll(() => selectedCell(page)).toEqual({ sheet: "活動記録", row: 361, column: 5 });
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("活動記録");

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: demoText.ja.download }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await readFile(await file.path())).buffer);
    expect(saved.worksheets.map(({ name }) => name)).toEqual([...inputs, ...generated]);
    expect(saved.getWorksheet("活動記録")!.getCell(visitRow(), 3).value).toBe("J0001");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is complete by keyboard: F6 reaches the pane, what stands above, and comes back, the button is pressed with Enter", async () => {
    const { page } = await openDemo();
    const pane = await paneFrame(page);
    await page.getByRole("tab", { name: "目標", exact: true }).click();
    await tabTo(pane, words.ja.pane.tasks.evaluateWorkbook);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: words.ja.pane.tasks.evaluateWorkbook }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.ja.pane.names.heading }).waitFor();
    // Though the spreadsheet was drawn anew, the focus is where the person left it.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(words.ja.pane.tasks.evaluateWorkbook);
    await page.keyboard.press("F6");
    expect(await nameOfFocus(page)).toBe(demoText.ja.tour.next);
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => selectedCell(page)).toEqual({ sheet: "目標", row: 2, column: 1 });
    await page.context().close();
  });
});
