import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure, type WorkbookFailureCode } from "../../src/app/ports.js";
import type { EditedAnswer, RunOptions, RunOutcome } from "../../src/app/run.js";
import { guidePages } from "../../src/strings/guidePages.js";
import { jobs } from "../../src/taskpane/jobs.js";
import * as outcomes from "./outcomes.js";
import { announced, renderOutcome, renderPane, resultShown, strings, taskButton } from "./renderPane.js";
import { scriptedActions } from "./scriptedActions.js";

afterEach(cleanup);

describe("the list of jobs", () => {
  test("leads to the page of each, with the focus on its heading, and back to its line", async () => {
    const user = renderPane(scriptedActions({}));
    for (const { task } of jobs) {
      await user.click(taskButton(task));
      const heading = await screen.findByRole("heading", { level: 1, name: strings.tasks[task] });
      expect(document.activeElement).toBe(heading);
      await user.click(screen.getByRole("button", { name: strings.back }));
      expect(await screen.findByRole("heading", { level: 1, name: strings.title })).toBeDefined();
      expect(document.activeElement).toBe(taskButton(task));
    }
  });

  test("says what each job is good for, what to do first, and what happens to the data", () => {
    renderPane(scriptedActions({}));
    for (const { task } of jobs) expect(screen.getByText(strings.explanations[task])).toBeDefined();
    expect(screen.getByRole("heading", { name: strings.firstSteps.heading })).toBeDefined();
    expect(screen.getByText(strings.firstSteps.privacy)).toBeDefined();
  });

  test("does not take the focus when the pane is opened, at whatever page", () => {
    renderPane(scriptedActions({}), "evaluateWorkbook");
    expect(document.activeElement).toBe(document.body);
  });
});

describe("help", () => {
  const help = () => screen.getByRole<HTMLAnchorElement>("link", { name: strings.guide });
  const isWritten = (page: string) => existsSync(resolve(import.meta.dirname, "../../assets", page.split("#")[0]!));

  test.each([...jobs.map(({ task }) => task), "home", "trace"] as const)("of %s opens its page of the guide beside the pane", (page) => {
    renderPane(scriptedActions({}), page);
    const { target, rel } = help();
    expect(help().getAttribute("href")).toBe(guidePages[page]);
    expect({ target, rel, isWritten: isWritten(guidePages[page]) }).toEqual({ target: "_blank", rel: "noopener", isWritten: true });
  });
});

