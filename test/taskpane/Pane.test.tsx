import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { hostStrings } from "../../src/strings/pane/host.js";
import type { Language } from "../../src/strings/language.js";
import { Pane } from "../../src/taskpane/Pane.js";
import { words } from "../strings/words.js";
import { today } from "./outcomes.js";
import { scriptedActions } from "./scriptedActions.js";

afterEach(cleanup);

const show = (host: "none" | "tooOld" | "ready", language: Language) =>
  render(<Pane host={host} words={words[language]} brightness="dark" actions={scriptedActions({})} today={today} />);

describe.each(["none", "tooOld"] as const)("host: %s", (host) => {
  test.each(["ja", "en"] as const)("says in %s what is wrong, why, and what to do, and offers no button", async (language) => {
    show(host, language);
    const { what, why, remedy } = hostStrings[language][host];
    for (const sentence of [what, why, remedy]) expect(await screen.findByText(sentence)).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

test.each([
  ["ja", "伴走シート"],
  ["en", "Banso Sheet"],
] as const)("in %s the title is %s", (language, title) => {
  show("ready", language);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
});
