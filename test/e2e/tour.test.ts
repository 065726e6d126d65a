import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoText } from "../../src/local-excel/demo/demoText.js";
import { tourStops } from "../../src/local-excel/demo/tour.js";
import { jobs } from "../../src/taskpane/jobs.js";
import { words } from "../strings/words.js";
import { launchBrowser, openPage, serveDirectory, type StaticServer } from "./browser.js";
import { buildDemo, demoDirectory, paneFrame } from "./demoPage.js";
import { nameOfFocus } from "./focus.js";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  await buildDemo();
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory(demoDirectory)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

/** Goes to a button of the page above the spreadsheet; the focus is on another one there. */
async function goTo(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 4 && (await nameOfFocus(page)) !== name; presses++) await page.keyboard.press(key);
  expect(await nameOfFocus(page)).toBe(name);
}

/** What the stop is about is there: its story, its page of the pane and its sheet. */
async function expectStop(page: Page, pane: Frame, place: number, language: "ja" | "en"): Promise<void> {
  const { page: address, sheet } = tourStops[place]!;
  const { pane: strings } = words[language];
  const job = jobs.find((each) => each.address === address);
  const { heading } = demoText[language].tour.stops[place]!;
  await page.getByRole("region", { name: demoText[language].tour.name }).getByText(heading, { exact: true }).waitFor();
  await pane.getByRole("heading", { level: 1, name: job === undefined ? strings.title : strings.tasks[job.task], exact: true }).waitFor();
  await expect.poll(() => page.getByRole("tab", { selected: true }).textContent(), { timeout: 30_000 }).toBe(sheet);
}

test.each(["ja", "en"] as const)("the tour in %s, by keyboard: on to its end and back, left, taken again, skipped", async (language) => {
  const { page, errors, outsideRequests } = await openPage(browser, server.url, {
    viewport: { width: 1366, height: 768 },
    locale: { ja: "ja-JP", en: "en-GB" }[language],
  });
  const pane = await paneFrame(page, language);
  const { tour } = demoText[language];
  const last = tourStops.length - 1;
  await expectStop(page, pane, 0, language);

  // The spreadsheet keeps Tab for itself; F6 leaves it, as in Excel, for the pane and then for what stands above.
  await expect
    .poll(
      async () => {
        await page.keyboard.press("F6");
        return nameOfFocus(page);
      },
      { timeout: 30_000 },
    )
    .toBe(tour.next);
  for (let place = 1; place <= last; place++) {
    await page.keyboard.press("Enter");
    await expectStop(page, pane, place, language);
    expect(await nameOfFocus(page)).toBe(tour.next);
  }
  // There is nothing further; the press changes nothing.
  await page.keyboard.press("Enter");
  await expectStop(page, pane, last, language);

  await goTo(page, tour.back, "Shift+Tab");
  for (let place = last - 1; place >= 0; place--) {
    await page.keyboard.press("Enter");
    await expectStop(page, pane, place, language);
    expect(await nameOfFocus(page)).toBe(tour.back);
  }

  await goTo(page, tour.skip);
  await page.keyboard.press("Enter");
  await page.getByText(demoText[language].steps[0]!).waitFor();
  expect(await nameOfFocus(page)).toBe(tour.again);
  await page.keyboard.press("Enter");
  await expectStop(page, pane, 0, language);
  expect(await nameOfFocus(page)).toBe(tour.next);
  expect({ errors, outsideRequests }).toEqual({ errors: [], outsideRequests: [] });
  await page.context().close();
});
