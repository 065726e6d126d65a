import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFormulaEngine } from "../../src/local-excel/formulaEngine.js";
import { LocalHost } from "../../src/local-excel/host.js";
import { hostInfoQuery } from "../../src/local-excel/windowsExternal.js";
import { jobs } from "../../src/taskpane/jobs.js";
import { bookOf } from "../excel/openGrids.js";
import { words } from "../strings/words.js";
import { accessibilityFaults, stickingOut } from "./accessibility.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";
import { connectHost } from "./connectHost.js";

const officeJs = "**/office.js";
const locales = { ja: "ja-JP", en: "en-US" } as const;
const languages = ["ja", "en"] as const;

let browser: Browser;
let product: StaticServer;

beforeAll(async () => {
  await loadFormulaEngine(readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")));
  [browser, product] = await Promise.all([launchBrowser(), serveDirectory("dist")]);
});
afterAll(() => Promise.all([browser.close(), product.close()]));

/** The pane's page, not yet loaded: a page is waited for in full, and office.js is what is missing here. */
async function before(locale: string, prepare: (page: Page) => Promise<unknown>) {
  const open = await openPage(browser, `${product.url}assets/icon-16.png`, { locale });
  await prepare(open.page);
  await open.page.goto(`${product.url}taskpane.html?${hostInfoQuery(locale)}`, { waitUntil: "commit" });
  return open;
}

const painted = (page: Page) => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);

describe.each(languages)("in %s, while office.js is still on its way", (language) => {
  const { pane } = words[language];

  test("the jobs are painted and say what they wait for; they work once it has come", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const host = new LocalHost(bookOf({ Sheet1: [] }));
    const { page, errors, outsideRequests } = await before(locales[language], async (opened) => {
      await connectHost(opened, host, { languageTag: locales[language], isDark: false });
      await opened.context().route(officeJs, (route) => held.then(() => route.fallback()));
    });
    await page.getByRole("heading", { level: 1, name: pane.title, exact: true }).waitFor();
    await expect.poll(() => painted(page)).toBe(1);
    const buttons = page.getByRole("button");
    const mainJobs = jobs.filter(({ group }) => group === "main").map(({ task }) => pane.tasks[task]);
    expect((await buttons.allInnerTexts()).map((text) => text.trim())).toEqual(mainJobs);
    for (const button of await buttons.all()) {
      expect(await button.isDisabled()).toBe(true);
      expect(await button.evaluate((element) => element.ariaDescribedByElements?.[0]?.getAttribute("role"))).toBe("status");
    }
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await expect(stickingOut(page)).resolves.toEqual([]);

    release();
    await page.getByRole("button", { name: pane.tasks.insertTemplates }).first().waitFor();
    await page.getByRole("button", { name: pane.tasks.evaluateWorkbook }).press("Enter");
    await page.getByRole("button", { name: pane.tasks.evaluateWorkbook }).press("Enter");
    await page.getByText(pane.noInput.heading, { exact: true }).first().waitFor();
    expect({ errors, outsideRequests }).toEqual({ errors: [], outsideRequests: [] });
    await page.context().close();
  });
});

describe.each(languages)("in %s, where office.js never comes", (language) => {
  const notice = { ja: "Excelとつながりません", en: "No connection to Excel" }[language];

  test.each([
    { how: "refused", answer: (page: Page) => page.context().route(officeJs, (route) => route.abort()) },
    {
      how: "without an answer",
      answer: (page: Page) => Promise.all([page.context().route(officeJs, () => undefined), page.clock.install()]),
    },
  ])("$how: the pane says so, and what to do", async ({ how, answer }) => {
    const { page } = await before(locales[language], answer);
    const alert = page.getByRole("alert");
    if (how !== "refused") {
      await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
      expect(await alert.isVisible()).toBe(false);
      await page.clock.fastForward("00:30");
    }
    await alert.getByText(notice, { exact: true }).waitFor();
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await expect(stickingOut(page)).resolves.toEqual([]);
    const help = await alert.getByRole("link").getAttribute("href");
    expect((await page.request.get(new URL(help!, page.url()).href)).status()).toBe(200);
    await page.context().close();
  });
});
