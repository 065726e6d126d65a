import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicHtml } from "../../src/report/publicHtml.js";
import { publicReport } from "../../src/report/publicReport.js";
import { publishedEvaluation } from "../report/publishedEvaluation.js";
import { accessibilityFaults, stickingOut } from "./accessibility.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";

const evaluation = publishedEvaluation();
const report = publicReport(
  evaluation,
  evaluation.publicTexts.map(({ text }) => text.repeat(30)),
);

describe("公表用 as a page of a web site", () => {
  let directory: string;
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "public-html-"));
    await writeFile(join(directory, "index.html"), publicHtml(report));
    [server, browser] = await Promise.all([serveDirectory(directory), launchBrowser()]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
    await rm(directory, { recursive: true });
  });

  it.each([
    ["on a wide screen", 1280],
    ["on a telephone", 360],
  ])("is accessible %s, asks nobody for anything and sticks out nowhere", async (_, width) => {
    const { page, outsideRequests, errors } = await openPage(browser, server.url, { viewport: { width, height: 800 } });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect({ outsideRequests, errors }).toEqual({ outsideRequests: [], errors: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (width > 1000) expect(await stickingOut(page)).toEqual([]);
  });

  it("reads the same without scripts", async () => {
    const { page } = await openPage(browser, server.url, { javaScriptEnabled: false });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("経営発達支援計画　事業評価の結果");
  });

  it("is printed in black on A4, without the contents", async () => {
    const { page } = await openPage(browser, server.url);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await coloursOfText(page)).toEqual(["rgb(0, 0, 0)"]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
});

function coloursOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...document.querySelectorAll("body *")].map((element) => getComputedStyle(element).color))]);
}
