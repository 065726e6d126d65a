import { act, cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Surroundings } from "../../../src/app/lookAround.js";
import * as outcomes from "../outcomes.js";
import { announced, renderPane, resultShown, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { emptyBook, ownWords } from "../sheetStories.js";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const inserted = { insertTemplates: () => Promise.resolve(outcomes.templatesInserted) };
const card = () => screen.findByRole("region", { name: strings.firstMinute.heading });

describe("a workbook without input sheets", () => {
  test("offers the templates above the list of jobs, in three lines, and one press inserts them", async () => {
    const user = renderPane(scriptedActions(inserted, undefined, { sheets: emptyBook }));
    const shown = await card();
    expect(strings.firstMinute.lines).toHaveLength(3);
    for (const line of strings.firstMinute.lines) expect(within(shown).getByText(line)).toBeDefined();
    expect(shown.compareDocumentPosition(taskButton("evaluateWorkbook"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(within(shown).getByRole("button", { name: strings.tasks.insertTemplates }));
    await resultShown();
    expect(announced()).toBe(strings.outcome.insertTemplates(3));
    expect(screen.getByText(strings.outcome.nextAfterTemplates)).toBeDefined();
  });

  test("is asked anew when the person comes back, and is new no more", async () => {
    const lookAround = vi.fn(emptyBook.lookAround);
    const user = renderPane(scriptedActions(inserted, undefined, { sheets: { ...emptyBook, lookAround } }));
    lookAround.mockImplementation(ownWords.lookAround);
    await user.click(within(await card()).getByRole("button"));
    await resultShown();
    await user.click(screen.getByRole("button", { name: strings.back }));
    await vi.waitFor(() => expect(screen.queryByRole("region", { name: strings.firstMinute.heading })).toBeNull());
  });

  test("the list is there before Excel has answered; what comes above it takes no focus and moves nothing that is in use", async () => {
    let answer: (found: Surroundings) => void = () => undefined;
    const lookAround = () => new Promise<Surroundings>((resolve) => (answer = resolve));
    renderPane(scriptedActions({}, undefined, { sheets: { ...emptyBook, lookAround } }));
    const scrolled = vi.spyOn(Element.prototype, "scrollBy").mockImplementation(() => undefined);
    taskButton("reportMonth").focus();
    await act(async () => answer(await emptyBook.lookAround()));
    await card();
    expect(document.activeElement).toBe(taskButton("reportMonth"));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  test("nothing is scrolled for somebody who does nothing in the list", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollBy").mockImplementation(() => undefined);
    renderPane(scriptedActions({}, undefined, { sheets: emptyBook }));
    await card();
    expect(scrolled).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });
});

test("with input sheets there is no card", async () => {
  renderPane(scriptedActions({}, undefined, { sheets: ownWords }));
  await screen.findByText(/^読めるシート/);
  expect(screen.queryByRole("region", { name: strings.firstMinute.heading })).toBeNull();
});
