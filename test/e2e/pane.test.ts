import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostStrings } from "../../src/strings/pane/host.js";
import { words } from "../strings/words.js";
import { accessibilityFaults, colourFaults, cutOff, stickingOut } from "./accessibility.js";
import { launchBrowser, openPage, serveDirectory, type OpenPage, type StaticServer } from "./browser.js";
import { paneStates, type PaneStateName } from "./paneStates.js";
import { buildPaneStory, changeTheme, reachState, storyAddress, storyDirectory } from "./paneStoryPage.js";

let browser: Browser;
let product: StaticServer;
let story: StaticServer;

beforeAll(async () => {
  await buildPaneStory();
  [browser, product, story] = await Promise.all([launchBrowser(), serveDirectory("dist"), serveDirectory(storyDirectory)]);
});
afterAll(() => Promise.all([browser.close(), product.close(), story.close()]));

const states = Object.keys(paneStates) as PaneStateName[];

describe("the built pane, opened without Excel", () => {
  test("says where to open it, and asks nobody but office.js", async () => {
    const { page, outsideRequests, errors } = await openPage(browser, `${product.url}taskpane.html`);
    await page.getByText(hostStrings.ja.none.what).waitFor();
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe("ja");
    expect({ outsideRequests, errors }).toEqual({ outsideRequests: [], errors: [] });
    await page.context().close();
  });

  test("speaks English where the browser does", async () => {
    const { page } = await openPage(browser, `${product.url}taskpane.html`, { locale: "en-GB" });
    await page.getByText(hostStrings.en.none.what).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.context().close();
  });
});

describe.each(["ja", "en"] as const)("in %s", (language) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser, storyAddress(story.url, "home", language));
  });
  afterAll(() => open.page.context().close());

  test.each(states)(
    "%s: no accessibility fault 350 pixels wide, light, dark or in a contrast theme; fits 320 wide and at 200 %, and leaves the personality menu's corner free",
    async (state) => {
      const { page, errors } = open;
      await page.setViewportSize({ width: 350, height: 700 });
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.goto(storyAddress(story.url, state, language));
      await reachState(page, state, language);
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      await changeTheme(page, "dark");
      await expect(colourFaults(page)).resolves.toEqual([]);
      await page.emulateMedia({ forcedColors: "active" });
      await expect(colourFaults(page)).resolves.toEqual([]);

      for (const width of [175, 320]) {
        await page.setViewportSize({ width, height: 378 });
        await expect(stickingOut(page)).resolves.toEqual([]);
        await expect(cutOff(page)).resolves.toBe(0);
      }
      // What is scrolled passes below the menu; at the top nothing may lie there.
      const inCorner = await page.evaluate(() => {
        document.querySelector("#pane header")?.scrollIntoView();
        return document.elementFromPoint(window.innerWidth - 34, 16)?.closest("a, button, h1, p, select")?.outerHTML ?? null;
      });
      expect(inCorner).toBeNull();
      expect(errors).toEqual([]);
    },
  );
});

describe("by keyboard alone", () => {
  test("Tab goes from the way back to help, the year, the button, then through the result in reading order", async () => {
    const { page } = await openPage(browser, storyAddress(story.url, "evaluated", "ja"));
    await page.locator("#pane h1").waitFor();
    const { back, guide, tasks, issues, result } = words.ja.pane;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(back);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(guide);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(tasks.evaluateWorkbook);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: issues.heading }).waitFor();
    // The run moved nothing under the person's hands.
    expect(await focused()).toBe(tasks.evaluateWorkbook);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(result.openSheet("評価総括表"));
    await page.context().close();
  });

  test("whatever has the focus shows it", async () => {
    const { page } = await openPage(browser, storyAddress(story.url, "evaluated", "ja"));
    await reachState(page, "evaluated", "ja");
    const withoutMark: string[] = [];
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press("Tab");
      const unmarked = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const marks = [
          getComputedStyle(element),
          getComputedStyle(element, "::after"),
          getComputedStyle(element.parentElement!, "::after"),
        ];
        const marked = marks.some(
          (style) => (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.borderBottomWidth === "2px",
        );
        return marked ? null : element.outerHTML.slice(0, 200);
      });
      if (unmarked !== null) withoutMark.push(unmarked);
    }
    expect(withoutMark).toEqual([]);
    await page.context().close();
  });
});
