import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { paneStrings } from "../../src/strings/pane.js";
import { Pane } from "../../src/taskpane/Pane.js";
import { year } from "./outcomes.js";
import { scriptedActions } from "./scriptedActions.js";

afterEach(cleanup);

const show = (host: "none" | "tooOld" | "ready", languageTag: string) =>
  render(<Pane host={host} languageTag={languageTag} brightness="dark" actions={scriptedActions({})} currentYear={year} />);

describe.each(["none", "tooOld"] as const)("host: %s", (host) => {
  test.each(["ja", "en"] as const)("says in %s what is wrong, why, and what to do, and offers no button", (language) => {
    show(host, language);
    const { what, why, remedy } = paneStrings[language].host[host];
    for (const sentence of [what, why, remedy]) expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

test.each([
  ["ja-JP", "伴走シート"],
  ["en-US", "Banso Sheet"],
  ["de-DE", "Banso Sheet"],
])("in an Office set to %s the title is %s", (languageTag, title) => {
  show("ready", languageTag);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
});
