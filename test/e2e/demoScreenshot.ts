import { launchBrowser, openPage, serveDirectory } from "./browser.js";
import { buildDemo, demoDirectory, evaluate, paneFrame } from "./demoPage.js";

// Takes the README's picture of the demo after a run: assets/demo.png.
await buildDemo();
const [browser, server] = await Promise.all([launchBrowser(), serveDirectory(demoDirectory)]);
const { page } = await openPage(browser, server.url, { viewport: { width: 1280, height: 800 } });
const pane = await paneFrame(page);
await evaluate(pane);
await pane.getByRole("button", { name: /評価総括表/ }).click();
await page.getByRole("tab", { name: "評価総括表", selected: true }).waitFor();
await pane.evaluate(() => document.querySelector("header")?.scrollIntoView());
await page.screenshot({ path: "assets/demo.png" });
await browser.close();
await server.close();
