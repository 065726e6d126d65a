import { describe, expect, test } from "vitest";
import { dateSerial, fiscalYear } from "../../src/core/fiscalYear.js";
import { initialPaneState, paneReducer, type PaneEvent, type PaneState, type Work } from "../../src/taskpane/paneState.js";
import * as outcomes from "./outcomes.js";

const initial = initialPaneState(dateSerial(2026, 11, 22)!);
const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initial);
const evaluating: PaneEvent = { type: "started", task: "evaluateWorkbook" };
const inserting: PaneEvent = { type: "started", task: "insertTemplates" };

describe("years", () => {
  test("before any run: this year and the one before, and the settings sheet decides", () => {
    expect(initial).toMatchObject({ years: [2026, 2025], choices: { year: null } });
  });

  test("after a run: the plan's own years, newest first", () => {
    expect(after(evaluating, { type: "finished", outcome: outcomes.evaluated }).years).toEqual([2028, 2027, 2026, 2025]);
  });

  test("a run that found no plan leaves the offer as it was", () => {
    expect(after(inserting, { type: "finished", outcome: outcomes.templatesInserted }).years).toEqual([2026, 2025]);
  });

  test.each([
    { chosen: fiscalYear(2026), kept: 2026 },
    { chosen: fiscalYear(2020), kept: null },
  ])("a chosen year stays chosen only if the plan has it: $chosen → $kept", ({ chosen, kept }) => {
    const state = after({ type: "chosen", choice: { year: chosen } }, evaluating, { type: "finished", outcome: outcomes.evaluated });
    expect(state.choices.year).toBe(kept);
  });
});

describe("organisation", () => {
  test("is read by an evaluation and kept through a check, which does not read it", () => {
    const evaluated = after(evaluating, { type: "finished", outcome: outcomes.evaluated });
    expect(evaluated.organisation).toBe("見本市商工会議所");
    const checked = paneReducer(paneReducer(evaluated, { type: "started", task: "checkInputs" }), {
      type: "finished",
      outcome: outcomes.checked,
    });
    expect(checked.organisation).toBe("見本市商工会議所");
  });
});

describe("a run", () => {
  test("begins without a step, a question or a wish to stop", () => {
    expect(after(evaluating).works).toEqual({
      evaluateWorkbook: {
        kind: "running",
        step: null,
        share: 0,
        stopping: false,
        question: null,
      },
    });
  });

  test.each<[string, PaneEvent[], Partial<Extract<Work, { kind: "running" }>>]>([
    ["names its step", [{ type: "progressed", step: "computing", share: 0 }], { step: "computing", share: 0 }],
    ["tells how far the step has come", [{ type: "progressed", step: "computing", share: 0.4 }], { step: "computing", share: 0.4 }],
    ["is stopping once asked to", [{ type: "stopRequested" }], { stopping: true }],
    [
      "asks about edited sheets",
      [{ type: "asked", question: { kind: "edited", sheets: ["評価総括表"] } }],
      { question: { kind: "edited", sheets: ["評価総括表"] } },
    ],
    [
      "goes on after the answer",
      [{ type: "asked", question: { kind: "edited", sheets: ["評価総括表"] } }, { type: "answered" }],
      { question: null },
    ],
  ])("%s", (_name, events, expected) => {
    expect(after(evaluating, ...events).works.evaluateWorkbook).toMatchObject(expected);
  });

  test.each<[string, PaneEvent, PaneEvent, Work]>([
    ["done", evaluating, { type: "finished", outcome: outcomes.evaluated }, { kind: "done", outcome: outcomes.evaluated }],
    ["cancelled", evaluating, { type: "finished", outcome: { kind: "cancelled" } }, { kind: "cancelled" }],
    ["without input sheets", evaluating, { type: "finished", outcome: outcomes.withoutInputSheets }, { kind: "noInput" }],
    [
      "templates into an empty workbook",
      inserting,
      { type: "finished", outcome: outcomes.templatesInserted },
      { kind: "done", outcome: outcomes.templatesInserted },
    ],
    [
      "failed",
      evaluating,
      { type: "failed", failure: { code: "protected", detail: "AccessDenied" } },
      { kind: "failed", failure: { code: "protected", detail: "AccessDenied" }, wasWriting: false },
    ],
  ])("ends: %s", (_name, start, end, work) => {
    const state = after(start, end);
    expect(state.works[state.latest!]).toEqual(work);
  });

  test("a late step of a run that has ended changes nothing", () => {
    const ended = after(evaluating, { type: "finished", outcome: { kind: "cancelled" } });
    expect(paneReducer(ended, { type: "progressed", step: "verifying", share: 0 })).toBe(ended);
  });

  test("a new run clears the filter and the message that a cell could not be shown", () => {
    const state = after(
      evaluating,
      { type: "finished", outcome: outcomes.evaluated },
      { type: "filterChosen", filter: "error" },
      { type: "selectFailed", failure: { code: "refused", detail: "ItemNotFound" } },
      evaluating,
    );
    expect(state).toMatchObject({ filter: "all", selectFailure: null });
  });
});

test("a cell that could not be shown leaves the result on view; the next that can clears the message", () => {
  const failed = after(
    evaluating,
    { type: "finished", outcome: outcomes.evaluated },
    { type: "selectFailed", failure: { code: "cellEditing", detail: "" } },
  );
  expect(failed).toMatchObject({ works: { evaluateWorkbook: { kind: "done" } }, selectFailure: { code: "cellEditing" } });
  expect(paneReducer(failed, { type: "selected" }).selectFailure).toBeNull();
});

describe("several jobs", () => {
  const analysing: PaneEvent = { type: "started", task: "analyzeFinancials" };

  test("each keeps its own newest work", () => {
    const state = after(evaluating, { type: "finished", outcome: outcomes.evaluated }, inserting, {
      type: "finished",
      outcome: { kind: "cancelled" },
    });
    expect(state).toMatchObject({
      works: { evaluateWorkbook: { kind: "done" }, insertTemplates: { kind: "cancelled" } },
      latest: "insertTemplates",
    });
  });

  test("the last outcome stays at hand while the job runs again, and when it fails", () => {
    const again = after(analysing, { type: "finished", outcome: outcomes.analysed }, analysing);
    expect(again.outcomes.analyzeFinancials).toBe(outcomes.analysed);
    const failed = paneReducer(again, { type: "failed", failure: { code: "refused", detail: "" } });
    expect(failed.outcomes.analyzeFinancials).toBe(outcomes.analysed);
  });
});
