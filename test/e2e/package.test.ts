import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoText } from "../../src/local-excel/demo/demoText.js";
import { tourStops } from "../../src/local-excel/demo/tour.js";
import { filesOf, packageZip } from "../../src/packaging/package.js";
import { bookOf } from "../excel/openGrids.js";
import { soundSheets } from "../fixtures/workbook.js";
import { words } from "../strings/words.js";
import { hostedManifest } from "../webpackConfig.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";
import { buildDemo, demoDirectory, paneFrame, run, shownRow } from "./demoPage.js";
import { openExcelPane } from "./excelPane.js";
import { pinToday } from "./today.js";

const root = resolve(import.meta.dirname, "../..");
const address = "https://kaigisho.example.jp/banso/";
const { names, outcome, result } = words.ja.pane;

let browser: Browser;
let server: StaticServer;
/** Where the package was unpacked. */
let folder: string;
/** Text of the package's pages by their path in it; nothing of other files. */
let files: ReadonlyMap<string, string>;
const text = (path: string) => files.get(path) ?? "";

/** What `npm run package` does with what it has built; here with what `npm run build` and the demo's tests have built. */
beforeAll(async () => {
  await buildDemo();
  const built = await filesOf(resolve(root, "dist"));
  const manifest = new TextEncoder().encode(hostedManifest(new TextDecoder().decode(built["manifest.xml"]), address));
  const given = { url: address, share: null, offline: false };
  const { name, zip } = await packageZip(given, { ...built, "manifest.xml": manifest }, await filesOf(resolve(root, demoDirectory)));
  folder = await mkdtemp(join(tmpdir(), "banso-package-"));
  const unzipped = Object.entries(unzipSync(zip)).map(([path, content]) => [path.slice(name.length + 1), content] as const);
  for (const [path, content] of unzipped) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  files = new Map(unzipped.map(([path, content]) => [path, /\.(html|xml|css)$/.test(path) ? new TextDecoder().decode(content) : ""]));
  // As the start page tells: what is in `site` goes to the address, the demo wherever one likes.
  await mkdir(join(folder, "server", "trial"), { recursive: true });
  await rename(join(folder, "site"), join(folder, "server", "banso"));
  await rename(join(folder, "demo"), join(folder, "server", "trial", "demo"));
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(join(folder, "server"))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe("the package, unpacked", () => {
  test("has every file that one of its pages links to", () => {
    const pages = [...files.keys()].filter((path) => path.endsWith(".html"));
    const missing = pages.flatMap((page) =>
      [...text(page).matchAll(/(?:href|src)="?([^"\s>]+)/g)]
        .map(([, link]) => link!.replace(/[#?].*$/, ""))
        .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
        .filter((link) => !files.has(posix.join(posix.dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(pages.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  test("has a manifest for its address alone, each address of which is a file of the site", () => {
    const addresses = [...text("manifest.xml").matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, each]) => each!);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((each) => !each.startsWith(address))).toEqual([]);
    const served = addresses.map((each) => `site/${each.slice(address.length).replace(/\?.*$/, "")}`);
    expect(served.filter((path) => path !== "site/" && !files.has(path))).toEqual([]);
    expect([...files].flatMap(([path, content]) => (content.includes("localhost") ? [path] : []))).toEqual([]);
  });

  test("begins with a page that opens from the folder and leads to the guide", async () => {
    const page = await browser.newPage();
    await page.goto(`file://${folder}/README.html`);
    await page.getByText(`${address}taskpane.html`, { exact: true }).waitFor();
    await page.getByRole("link", { name: "置き方" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toContain("/guide/install-hosting.html");
    await page.close();
  });
});

test("the pane works from the folder of another server", async () => {
  const lines = (sheet: string) =>
    sheet
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
  const book = bookOf(Object.fromEntries(Object.entries(soundSheets).map(([name, sheet]) => [name, lines(sheet)])));
  const pane = await openExcelPane(browser, `${server.url}banso/`, book);
  await pane.run("evaluateWorkbook");
  await pane.page.getByText(outcome.evaluateWorkbook("R7年度"), { exact: true }).first().waitFor();
  await pane.page.getByText(/^✓\s*一致/).waitFor();
  expect({ errors: pane.errors, outsideRequests: pane.outsideRequests }).toEqual({ errors: [], outsideRequests: [] });
  await pane.close();
});

test("the demo works from any folder of any server: its tour, a job, and the guide beside it", async () => {
  const demo = `${server.url}trial/demo/`;
  const { page, errors, outsideRequests } = await openPage(
    browser,
    `${demo}index.html`,
    { viewport: { width: 1366, height: 768 } },
    pinToday,
  );
  const pane = await paneFrame(page);
  for (const { sheet } of tourStops.slice(1)) {
    await page.getByRole("button", { name: demoText.ja.tour.next }).press("Enter");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent(), { timeout: 30_000 }).toBe(sheet);
  }
  await page.getByRole("button", { name: demoText.ja.tour.finish }).press("Enter");
  await run(pane, "evaluateWorkbook");
  await pane.getByRole("button", { name: names.decide }).press("Enter");
  await pane.getByText(result.ratedOf(28, 30)).waitFor();
  // 198 of 230 businesses were analysed: 86.1 %, a B.
  expect((await shownRow(page, "目標達成状況", "K5-2")).slice(3, 7)).toEqual(["230", "198", "86.1%", "B"]);
  await page.goto(`${demo}guide/index.html`);
  await page.getByRole("link", { name: "最初の1分" }).click();
  await page.getByRole("heading", { level: 1, name: "最初の1分" }).waitFor();
  expect({ errors, outsideRequests }).toEqual({ errors: [], outsideRequests: [] });
  await page.context().close();
});
