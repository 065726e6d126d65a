import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure } from "../../../src/app/ports.js";
import type { RemovedSamples } from "../../../src/app/removeSamples.js";
import { sampleStrings } from "../../../src/strings/pane/samples.js";
import * as outcomes from "../outcomes.js";
import { renderPane, resultShown, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { ownWords } from "../sheetStories.js";

afterEach(cleanup);

const text = sampleStrings.ja;
const removeButton = () => screen.findByRole("button", { name: text.remove });

function home(removeSamples: () => Promise<RemovedSamples>, samples: readonly string[] = ["目標", "支援先"]) {
  const takeStock = vi.fn(() => Promise.resolve({ stale: [], samples }));
  const user = renderPane(scriptedActions({}, undefined, { takeStock, sheets: { ...ownWords, removeSamples } }));
  return { user, takeStock };
}

describe("on the home page", () => {
  test("sample rows are named, one press removes them, and the workbook is looked at again", async () => {
    const { user, takeStock } = home(ownWords.removeSamples);
    expect(await screen.findByText(text.standing(["目標", "支援先"]))).toBeDefined();
    await user.click(await removeButton());
    expect(await screen.findByText(text.removed(5, 2))).toBeDefined();
    expect(screen.getByText(text.emptied)).toBeDefined();
    expect(takeStock).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole("button", { name: text.remove })).toBeNull();
  });

  test("where there are none, nothing is offered", async () => {
    home(ownWords.removeSamples, []);
    await screen.findByText(/^読めるシート/);
    expect(screen.queryByRole("button", { name: text.remove })).toBeNull();
  });

  test("rows that were typed into are named, with what to do", async () => {
    const { user } = home(() => Promise.resolve({ removed: [{ sheet: "目標", rows: 2 }], kept: [{ sheet: "目標", address: "A6" }] }));
    await user.click(await removeButton());
    expect(await screen.findByText((content) => content.includes(text.place("目標", "A6")))).toBeDefined();
    expect(screen.getByText(text.keptRemedy)).toBeDefined();
  });

  test("a refusal is told with what to do, and the button stays", async () => {
    const { user } = home(() => Promise.reject(new WorkbookFailure("protected", "予算")));
    await user.click(await removeButton());
    expect(await screen.findByText(strings.failures.protected.remedy)).toBeDefined();
    expect(await removeButton()).toBeDefined();
  });

  test("two presses are one", async () => {
    const removeSamples = vi.fn(() => new Promise<RemovedSamples>(() => undefined));
    const { user } = home(removeSamples);
    await user.click(await removeButton());
    await user.click(screen.getByRole("button", { name: text.removing }));
    expect(removeSamples).toHaveBeenCalledOnce();
  });
});

test("the result of inserting templates offers it", async () => {
  const actions = scriptedActions({ insertTemplates: () => Promise.resolve(outcomes.templatesInserted) }, undefined, { sheets: ownWords });
  const user = renderPane(actions, "insertTemplates");
  await user.click(taskButton("insertTemplates"));
  await resultShown();
  await user.click(await removeButton());
  expect(await screen.findByText(text.removed(5, 2))).toBeDefined();
});
