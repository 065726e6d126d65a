import type { ElementHandle, Page } from "playwright-core";
import { expect } from "vitest";
import { workListStrings } from "../../../src/strings/pane/workList.js";
import { nameOfFocus } from "../focus.js";

/** More stops than any page of the pane has. */
const farthest = 250;

/**
 * The pane's page as a person walks it who has no mouse. Before each key the focus must be where the last key left it, or where
 * its press moved it because what was pressed has gone: never on nothing, never taken away.
 */
export class Keyboard {
  /** Buttons pressed so far. */
  presses = 0;
  /** Texts and numbers typed so far. */
  typed = 0;
  private held: ElementHandle | null = null;

  constructor(private readonly page: Page) {}

  /** Goes on from stop to stop until what is called so has the focus; waits until it is there. */
  async goTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.page.waitForFunction(isThere, name);
    await this.expectKept();
    const passed: string[] = [];
    while (passed.length < farthest) {
      const at = await nameOfFocus(this.page);
      if (at.includes(name) && !(await this.isOnHeading())) return this.hold();
      passed.push(at.slice(0, 30));
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${name}, only to ${[...new Set(passed)].join(", ")}`);
  }

  /** Goes to a button and presses it. */
  async press(name: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.goTo(name);
    await this.pressHere(key);
  }

  /** Presses what has the focus. */
  async pressHere(key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.expectKept();
    await this.hold();
    this.presses++;
    await this.page.keyboard.press(key);
  }

  /** Goes on with a key that presses nothing: arrows, Home, End. */
  async move(key: string): Promise<void> {
    await this.expectKept();
    await this.page.keyboard.press(key);
    await this.hold();
  }

  /** Chooses from a list by its arrow keys. */
  async choose(label: string, option: string): Promise<void> {
    await this.goTo(label);
    const chosen = () =>
      this.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLSelectElement ? (activeElement.selectedOptions[0]?.text ?? "") : "";
      });
    await this.move("Home");
    let at = await chosen();
    while (!at.includes(option)) {
      await this.move("ArrowDown");
      const next = await chosen();
      if (next === at) throw new Error(`${label} offers no ${option}; its last is ${at}`);
      at = next;
    }
  }

  /** Goes by the arrow keys to one of a group of answers, of which one has the focus; that chooses it. */
  async answer(option: string): Promise<void> {
    for (let moves = 0; moves < farthest; moves++) {
      const at = await nameOfFocus(this.page);
      if (at.includes(option)) return;
      await this.move("ArrowDown");
    }
    throw new Error(`no answer is called ${option}`);
  }

  /** Goes to the finding at the place and presses it: the list is one stop for Tab, arrow keys lead through it. */
  async pressFinding(place: string): Promise<void> {
    await this.page.waitForFunction(isThere, place);
    await this.goTo(workListStrings.ja.copy);
    await this.move("Tab");
    await this.answer(place);
    await this.pressHere();
  }

  /** Types into the field of this label. */
  async type(label: string, text: string): Promise<void> {
    await this.goTo(label);
    this.typed++;
    await this.page.keyboard.type(text);
    await this.hold();
  }

  /** The focus is where it belongs, whatever has come onto the page since the last key. */
  async expectKept(): Promise<void> {
    const { held, page } = this;
    if (held === null) return;
    const state = () =>
      page.evaluate((element) => {
        const { activeElement, body } = document;
        if (element.isConnected) return activeElement === element ? "kept" : `taken from ${element.textContent ?? ""}`;
        return activeElement === null || activeElement === body ? "lost" : "kept";
      }, held);
    await expect.poll(state, { timeout: 10_000 }).toBe("kept");
  }

  private async hold(): Promise<void> {
    const handle = await this.page.evaluateHandle(() => document.activeElement);
    this.held = handle.asElement();
  }

  /** The heading of a page bears the name of its button, and takes the focus when the page opens. */
  private isOnHeading(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.matches("h1") ?? false);
  }
}

/** Runs in the page: something that takes the focus by Tab is called so. */
function isThere(name: string): boolean {
  return [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")].some((element) => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (element.getAttribute("aria-label") ?? label ?? element.textContent).includes(name) && element.checkVisibility();
  });
}
