import type { Page } from "playwright-core";
import type { EventListener } from "../../src/local-excel/host.js";
import { windowsExternal, type HostConnection, type OfficeFace } from "../../src/local-excel/windowsExternal.js";

/** Makes the page one of Excel's before office.js is loaded: batches come to the host in this process, events go back. */
export async function connectHost(
  page: Page,
  host: HostConnection,
  face: OfficeFace = { languageTag: "ja-JP", isDark: false },
): Promise<void> {
  await page.exposeFunction("answerBatch", (text: string) => host.answer(text));
  await page.addInitScript(
    `window.hostListeners = [];
     Object.defineProperty(window, "external", { configurable: true, value: (${windowsExternal.toString()})({
       answer: window.answerBatch, listen: (listener) => window.hostListeners.push(listener) },
       ${JSON.stringify(face)}) });`,
  );
  const tell: EventListener = (entries) =>
    void page.evaluate(`window.hostListeners.forEach((listener) => listener(${JSON.stringify(entries)}))`);
  host.listen(tell);
}
