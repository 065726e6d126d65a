import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFormulaEngine } from "../../../src/local-excel/formulaEngine.js";
import { LocalHost } from "../../../src/local-excel/host.js";
import { hostInfoQuery } from "../../../src/local-excel/windowsExternal.js";
import { bookWith } from "../../local-excel/books.js";
import { launchBrowser } from "../browser.js";
import { connectHost } from "../connectHost.js";

const require = createRequire(import.meta.url);
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const pageAddress = "https://addin.test/taskpane.html";

/** The whole of office.js, from its CDN address, in a browser page; the workbook is in this process. */
describe("office.js in a browser", () => {
  const host = new Promise<LocalHost>((resolve, reject) => {
    loadFormulaEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))).then(
      () => resolve(new LocalHost(bookWith("入力"))),
      reject,
    );
  });
  const outside: string[] = [];
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const browser = await launchBrowser();
    close = () => browser.close();
    page = await browser.newPage();
    await serve(page, outside);
    await connectHost(page, await host);
    await page.goto(`${pageAddress}?${hostInfoQuery()}`);
  });
  afterAll(() => close());

  it("starts in Excel for Windows", async () => {
    const started = await page.evaluate(async () => ({
      ...(await Office.onReady()),
      language: Office.context.displayLanguage,
      supported: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    }));
    expect(started).toMatchObject({ host: "Excel", platform: "PC", language: "ja-JP", supported: true });
    expect(outside).toEqual([]);
  });

  it("writes, computes, reads and hears of changes", async () => {
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("入力");
        const changed = new Promise((resolve) => {
          sheet.onChanged.add(({ address }) => {
            resolve(address);
            return Promise.resolve();
          });
        });
        await context.sync();
        const range = sheet.getRange("A1:C1");
        range.values = [["001", 2, "=SUM(A1:B1)"]];
        range.load("values");
        await context.sync();
        return { values: range.values as unknown[][], changed: await changed };
      }),
    );
    expect(seen).toEqual({ values: [[1, 2, 3]], changed: "A1:C1" });
  });

  it("meets the payload limit as in Excel", async () => {
    (await host).limits.request = 10_000;
    const code = await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("入力").getRange("A1").values = [["x".repeat(20_000)]];
        await context.sync();
      }).catch((error: unknown) => (error as { code: string }).code),
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("asks for nothing that is not modelled", async () => {
    expect((await host).unimplemented).toEqual([]);
  });
});

/** Answers the CDN from the npm package and the add-in's page from here; notes what else was asked for. */
async function serve(page: Page, outside: string[]): Promise<void> {
  await page.route("**/*", (route) => {
    const address = route.request().url();
    if (address.startsWith(cdn)) {
      const file = require.resolve(`@microsoft/office-js/dist/${new URL(address).pathname.slice(new URL(cdn).pathname.length)}`);
      return route.fulfill({ path: file, contentType: "text/javascript" });
    }
    if (address.startsWith(pageAddress)) {
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><meta charset="utf-8"><script src="${cdn}office.js"></script>`,
      });
    }
    outside.push(address);
    return route.abort();
  });
}
