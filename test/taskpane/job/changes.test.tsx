import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure } from "../../../src/app/ports.js";
import type { RunOptions } from "../../../src/app/run.js";
import { dateWords } from "../../../src/strings/dateWords.js";
import { changeStrings } from "../../../src/strings/pane/changes.js";
import * as outcomes from "../outcomes.js";
import { announced, renderOutcome, renderPane, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";

afterEach(cleanup);

const text = changeStrings.ja;

describe("the preview before writing", () => {
  test("is not asked for unless the person wants it", async () => {
    const run = vi.fn((_: RunOptions) => Promise.resolve(outcomes.evaluated));
    const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(run.mock.calls[0]![0].onPreview).toBeUndefined();
  });

  test.each([
    [text.write, true],
    [text.leave, false],
  ])("「%s」 gives the answer %s to the run", async (button, write) => {
    const answered = vi.fn();
    const select = vi.fn(() => Promise.resolve());
    const user = renderPane(
      scriptedActions(
        {
          evaluateWorkbook: async ({ onPreview }) => {
            answered(await onPreview!(outcomes.changes));
            return { kind: "cancelled" };
          },
        },
        select,
      ),
      "evaluateWorkbook",
    );
    await user.click(screen.getByRole("checkbox", { name: strings.preview.choice }));
    await user.click(taskButton("evaluateWorkbook"));
    const question = await screen.findByRole("region", { name: strings.preview.heading });
    expect(announced()).toBe(strings.preview.heading);
    expect(within(question).getByRole("row", { name: "目標達成状況 3 0 0 415" })).toBeDefined();
    expect(within(question).queryByText("予算執行")).toBeNull();
    await user.click(within(question).getByRole("button", { name: /達成率/ }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標達成状況", address: "F10" });
    expect(answered).not.toHaveBeenCalled();
    await user.click(within(question).getByRole("button", { name: button }));
    expect(answered).toHaveBeenCalledExactlyOnceWith(write);
    expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
  });
});

describe("after a run", () => {
  test("the figures that changed are listed, folded away, before and after", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, changes: outcomes.changes }, select);
    const list = screen.getByRole("region", { name: text.heading });
    expect(list.querySelector("details")?.open).toBe(false);
    await user.click(within(list).getByText(text.summary(4)));
    expect(within(list).getByText("99.6% → 100.0%")).toBeDefined();
    await user.click(within(list).getByRole("button", { name: /229 → 230/ }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標達成状況", address: "E10" });
  });

  test("that nothing changed is said; of a first run nothing is", async () => {
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, changes: { sheets: [], figures: [] } });
    expect(screen.getByText(text.none)).toBeDefined();
    cleanup();
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, changes: null });
    expect(screen.queryByText(text.heading)).toBeNull();
  });
});

test.each([
  [0.86086, "percent", "86.1%"],
  [45_748, "day", "2025/4/1"],
  [0, "day", "（空白）"],
  [45_747, "month", "2025年3月"],
  [0, "month", "（空白）"],
  [1234.56789, "number", "1,234.5679"],
  ["A", "number", "A"],
  ["", "number", "（空白）"],
] as const)("%s as %s is %s", (value, format, shown) => {
  expect(text.value(value, format, dateWords("ja", "western"))).toBe(shown);
});

describe("the list of jobs marks", () => {
  test("what has changed since, and what was left half made, and asks anew each time it is opened", async () => {
    const takeStock = vi.fn(() => Promise.resolve({ stale: outcomes.stale, samples: [] }));
    const user = renderPane(scriptedActions({}, undefined, { takeStock }));
    expect(await screen.findByText(strings.stale.changed(["活動記録", "設定"]))).toBeDefined();
    expect(within(taskButton("analyzeFinancials")).getByText(strings.stale.unfinished)).toBeDefined();
    expect(within(taskButton("reportMonth")).queryByText(/▲/)).toBeNull();
    takeStock.mockResolvedValue({ stale: [], samples: [] });
    await user.click(taskButton("reportMonth"));
    expect(takeStock).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: strings.back }));
    await vi.waitFor(() => expect(screen.queryByText(/▲/)).toBeNull());
    expect(takeStock).toHaveBeenCalledTimes(2);
  });

  test("nothing where the workbook does not answer", async () => {
    renderPane(scriptedActions({}, undefined, { takeStock: () => Promise.reject(new WorkbookFailure("notResponding", "")) }));
    await Promise.resolve();
    expect(screen.queryByText(/▲/)).toBeNull();
  });
});

