import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { NamesAnswer } from "../../../src/app/run.js";
import type { TaskOptions } from "../../../src/taskpane/actions.js";
import * as outcomes from "../outcomes.js";
import { announced, renderPane, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";

afterEach(cleanup);

/** The pane while it asks about the names that were found. */
async function asked(findings = outcomes.names) {
  const answered = vi.fn((_answer: NamesAnswer) => undefined);
  const run = async ({ onNames }: TaskOptions) => {
    answered(await onNames!(findings));
    return { kind: "cancelled" } as const;
  };
  const user = renderPane(scriptedActions({ evaluateWorkbook: run }), "evaluateWorkbook");
  await user.click(taskButton("evaluateWorkbook"));
  const question = await screen.findByRole("region", { name: strings.names.heading });
  return { user, answered, question };
}

const cardOf = (name: string) => within(screen.getByRole("group", { name: strings.names.found(name) }));

test("each name is shown in its sentence, with its place, and masked unless decided otherwise", async () => {
  const { user, answered, question } = await asked();
  expect(announced()).toContain(strings.names.heading);
  expect([...question.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["架空ベーカリー", "見本"]);
  expect(question.textContent).toContain("月次の面談を見本が続けた。");
  expect(question.textContent).toContain("定性評価　C5");
  expect(answered).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: strings.names.decide }));
  expect(answered).toHaveBeenCalledExactlyOnceWith(["mask", "mask"]);
  expect(document.activeElement).toBe(taskButton("evaluateWorkbook"));
});

test("every decision goes to its own name", async () => {
  const { user, answered } = await asked();
  await user.click(cardOf("架空ベーカリー").getByRole("radio", { name: strings.names.decisions.keep }));
  await user.click(cardOf("見本 太郎").getByRole("radio", { name: strings.names.decisions.leaveOut }));
  await user.click(screen.getByRole("button", { name: strings.names.decide }));
  expect(answered).toHaveBeenCalledExactlyOnceWith(["keep", "leaveOut"]);
});

test("what was decided of a name before is chosen, and only that", async () => {
  const { user, answered } = await asked(outcomes.names.map((finding, index) => (index === 0 ? { ...finding, before: "keep" } : finding)));
  expect(cardOf("架空ベーカリー").getByRole<HTMLInputElement>("radio", { name: strings.names.decisions.keep }).checked).toBe(true);
  await user.click(screen.getByRole("button", { name: strings.names.decide }));
  expect(answered).toHaveBeenCalledExactlyOnceWith(["keep", "mask"]);
});

test("「中止」 writes nothing", async () => {
  const { user, answered } = await asked();
  await user.click(screen.getByRole("button", { name: strings.names.cancel }));
  expect(answered).toHaveBeenCalledExactlyOnceWith("cancel");
});
