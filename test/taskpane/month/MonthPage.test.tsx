import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { monthStrings } from "../../../src/strings/pane/month.js";
import type { TaskOptions } from "../../../src/taskpane/actions.js";
import { announced, renderOutcome, renderPane, strings, taskButton } from "../renderPane.js";
import { reported } from "../sampleRuns.js";
import { scriptedActions } from "../scriptedActions.js";

afterEach(cleanup);

const text = monthStrings.ja;

test.each([
  { chosen: text.newest, month: null },
  { chosen: "2025年9月", month: { year: 2025, month: 9 } },
])("「$chosen」 is reported", async ({ chosen, month }) => {
  const run = vi.fn((_options: TaskOptions) => Promise.resolve(reported));
  const user = renderPane(scriptedActions({ reportMonth: run }), "reportMonth");
  await user.selectOptions(await screen.findByLabelText(text.label), chosen);
  await user.click(taskButton("reportMonth"));
  expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ month }));
});

test("months go back from the present one: none lies ahead", async () => {
  renderPane(scriptedActions({}), "reportMonth");
  const options = [...(await screen.findByLabelText<HTMLSelectElement>(text.label)).options].map(({ text: shown }) => shown);
  expect(options.slice(0, 3)).toEqual([text.newest, "2025年10月", "2025年9月"]);
});

test("the result counts the indicators by how they stand, and names those that are behind, the most urgent first", async () => {
  await renderOutcome("reportMonth", reported);
  expect(announced()).toBe(strings.outcome.reportMonth("2025年9月"));
  const late = await screen.findByRole("region", { name: text.late });
  expect(late.querySelector("li")?.textContent).toBe(
    text.lateOf("K83-2 地元特産品やサービスの広域販売に向けた支援事業者数", "0者", "2.5者"),
  );
  const marks = screen.getByRole("region", { name: text.marks });
  expect(marks.textContent).toContain(`${text.mark.notStarted}${text.count(1)}`);
});
