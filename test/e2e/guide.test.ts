import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, stickingOut } from "./accessibility.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";

const directory = "assets/guide";
const pages = readdirSync(resolve(import.meta.dirname, "../..", directory)).filter((file) => file.endsWith(".html"));

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(directory)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

describe.each(pages)("%s", (file) => {
  test.each(["light", "dark"] as const)(
    "can be read by everyone, %s, at 350 pixels, and asks nothing of another place",
    async (colorScheme) => {
      const { page, outsideRequests, errors } = await openPage(browser, `${server.url}${file}`, { colorScheme });
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      // A wide table scrolls in a frame of its own.
      const wide = (await stickingOut(page)).filter((html) => !/^<(table|thead|tbody|tr|th|td|code|strong|a|span)[ >]/.test(html));
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
      const pictures = await page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).map(({ src }) => src));
      expect({ pictures, outsideRequests, errors }).toEqual({ pictures: [], outsideRequests: [], errors: [] });
      await page.context().close();
    },
  );
});

test("a page opens from a folder of the PC too, with its looks", async () => {
  const page = await browser.newPage();
  await page.goto(`file://${resolve(import.meta.dirname, "../..", directory, "index.html")}`);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector(".jobs > li")!).borderRadius)).toBe("8px");
  await page.close();
});
