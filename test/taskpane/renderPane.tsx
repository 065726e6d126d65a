import { render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { RunOutcome } from "../../src/app/run.js";
import type { PaneActions, Task } from "../../src/taskpane/actions.js";
import { Pane } from "../../src/taskpane/Pane.js";
import { words } from "../strings/words.js";
import { year } from "./outcomes.js";
import { scriptedActions } from "./scriptedActions.js";

export const strings = words.ja.pane;

/** The pane in Japanese over the given actions, and a person in front of it. */
export function renderPane(actions: PaneActions): UserEvent {
  render(<Pane host="ready" words={words.ja} brightness="light" actions={actions} currentYear={year} />);
  return userEvent.setup();
}

export function taskButton(task: Task): HTMLElement {
  return screen.getByRole("button", { name: strings.tasks[task] });
}

/** The pane after a button's work has come to this. */
export async function renderOutcome(task: Task, outcome: RunOutcome, select?: PaneActions["select"]): Promise<UserEvent> {
  const user = renderPane(scriptedActions({ [task]: () => Promise.resolve(outcome) }, select));
  await user.click(taskButton(task));
  return user;
}

/** What a screen reader has been told last. */
export function announced(): string {
  return screen.getAllByRole("status").at(-1)?.textContent ?? "";
}
