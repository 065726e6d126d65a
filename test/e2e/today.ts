import type { Page } from "playwright-core";

/** After every record of the sample, so that results do not depend on the day of the test. */
const today = "2026-10-01T09:00:00+09:00";

/** Before anything is loaded into the page or its frames. Not Playwright's clock: it takes from `performance` what office.js reads there. */
export function pinToday(page: Page): Promise<void> {
  return page.addInitScript(setToday, today).then(() => undefined);
}

/** Runs in the page. */
function setToday(date: string): void {
  const RealDate = Date;
  window.Date = new Proxy(RealDate, { construct: (_, given: []) => (given.length === 0 ? new RealDate(date) : new RealDate(...given)) });
}
