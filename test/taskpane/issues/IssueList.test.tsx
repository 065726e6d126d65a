import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { issueText } from "../../../src/strings/issueText.js";
import { words } from "../../strings/words.js";
import * as outcomes from "../outcomes.js";
import { renderOutcome, strings } from "../renderPane.js";

afterEach(cleanup);

const list = () => screen.getByRole("region", { name: strings.issues.heading });
const items = () => [...list().querySelectorAll("li")];
const filterButton = (name: string | RegExp) =>
  within(screen.getByRole("group", { name: strings.issues.filter })).getByRole("button", { name });

describe("the list of findings", () => {
  test("gives each its severity in words, its place, and its three sentences", async () => {
    await renderOutcome("checkInputs", outcomes.checked);
    const { what, why, remedy } = issueText(outcomes.issues[1]!, words.ja.issues);
    for (const part of ["要修正", "目標 G8", what, why, remedy]) expect(items()[1]?.textContent.replaceAll("　", " ")).toContain(part);
  });

  test("a click shows the cell", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("checkInputs", outcomes.checked, select);
    await user.click(within(items()[1]!).getByRole("button"));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標", address: "G8" });
  });

  test("a sheet that is not there is no button", async () => {
    await renderOutcome("checkInputs", outcomes.checked);
    expect(within(items()[0]!).queryByRole("button")).toBeNull();
  });

  test("puts the most urgent first", async () => {
    await renderOutcome("checkInputs", { ...outcomes.checked, issues: outcomes.issues.toReversed() });
    const severities = items().map(({ textContent }) => /要修正|要確認|お知らせ/.exec(textContent)?.[0]);
    expect(severities).toEqual(["要修正", "要修正", "要確認", "要確認", "お知らせ"]);
  });

  test("nothing found", async () => {
    await renderOutcome("checkInputs", { ...outcomes.checked, issues: [] });
    expect(within(list()).getByText(strings.issues.none)).toBeDefined();
  });

  test("comes in portions of 50", async () => {
    const user = await renderOutcome("checkInputs", outcomes.manyIssues);
    expect(items()).toHaveLength(50);
    await user.click(within(list()).getByText(strings.issues.more(70)));
    await user.click(within(list()).getByText(strings.issues.more(20)));
    expect(items()).toHaveLength(120);
    expect(within(list()).getByText("120件")).toBeDefined();
  });
});

describe("the filter", () => {
  test.each([
    { name: "要修正 2", shown: 2 },
    { name: "要確認 2", shown: 2 },
    { name: "お知らせ 1", shown: 1 },
    { name: "すべて 5", shown: 5 },
  ])("「$name」 shows $shown", async ({ name, shown }) => {
    const user = await renderOutcome("checkInputs", outcomes.checked);
    await user.click(filterButton(new RegExp(`${name}$`)));
    expect(items()).toHaveLength(shown);
    expect(filterButton(new RegExp(`${name}$`)).getAttribute("aria-pressed")).toBe("true");
  });

  test("a kind of which there is none says so", async () => {
    const user = await renderOutcome("checkInputs", outcomes.manyIssues);
    await user.click(filterButton(/お知らせ 0$/));
    expect(within(list()).getByText(strings.issues.noneOfKind)).toBeDefined();
  });
});

describe("by keyboard", () => {
  test("the list is one stop for Tab; arrows, Home and End move inside; Enter shows the cell", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("checkInputs", outcomes.checked, select);
    const buttons = items().flatMap((item) => within(item).queryAllByRole("button"));
    filterButton(/お知らせ 1$/).focus();
    await user.tab();
    expect(document.activeElement).toBe(buttons[0]);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(buttons[1]);
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(buttons[3]);
    await user.keyboard("{Home}{Enter}");
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標", address: "G8" });
    await user.keyboard("{ArrowDown}");
    await user.tab({ shift: true });
    await user.tab();
    expect(document.activeElement).toBe(buttons[1]);
  });
});