describe("long work", () => {
  const during = (step: "reading" | "writing", then: Promise<never> = new Promise<never>(() => undefined)) =>
    scriptedActions({ evaluateWorkbook: ({ control }) => control.progress(step).then(() => then) });

  test("says which of how many steps it is at, and can be stopped before it writes", async () => {
    const user = renderPane(during("reading"), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(screen.getByText(strings.progress.place(1, 5))).toBeDefined();
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("1");
    expect(screen.getByRole("button", { name: strings.progress.stop })).toBeDefined();
  });

  test("offers no stop that would not stop: Excel has begun to write", async () => {
    const user = renderPane(during("writing"), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(await screen.findByText(strings.progress.place(4, 5))).toBeDefined();
    expect(screen.queryByRole("button", { name: strings.progress.stop })).toBeNull();
  });

  test("that waits for Excel says for what it may be waiting", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = renderPane(during("reading"), "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(screen.queryByText(strings.progress.waiting.heading)).toBeNull();
    await vi.advanceTimersByTimeAsync(9000);
    expect(await screen.findByText(strings.progress.waiting.remedy)).toBeDefined();
    expect(announced()).toBe(`${strings.progress.waiting.heading} ${strings.progress.waiting.remedy}`);
    vi.useRealTimers();
  });

  test("that goes on and on is not taken for waiting, as long as it tells how far it is", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const telling = scriptedActions({
      evaluateWorkbook: async ({ control }) => {
        for (let part = 1; part <= 5; part++) {
          await control.progress("computing", part / 5);
          await new Promise((resolve) => setTimeout(resolve, 5000));
        }
        return new Promise<never>(() => undefined);
      },
    });
    const user = renderPane(telling, "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    await vi.advanceTimersByTimeAsync(24_000);
    expect(screen.queryByText(strings.progress.waiting.heading)).toBeNull();
    await vi.advanceTimersByTimeAsync(9000);
    expect(await screen.findByText(strings.progress.waiting.heading)).toBeDefined();
    vi.useRealTimers();
  });

  test("counts the steps of its own job: templates are read, written and compared, nothing is computed", async () => {
    const steps = ["reading", "writing", "verifying"] as const;
    const gates = steps.map(() => {
      let open: () => void = () => undefined;
      return { passed: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
    });
    const inserting = scriptedActions({
      insertTemplates: async ({ control }) => {
        for (const [index, step] of steps.entries()) {
          await control.progress(step);
          await gates[index]!.passed;
        }
        return new Promise<never>(() => undefined);
      },
    });
    const user = renderPane(inserting, "insertTemplates");
    await user.click(taskButton("insertTemplates"));
    for (const [index, gate] of gates.entries()) {
      expect(await screen.findByText(strings.progress.place(index + 1, steps.length))).toBeDefined();
      gate.open();
    }
  });

  test.each([
    ["writing", true],
    ["reading", false],
  ] as const)("that fails while %s: sheets may be left half made: %s", async (step, isSaid) => {
    const failing = scriptedActions({
      evaluateWorkbook: ({ control }) => control.progress(step).then(() => Promise.reject(new WorkbookFailure("refused", ""))),
    });
    const user = renderPane(failing, "evaluateWorkbook");
    await user.click(taskButton("evaluateWorkbook"));
    expect(await screen.findByText(strings.failures.refused.remedy)).toBeDefined();
    expect(screen.queryByText(strings.unfinished.remedy) !== null).toBe(isSaid);
  });
});
