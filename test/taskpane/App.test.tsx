import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/app/ports.js";
import type { EditedAnswer, RunOptions, RunOutcome } from "../../src/app/run.js";
import type { Task } from "../../src/taskpane/actions.js";
import * as outcomes from "./outcomes.js";
import { announced, renderOutcome, renderPane, strings, taskButton } from "./renderPane.js";
import { scriptedActions } from "./scriptedActions.js";

afterEach(cleanup);

const tasks: readonly Task[] = ["evaluateWorkbook", "checkInputs", "insertTemplates"];

describe("before the first run", () => {
  test("the first steps are shown, and what happens to the data", () => {
    renderPane(scriptedActions({}));
    expect(screen.getByRole("heading", { name: strings.firstSteps.heading })).toBeDefined();
    expect(screen.getByText(strings.firstSteps.privacy)).toBeDefined();
  });

  test.each(tasks)("the button of %s starts it, for the year of the settings sheet", async (task) => {
    const run = vi.fn((_options: RunOptions) => Promise.resolve<RunOutcome>({ kind: "cancelled" }));
    const user = renderPane(scriptedActions({ [task]: run }));
    await user.click(taskButton(task));
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ year: null }));
  });

  test("a chosen year goes to the run", async () => {
    const run = vi.fn((_options: RunOptions) => Promise.resolve<RunOutcome>({ kind: "cancelled" }));
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }));
    await user.selectOptions(screen.getByRole("combobox", { name: strings.year.label }), strings.year.option("R6", 2024));
    await user.click(taskButton("evaluateWorkbook"));
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ year: 2024 }));
  });
});

describe("while a run goes on", () => {
  /** A run that waits in the step of writing until it is let go. */
  function waitingRun() {
    let finish: (outcome: RunOutcome) => void = () => undefined;
    let options: RunOptions | null = null;
    const run = async (given: RunOptions) => {
      options = given;
      await given.control.progress("writing");
      return new Promise<RunOutcome>((resolve) => (finish = resolve));
    };
    return { run, finish: (outcome: RunOutcome) => finish(outcome), stopRequested: () => options?.control.stopRequested() };
  }

  test("the step is shown, announced and drawn as progress", async () => {
    const { run } = waitingRun();
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }));
    await user.click(taskButton("evaluateWorkbook"));
    expect(screen.getAllByText(strings.progress.steps.writing)).toHaveLength(2);
    expect(announced()).toBe(strings.progress.steps.writing);
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: strings.tasks.evaluateWorkbook });
    expect([bar.value, bar.max]).toEqual([4, 5]);
  });

  test("the buttons do nothing but keep the focus", async () => {
    const { run } = waitingRun();
    const counted = vi.fn(run);
    const user = renderPane(scriptedActions({ evaluateWorkbook: counted }));
    await user.click(taskButton("evaluateWorkbook"));
    for (const task of tasks) await user.click(taskButton(task));
    await user.click(taskButton("evaluateWorkbook"));
    expect(counted).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
    expect(taskButton("evaluateWorkbook").getAttribute("aria-disabled")).toBe("true");
  });

  test("「中止」 reaches the run, says so, and leaves the focus on the button that began it", async () => {
    const { run, finish, stopRequested } = waitingRun();
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }));
    await user.click(taskButton("evaluateWorkbook"));
    expect(stopRequested()).toBe(false);
    await user.click(screen.getByRole("button", { name: strings.progress.stop }));
    expect(stopRequested()).toBe(true);
    expect(announced()).toBe(strings.progress.stopping);
    expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
    finish({ kind: "cancelled" });
    expect(await screen.findByText(strings.cancelled.remedy)).toBeDefined();
  });
});

describe("when generated sheets were edited by hand", () => {
  test.each<EditedAnswer>(["keep", "replace", "cancel"])("the pane names them and gives the answer 「%s」 to the run", async (answer) => {
    const answered = vi.fn();
    const user = renderPane(
      scriptedActions({
        evaluateWorkbook: async ({ onEdited }) => {
          answered(await onEdited(["評価総括表", "予算執行"]));
          return { kind: "cancelled" };
        },
      }),
    );
    await user.click(taskButton("evaluateWorkbook"));
    const question = screen.getByRole("region", { name: strings.edited.heading });
    expect(within(question).getByText("評価総括表")).toBeDefined();
    expect(within(question).getByText("予算執行")).toBeDefined();
    expect(announced()).toContain(strings.edited.heading);
    expect(answered).not.toHaveBeenCalled();
    await user.click(within(question).getByRole("button", { name: strings.edited[answer] }));
    expect(answered).toHaveBeenCalledExactlyOnceWith(answer);
    expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
  });
});

describe("when there is nothing to read", () => {
  test("templates are offered and inserted from there", async () => {
    const user = renderPane(
      scriptedActions({
        evaluateWorkbook: () => Promise.resolve(outcomes.withoutInputSheets),
        insertTemplates: () => Promise.resolve(outcomes.templatesInserted),
      }),
    );
    await user.click(taskButton("evaluateWorkbook"));
    expect(announced()).toBe(strings.result.noInput);
    await user.click(screen.getAllByRole("button", { name: strings.tasks.insertTemplates })[1]!);
    expect(announced()).toBe(strings.result.insertTemplates(3));
    expect(document.activeElement).toBe(taskButton("insertTemplates"));
  });
});

describe("when a run fails", () => {
  const codes: readonly WorkbookFailureCode[] = ["cellEditing", "protected", "tooLarge", "notResponding", "refused"];

  test.each(codes)("%s: what happened, why, and what to do next", async (code) => {
    const user = renderPane(scriptedActions({ evaluateWorkbook: () => Promise.reject(new WorkbookFailure(code, "host's words")) }));
    await user.click(taskButton("evaluateWorkbook"));
    const { what, why, remedy } = strings.failures[code];
    expect(announced()).toBe(what);
    for (const sentence of [why, remedy, "host's words"]) expect(screen.getByText(sentence)).toBeDefined();
  });

  test("a fault of the program is shown as one, with its own words for a report", async () => {
    const user = renderPane(scriptedActions({ checkInputs: () => Promise.reject(new TypeError("x is undefined")) }));
    await user.click(taskButton("checkInputs"));
    expect(screen.getByText(strings.failures.unexpected.remedy)).toBeDefined();
    expect(screen.getByText("TypeError: x is undefined")).toBeDefined();
  });

  test("the same button starts again", async () => {
    const run = vi.fn().mockRejectedValueOnce(new WorkbookFailure("cellEditing", "")).mockResolvedValueOnce(outcomes.evaluated);
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }));
    await user.click(taskButton("evaluateWorkbook"));
    await user.click(taskButton("evaluateWorkbook"));
    expect(announced()).toBe(strings.result.evaluateWorkbook("R7"));
  });
});

test("after an evaluation the organisation stands under the title and the plan's years can be chosen", async () => {
  await renderOutcome("evaluateWorkbook", outcomes.evaluated);
  expect(within(screen.getByRole("banner")).getByText("見本市商工会議所")).toBeDefined();
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    strings.year.fromSettings,
    ...(
      [
        ["R10", 2028],
        ["R9", 2027],
        ["R8", 2026],
        ["R7", 2025],
      ] as const
    ).map(([label, start]) => strings.year.option(label, start)),
  ]);
});
