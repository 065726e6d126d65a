import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";
import { buildDemo, demoDirectory, paneFrame } from "./demoPage.js";

let browser: Browser;
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  await buildDemo();
  folder = await mkdtemp(join(tmpdir(), "banso-"));
  await cp(resolve(import.meta.dirname, "../..", demoDirectory), join(folder, "unpacked", "demo"), { recursive: true });
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(folder)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  await rm(folder, { recursive: true, force: true });
});

test("the demo works from any folder of any server, with the guide beside it", async () => {
  const { page, outsideRequests, errors } = await openPage(browser, `${server.url}unpacked/demo/index.html`, {
    viewport: { width: 1280, height: 800 },
  });
  await paneFrame(page);
  await page.getByRole("tab", { name: "活動記録", exact: true }).waitFor();
  await page.goto(`${server.url}unpacked/demo/guide/index.html`);
  await page.getByRole("link", { name: "最初の1分" }).click();
  await page.getByRole("heading", { level: 1, name: "最初の1分" }).waitFor();
  expect({ outsideRequests, errors }).toEqual({ outsideRequests: [], errors: [] });
});
