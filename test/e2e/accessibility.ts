import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Axe's rules whose answer depends on colours. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong on the page or in the frame, one line each. */
export async function accessibilityFaults(page: Page | Frame): Promise<string[]> {
  // Through the debugger, not by a script element: the page's content security policy stays in force.
  await page.evaluate(axe.source);
  return faults(page, {});
}

/** What axe finds wrong with the colours alone, on a page on which it has found all other faults before. */
export function colourFaults(page: Page | Frame): Promise<string[]> {
  return faults(page, { runOnly: colourRules });
}

async function faults(page: Page | Frame, options: RunOptions): Promise<string[]> {
  // A colour that fades into another would be measured on its way.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
  // Fluent's focus guards are focusable on purpose.
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ exclude: [["[data-tabster-dummy]"]] }, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

/** Pixels of the pane's page that are cut off on the right: text that runs out of its own element counts too. */
export function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frame = document.querySelector("#pane header")!.parentElement!;
    return frame.scrollWidth - frame.clientWidth;
  });
}

/** Visible elements that stick out of the window on the right, as HTML. Text meant only to be heard does not count. */
export function stickingOut(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}
