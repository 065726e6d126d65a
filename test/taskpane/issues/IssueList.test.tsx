import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dateWords } from "../../../src/strings/dateWords.js";
import { issueText } from "../../../src/strings/issueText.js";
import { words } from "../../strings/words.js";
import { workListStrings } from "../../../src/strings/pane/workList.js";
import * as outcomes from "../outcomes.js";
import type { PaneActions, Task } from "../../../src/taskpane/actions.js";
import { renderOutcome, renderPane, resultShown, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";

afterEach(cleanup);

const text = workListStrings.ja;
const list = () => screen.getByRole("region", { name: strings.issues.heading });
const items = () => [...list().querySelectorAll("li")];
const filterButton = (name: string | RegExp) =>
  within(screen.getByRole("group", { name: strings.issues.filter })).getByRole("button", { name });

describe("the list of findings", () => {
  test("gives each its severity in words, its place, and its three sentences", async () => {
    await renderOutcome("checkInputs", outcomes.checked);
    const { what, why, remedy } = issueText(outcomes.issues[1]!, words.ja.issues, dateWords("ja", "western"));
    for (const part of ["要修正", "目標 G8", what, why, remedy]) expect(items()[1]?.textContent.replaceAll("　", " ")).toContain(part);
  });

  test("a click shows the cell", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("checkInputs", outcomes.checked, select);
    await user.click(within(items()[1]!).getByRole("button"));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標", address: "G8" });
  });

  test("a sheet that is not there cannot be shown, only set aside", async () => {
    await renderOutcome("checkInputs", outcomes.checked);
    expect(
      within(items()[0]!)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual([text.setAside]);
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
    const buttons = [...list().querySelectorAll<HTMLElement>("[data-jump]")];
    within(items()[0]!).getByRole("button").focus();
    await user.tab();
    expect(document.activeElement).toBe(buttons[0]);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(buttons[1]);
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(buttons[3]);
    await user.keyboard("{Home}{Enter}");
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標", address: "G8" });
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(document.activeElement?.textContent).toBe(text.proposal("B-012"));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(buttons[1]);
  });
});

type Others = Partial<Omit<PaneActions, Task | "select">>;

/** The list of the check, over actions that do what the test says. */
async function workList(others: Others, select: PaneActions["select"] = () => Promise.resolve()) {
  const user = renderPane(scriptedActions({ checkInputs: () => Promise.resolve(outcomes.checked) }, select, others), "checkInputs");
  await user.click(taskButton("checkInputs"));
  await resultShown();
  return user;
}

const button = (name: string) => within(list()).getByRole("button", { name });
const itemOf = (address: string) => items().find(({ textContent }) => textContent.includes(address))!;

describe("working through the list", () => {
  test("findings stand sheet by sheet, each with its count", async () => {
    await workList({});
    expect(
      within(list())
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      text.group("予算", 1),
      text.group("目標", 1),
      text.group("フォロー記録", 1),
      text.group("活動記録", 1),
      text.group(outcomes.issues[4]!.sheet, 1),
    ]);
  });

  test("「次へ」 shows one cell after the other and begins again after the last", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await workList({}, select);
    for (let press = 0; press < 5; press++) await user.click(button(text.next));
    const shown = outcomes.issues.slice(1).map(({ sheet, address }) => ({ sheet, address }));
    expect(select.mock.calls).toEqual([...shown, shown[0]].map((cell) => [cell]));
    expect(document.activeElement).toBe(button(text.next));
  });

  test("a finding is set aside with its reason and can be taken back; the focus goes to the next one", async () => {
    const setAsideIssue = vi.fn((identity: string, reason: string) => Promise.resolve({ identity, reason, on: "2025-10-20 09:30" }));
    const takeBackSetAside = vi.fn(() => Promise.resolve());
    const user = await workList({ setAsideIssue, takeBackSetAside });
    await user.click(itemOf("G8").querySelector<HTMLElement>("[data-jump]")!);
    await user.click(within(itemOf("G8")).getByRole("button", { name: text.setAside }));
    await user.type(screen.getByRole("textbox"), "計画書のとおり");
    await user.click(button(text.save));
    expect(setAsideIssue).toHaveBeenCalledExactlyOnceWith(outcomes.issues[1]!.identity, "計画書のとおり");
    expect(document.activeElement?.textContent).toContain("B12");
    expect(await within(list()).findByText(text.because("計画書のとおり", "2025/10/20"))).toBeDefined();
    expect(filterButton(/要修正 1$/)).toBeDefined();
    await user.click(within(list()).getByText(text.setAsideHeading(1)));
    await user.click(button(text.takeBack));
    expect(takeBackSetAside).toHaveBeenCalledExactlyOnceWith(outcomes.issues[1]!.identity);
    expect(filterButton(/要修正 2$/)).toBeDefined();
  });

  test("nothing is set aside without a reason", async () => {
    const user = await workList({});
    await user.click(itemOf("G8").querySelector<HTMLElement>("[data-jump]")!);
    await user.click(within(itemOf("G8")).getByRole("button", { name: text.setAside }));
    await user.type(screen.getByRole("textbox"), "   ");
    await user.click(button(text.save));
    expect(screen.getByRole("textbox")).toBeDefined();
  });

  test("a proposal is typed by one press and taken back by another", async () => {
    const typed = { kind: "typed", cell: { sheet: "フォロー記録", address: "B12" }, before: "B-O12", typed: "B-012" } as const;
    const typeProposal = vi.fn(() => Promise.resolve(typed));
    const untypeProposal = vi.fn(() => Promise.resolve(true));
    const user = await workList({ typeProposal, untypeProposal });
    await user.click(itemOf("B12").querySelector<HTMLElement>("[data-jump]")!);
    await user.click(button(text.proposal("B-012")));
    expect(await within(list()).findByText(text.typed("B-012"))).toBeDefined();
    await user.click(button(text.untype("B-O12")));
    expect(untypeProposal).toHaveBeenCalledExactlyOnceWith(typed);
    expect(button(text.proposal("B-012"))).toBe(document.activeElement);
  });

  test("a row that has changed since is said, and nothing else happens", async () => {
    const user = await workList({ typeProposal: () => Promise.resolve({ kind: "changed" }) });
    await user.click(itemOf("B12").querySelector<HTMLElement>("[data-jump]")!);
    await user.click(button(text.proposal("B-012")));
    expect(await within(list()).findByText(text.changed)).toBeDefined();
  });

  test("the whole list is copied as lines with tabs", async () => {
    const user = await workList({});
    await user.click(button(text.copy));
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n")).toHaveLength(6);
    expect(copied.split("\n")[2]).toContain("要修正\t目標\tG8\t");
    expect(within(list()).getByText(text.copied(5))).toBeDefined();
  });
});
