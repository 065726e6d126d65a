import type { Frame, Page } from "playwright-core";

/** What the focus is on, by its label or its text; empty where it is on nothing. */
export function nameOfFocus(place: Page | Frame): Promise<string> {
  return place.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return element.getAttribute("aria-label") ?? label ?? element.textContent.trim();
  });
}
