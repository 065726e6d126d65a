import { configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import type { RunOutcome } from "../../src/app/run.js";
import type { PaneActions, Task } from "../../src/taskpane/actions.js";
import { jobOf } from "../../src/taskpane/jobs.js";
import { Pane } from "../../src/taskpane/Pane.js";
import type { Page } from "../../src/taskpane/usePage.js";
import { words } from "../strings/words.js";
import { today } from "./outcomes.js";
import { scriptedActions } from "./scriptedActions.js";

// Scripts of pages are loaded on the way; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 15_000 });

export const strings = words.ja.pane;

/** The pane in Japanese over the given actions, opened at a page, and a person in front of it. */
export function renderPane(actions: PaneActions, page: Page = "home"): UserEvent {
  window.location.hash = page === "home" ? "" : page === "trace" ? page : jobOf(page).address;
  render(<Pane host="ready" words={words.ja} brightness="light" actions={actions} today={today} />);
  return userEvent.setup();
}

/** The job's line on the home page, or the button on its own page that starts it. */
export function taskButton(task: Task): HTMLElement {
  return screen.getByRole("button", { name: (name) => name.startsWith(strings.tasks[task]) });
}

/** The job's page after its work has come to this. */
export async function renderOutcome(task: Task, outcome: RunOutcome, select?: PaneActions["select"]): Promise<UserEvent> {
  const user = renderPane(scriptedActions({ [task]: () => Promise.resolve(outcome) }, select), task);
  await user.click(taskButton(task));
  if (outcome.kind === "done") await resultShown();
  return user;
}

/** What comes of a run has a script of its own, which takes a moment; then its sentence is there to see as well as to hear. */
export async function resultShown(): Promise<void> {
  await waitFor(() => expect(screen.getAllByText(announced())).toHaveLength(2));
}

/** What a screen reader has been told last. */
export function announced(): string {
  return document.querySelector("[data-announcer]")?.textContent ?? "";
}
