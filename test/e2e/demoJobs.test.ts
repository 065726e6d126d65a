import { readFile } from "node:fs/promises";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { samplePlanners } from "../../src/local-excel/sample/businesses.js";
import { analysisStrings } from "../../src/strings/pane/analysis.js";
import { consistencyStrings } from "../../src/strings/pane/consistency.js";
import { monthStrings } from "../../src/strings/pane/month.js";
import { publicFileStrings } from "../../src/strings/pane/publicFile.js";
import { surveyStrings } from "../../src/strings/pane/survey.js";
import { trialStrings } from "../../src/strings/pane/trial.js";
import { words } from "../strings/words.js";
import { launchBrowser, openPage, serveDirectory, type OpenPage, type StaticServer } from "./browser.js";
import {
  buildDemo,
  demoDirectory,
  evaluate,
  openJob,
  paneFrame,
  run,
  selectedCell,
  settled,
  shownRow,
  tabTo,
  unimplemented,
} from "./demoPage.js";
import { pinToday } from "./today.js";

const { issues, names, outcome, result, tasks, year } = words.ja.pane;
const analysis = analysisStrings.ja;
const trial = trialStrings.ja;
const publicFile = publicFileStrings.ja;

let browser: Browser;
let server: StaticServer;
let open: OpenPage;
let pane: Frame;