describe("the page of a job, before it is started", () => {
  test.each(jobs.filter(({ canStart }) => canStart === undefined))(
    "the button of $task starts it, for the year of the settings sheet",
    async ({ task }) => {
      const run = vi.fn((_options: RunOptions) => Promise.resolve<RunOutcome>({ kind: "cancelled" }));
      const user = renderPane(scriptedActions({ [task]: run }), task);
      await user.click(taskButton(task));
      expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ year: null }));
    },
  );

  test("a chosen year goes to the run", async () => {
    const run = vi.fn((_options: RunOptions) => Promise.resolve<RunOutcome>({ kind: "cancelled" }));
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.selectOptions(screen.getByRole("combobox", { name: strings.year.label }), "R6年度（2024年4月〜）");
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
      await given.control.progress("computing");
      return new Promise<RunOutcome>((resolve) => (finish = resolve));
    };
    return { run, finish: (outcome: RunOutcome) => finish(outcome), stopRequested: () => options?.control.stopRequested() };
  }

  test("the step is shown, announced and drawn as progress", async () => {
    const { run } = waitingRun();
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(screen.getAllByText(strings.progress.steps.computing)).toHaveLength(2);
    expect(announced()).toBe(strings.progress.steps.computing);
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: strings.tasks.evaluateWorkbook });
    expect([bar.value, bar.max]).toEqual([3, 6]);
  });

  test("a long step moves the bar while it goes on", async () => {
    const run = async ({ control }: RunOptions) => {
      await control.progress("computing");
      // Told far more often than the pane can draw.
      for (let part = 1; part <= 75; part++) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        await control.progress("computing", part / 100);
      }
      return new Promise<RunOutcome>(() => undefined);
    };
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: strings.tasks.evaluateWorkbook });
    expect(bar.value).toBeGreaterThanOrEqual(3);
    await waitFor(() => expect(bar.value).toBeGreaterThan(3.25));
    expect(bar.value).toBeLessThanOrEqual(3.75);
  });

  test("its button does nothing but keep the focus", async () => {
    const { run } = waitingRun();
    const counted = vi.fn(run);
    const user = renderPane(scriptedActions({ evaluateWorkbook: counted }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    await user.click(taskButton("evaluateWorkbook"));
    expect(counted).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
    expect(taskButton("evaluateWorkbook").getAttribute("aria-disabled")).toBe("true");
  });

  test("the list of jobs marks it, and no other job can be started until it has ended", async () => {
    const { run, finish } = waitingRun();
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    await user.click(screen.getByRole("button", { name: strings.back }));
    expect(within(taskButton("evaluateWorkbook")).getByText(strings.progress.underWay)).toBeDefined();
    await user.click(taskButton("checkInputs"));
    await user.click(taskButton("checkInputs"));
    expect(screen.getByText(strings.progress.otherUnderWay(strings.tasks.evaluateWorkbook))).toBeDefined();
    finish(outcomes.evaluated);
    expect(await screen.findByText(strings.outcome.evaluateWorkbook("R7年度"))).toBeDefined();
    await user.click(screen.getByRole("button", { name: strings.back }));
    await user.click(taskButton("evaluateWorkbook"));
    await resultShown();
    expect(screen.getByRole("region", { name: strings.result.levels })).toBeDefined();
  });

  test("「中止」 reaches the run, says so, and leaves the focus on the button that began it", async () => {
    const { run, finish, stopRequested } = waitingRun();
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
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
      "evaluateWorkbook",
    );
    await user.click(taskButton("evaluateWorkbook"));
    const question = await screen.findByRole("region", { name: strings.edited.heading });
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
      "evaluateWorkbook",
    );
    await user.click(taskButton("evaluateWorkbook"));
    expect(announced()).toBe(strings.noInput.heading);
    await user.click(taskButton("insertTemplates"));
    expect(announced()).toBe(strings.outcome.insertTemplates(3));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: strings.tasks.insertTemplates }));
  });
});

describe("when a run fails", () => {
  const codes: readonly WorkbookFailureCode[] = ["cellEditing", "protected", "tooLarge", "notResponding", "refused"];

  test.each(codes)("%s: what happened, why, and what to do next", async (code) => {
    const user = renderPane(
      scriptedActions({ evaluateWorkbook: () => Promise.reject(new WorkbookFailure(code, "host's words")) }),
      "evaluateWorkbook",
    );
    await user.click(taskButton("evaluateWorkbook"));
    const { what, why, remedy } = strings.failures[code];
    expect(announced()).toBe(what);
    for (const sentence of [why, remedy, "host's words"]) expect(screen.getByText(sentence)).toBeDefined();
  });

  test("a fault of the program is shown as one, with its own words for a report", async () => {
    const user = renderPane(scriptedActions({ checkInputs: () => Promise.reject(new TypeError("x is undefined")) }), "checkInputs");
    await user.click(taskButton("checkInputs"));
    expect(screen.getByText(strings.failures.unexpected.remedy)).toBeDefined();
    expect(screen.getByText("TypeError: x is undefined")).toBeDefined();
  });

  test("the same button starts again", async () => {
    const run = vi.fn().mockRejectedValueOnce(new WorkbookFailure("cellEditing", "")).mockResolvedValueOnce(outcomes.evaluated);
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    await user.click(taskButton("evaluateWorkbook"));
    expect(announced()).toBe(strings.outcome.evaluateWorkbook("R7年度"));
  });
});

test("after an evaluation the plan's years can be chosen, and the list of jobs bears the organisation's name", async () => {
  const user = await renderOutcome("evaluateWorkbook", outcomes.evaluated);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    strings.year.fromSettings,
    "R10年度（2028年4月〜）",
    "R9年度（2027年4月〜）",
    "R8年度（2026年4月〜）",
    "R7年度（2025年4月〜）",
  ]);
  await user.click(screen.getByRole("button", { name: strings.back }));
  expect(within(screen.getByRole("banner")).getByText("見本市商工会議所")).toBeDefined();
});