beforeAll(async () => {
  await buildDemo();
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(demoDirectory)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

beforeEach(async () => {
  open = await openPage(browser, server.url, { viewport: { width: 1280, height: 800 }, timezoneId: "Asia/Tokyo" }, pinToday);
  pane = await paneFrame(open.page);
});
afterEach(async () => {
  const { page, errors, outsideRequests } = open;
  expect({ errors, outsideRequests, unimplemented: await unimplemented(page) }).toEqual({
    errors: [],
    outsideRequests: [],
    unimplemented: [],
  });
  await page.context().close();
});

const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();
const region = (name: string) => pane.getByRole("region", { name });
const openTab = () => open.page.getByRole("tab", { selected: true }).textContent();
const tabs = () => open.page.getByRole("tab").allTextContents();
/** The value that stands in the pane beside the name. */
const fact = (section: string, name: string) =>
  region(section)
    .locator("div", { has: pane.getByText(name, { exact: true }) })
    .last()
    .innerText();

describe("each job on the sample workbook, from the button to the figure in the sheet", () => {
  test("財務分析をする: a business, another one found by its ID, and the owner's page in English", async () => {
    const { page } = open;
    await run(pane, "analyzeFinancials");
    await heading("見本鋳造株式会社");
    await pane.getByText(analysis.card.closing("2026年3月")).waitFor();
    // Sales of 188,300 after 176,900: +6.4 %, of which 4,620 of operating profit are 2.5 %.
    const scores = await region(analysis.card.scores).innerText();
    expect(scores).toContain("6.4%");
    expect(scores).toContain("2.5%");
    expect((await shownRow(page, "財務分析", "売上増加率")).slice(0, 2)).toEqual(["①売上増加率", "6.4%"]);

    const picker = pane.getByRole("combobox", { name: analysis.business.label });
    await picker.click();
    await picker.fill("J0013");
    await pane.getByRole("option", { name: /お試し工務店/ }).click();
    await settled(pane);
    await heading("お試し工務店株式会社");
    await pane.getByText(analysis.card.rank("B")).waitFor();
    expect((await shownRow(page, "分析一覧", "J0013")).slice(1, 3)).toEqual(["J0013", "お試し工務店株式会社"]);

    await pane.getByText(analysis.page.heading(analysis.page.asInSettings)).click();
    await pane.getByLabel(analysis.page.language).selectOption({ label: analysis.page.languages.en });
    await pane.getByRole("button", { name: tasks.analyzeFinancials }).click();
    await settled(pane);
    await pane.getByRole("button", { name: result.openSheet("財務分析") }).click();
    await expect.poll(openTab).toBe("財務分析");
    expect((await shownRow(page, "財務分析", "お試し工務店株式会社")).length).toBeGreaterThan(0);
    expect((await shownRow(page, "財務分析", "Sales growth")).length).toBeGreaterThan(4);
  });

  test("試算表を取り込む, by keyboard alone: choose the sheet, answer a question, add the row, and the analysis appears", async () => {
    const { page } = open;
    const { keyboard } = page;
    await tabTo(pane, tasks.importTrialBalance);
    await keyboard.press("Enter");
    await heading(tasks.importTrialBalance);
    await pane.getByLabel(trial.source.selection).waitFor();
    await tabTo(pane, trial.source.selection);
    await keyboard.press("ArrowDown");
    await pane.getByLabel(trial.source.sheetName, { exact: true }).waitFor();
    await keyboard.press("Tab");
    await keyboard.press("End");
    await tabTo(pane, tasks.importTrialBalance);
    await keyboard.press("Enter");
    await pane.getByText(outcome.importTrialBalance(48)).first().waitFor();
    await settled(pane);
    expect(await fact(trial.read.heading, trial.read.layout)).toContain(trial.layouts["yayoi"]);
    expect(await fact(trial.row.heading, "売上高")).toContain("96,400,000円");
    expect(await fact(trial.row.heading, "借入金")).toContain("83,800,000円");

    // Lease obligations of 680,000 yen count as debt, as a bank sees them.
    const lease = region(trial.questions.heading(5)).getByRole("group", { name: /リース債務/ });
    await lease.getByRole("radio").first().focus();
    await keyboard.press("ArrowDown");
    await tabTo(pane, trial.apply);
    await keyboard.press("Enter");
    await settled(pane);
    await expect.poll(() => fact(trial.row.heading, "借入金")).toContain("84,480,000円");

    await tabTo(pane, trial.row.add);
    await keyboard.press("Enter");
    await pane.getByText(/^「財務」のA\d+から1行加えました$/).waitFor();
    await pane.getByText(trial.row.remembered(1)).waitFor();
    await pane.getByText(analysis.card.closing("2026年9月")).waitFor();
    expect(await shownRow(page, "科目対応", "リース債務")).toEqual(expect.arrayContaining(["リース債務"]));
    await tabTo(pane, trial.row.show);
    await keyboard.press("Enter");
    await expect.poll(openTab).toBe("財務");
    const { row } = await selectedCell(page);
    expect(row).toBeGreaterThan(36);
  });

  test("今月の進捗をまとめる: the cumulative figure against the half-year's expectation", async () => {
    const { page } = open;
    await openJob(pane, "reportMonth");
    await pane.getByLabel(monthStrings.ja.label).selectOption({ label: "2025年9月" });
    await run(pane, "reportMonth");
    await pane.getByText(outcome.reportMonth("2025年9月")).first().waitFor();
    expect(await fact(monthStrings.ja.marks, monthStrings.ja.mark.onSchedule)).toContain(monthStrings.ja.count(10));
    // 230 businesses a year are 115 by September; 117 have been analysed.
    expect(await shownRow(page, "月次進捗", "K5-2")).toEqual(expect.arrayContaining(["117", "115.0", "230"]));
    expect((await tabs()).slice(-3)).toEqual(["月次進捗", "月次明細", "月次根拠"]);
  });

  test("調査を集計する: the index of the newest quarter in the pane and in the sheet", async () => {
    const { page } = open;
    await run(pane, "tallySurveys");
    await pane.getByText(outcome.tallySurveys).first().waitFor();
    // 26 of 98 answers say more, 37 say less: −11.2 points.
    const sales = pane.getByRole("row", { name: /売上額/ });
    expect(await sales.innerText()).toMatch(/−11\.2.*98/s);
    expect((await shownRow(page, "景況DI", "売上額")).join(" ")).toMatch(/[▲−-]11\.2/);
    expect(await tabs()).toEqual(expect.arrayContaining(["景況DI", "景況根拠", "ヒアリング集計", "ヒアリング根拠"]));
    expect(surveyStrings.ja.items.sales).toBe("売上額");
  });

  test("整合性を調べる: names the cell whose total is not the sum, and goes there", async () => {
    const { page } = open;
    await openJob(pane, "checkConsistency");
    await pane.getByLabel(consistencyStrings.ja.sheet).selectOption({ label: "予算" });
    await run(pane, "checkConsistency");
    await pane.getByText(outcome.checkConsistency(1)).first().waitFor();
    await pane
      .getByRole("button")
      .filter({ hasText: issues.place("予算", "C13") })
      .click();
    await expect.poll(() => selectedCell(page)).toEqual({ sheet: "予算", row: 13, column: 3 });
    expect((await shownRow(page, "整合性点検", "40,852")).join(" ")).toContain("40,825");
  });

  test("評価資料をつくる, by keyboard alone: decide on the names, then save the version for the public, which has none of them", async () => {
    const { page } = open;
    const { keyboard } = page;
    await tabTo(pane, tasks.evaluateWorkbook);
    await keyboard.press("Enter");
    await heading(tasks.evaluateWorkbook);
    await pane.getByLabel(year.label).waitFor();
    await tabTo(pane, year.label);
    await keyboard.press("End");
    await tabTo(pane, tasks.evaluateWorkbook);
    await keyboard.press("Enter");
    await heading(names.heading);
    const found = await region(names.heading).getByRole("group").count();
    expect(found).toBeGreaterThan(0);
    await tabTo(pane, names.decide);
    await keyboard.press("Enter");
    await settled(pane);
    await pane.getByText(outcome.evaluateWorkbook("R7年度")).first().waitFor();
    expect((await shownRow(page, "目標達成状況", "K5-2")).slice(0, 5)).toEqual([
      "K5-2",
      "個別相談における経営分析事業者数",
      "者",
      "230",
      "198",
    ]);

    const download = page.waitForEvent("download");
    await tabTo(pane, publicFile.save);
    await keyboard.press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toBe(publicFile.fileName("R7"));
    const html = await readFile(await file.path(), "utf8");
    expect(html).toContain("経営分析事業者数");
    expect(samplePlanners().flatMap(({ name }) => (html.includes(name) ? [name] : []))).toEqual([]);

    await tabTo(pane, result.openSheet("委員会資料"));
    await keyboard.press("Enter");
    await expect.poll(openTab).toBe("委員会資料");
  });

  test("値に固定する: a copy without formulas that the next run leaves alone", async () => {
    const { page } = open;
    await run(pane, "freezeMaterial");
    if (await region(names.heading).isVisible()) {
      await pane.getByRole("button", { name: names.decide }).click();
      await settled(pane);
    }
    await pane.getByText(outcome.freezeMaterial("委員会資料_R7確定")).first().waitFor();
    const frozen = await shownRow(page, "委員会資料_R7確定", "個別相談における経営分析事業者数");
    expect(frozen).toEqual(expect.arrayContaining(["920", "198"]));
    await evaluate(pane);
    expect(await shownRow(page, "委員会資料_R7確定", "個別相談における経営分析事業者数")).toEqual(frozen);
    expect((await tabs()).filter((name) => name.startsWith("委員会資料"))).toEqual(
      expect.arrayContaining(["委員会資料", "委員会資料_R7確定"]),
    );
  });
});
