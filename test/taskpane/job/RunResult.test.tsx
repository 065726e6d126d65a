import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure } from "../../../src/app/ports.js";
import * as outcomes from "../outcomes.js";
import { announced, renderOutcome, strings } from "../renderPane.js";

afterEach(cleanup);

const figure = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;

describe("an evaluation", () => {
  test("is announced and summed up", async () => {
    await renderOutcome("evaluateWorkbook", outcomes.evaluated);
    expect(announced()).toBe("R7年度の評価資料ができました");
    expect(figure(strings.result.rated)).toBe("30件のうち28件");
    expect(figure(strings.result.overdue)).toBe("130者のうち5者");
    expect(figure(strings.result.execution)).toBe("97.0%（1,600千円／1,650千円）");
  });

  test("shows how many indicators have each level, in figures", async () => {
    await renderOutcome("evaluateWorkbook", outcomes.evaluated);
    const rows = within(screen.getByRole("region", { name: strings.result.levels })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["A12件", "B10件", "C5件", "D0件", "E1件"]);
  });

  test("without a budget sheet says nothing of execution", async () => {
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, evaluation: { ...outcomes.evaluation, budget: null } });
    expect(screen.queryByText(strings.result.execution)).toBeNull();
  });

  test("without actual amounts gives no rate", async () => {
    const budget = outcomes.evaluation.budget!;
    const evaluation = { ...outcomes.evaluation, budget: { ...budget, total: { ...budget.total, actual: null, executionRate: null } } };
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, evaluation });
    expect(figure(strings.result.execution)).toBe(strings.result.executionUnknown);
  });

  test("without targets says what is missing instead of showing an empty evaluation", async () => {
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, evaluation: null, sheets: [] });
    expect(announced()).toBe(strings.outcome.evaluateNothing);
    expect(screen.getByText(strings.outcome.evaluateNothingRemedy)).toBeDefined();
  });

  test("says how much is to be mended", async () => {
    await renderOutcome("evaluateWorkbook", outcomes.evaluated);
    expect(screen.getByText(strings.outcome.errorsRemain(2))).toBeDefined();
  });
});

describe("verification", () => {
  test("一致", async () => {
    await renderOutcome("evaluateWorkbook", outcomes.evaluated);
    expect(screen.getByText(strings.result.matching(1234))).toBeDefined();
  });

  test("不一致 lists both figures, and leads to the cell", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("evaluateWorkbook", outcomes.evaluatedWithMismatches, select);
    expect(screen.getByText(strings.result.mismatching(2, 1234))).toBeDefined();
    expect(screen.getByText(strings.result.mismatchCell("1650", strings.result.emptyCell))).toBeDefined();
    await user.click(screen.getByRole("button", { name: strings.issues.place("目標達成状況", "I8") }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "目標達成状況", address: "I8" });
  });

  test("more mismatches than the pane lists are counted", async () => {
    const mismatches = Array.from({ length: 13 }, (_, row) => ({ sheet: "集計根拠", address: `F${row + 1}`, expected: 1, found: 2 }));
    await renderOutcome("evaluateWorkbook", { ...outcomes.evaluated, verification: { formulaCells: 13, mismatches } });
    expect(screen.getByText(strings.result.mismatchesMore(3))).toBeDefined();
  });

  test("a run without formulas says nothing of it", async () => {
    await renderOutcome("checkInputs", outcomes.checked);
    expect(screen.queryByRole("region", { name: strings.result.verification })).toBeNull();
  });
});

describe("sheets written", () => {
  test("「開く」 shows the sheet", async () => {
    const select = vi.fn(() => Promise.resolve());
    const user = await renderOutcome("evaluateWorkbook", outcomes.evaluated, select);
    await user.click(screen.getByRole("button", { name: strings.result.openSheet("予算執行") }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ sheet: "予算執行", address: "" });
  });

  test("one that is gone by now is explained, and the result stays", async () => {
    const select = () => Promise.reject(new WorkbookFailure("refused", "ItemNotFound"));
    const user = await renderOutcome("evaluateWorkbook", outcomes.evaluated, select);
    await user.click(screen.getByRole("button", { name: strings.result.openSheet("予算執行") }));
    expect(announced()).toBe(strings.selectFailed.what);
    expect(screen.getByText(strings.selectFailed.remedy)).toBeDefined();
    expect(figure(strings.result.rated)).toBe("30件のうち28件");
  });
});

describe("templates", () => {
  test("inserted: how many, and what to do with them", async () => {
    await renderOutcome("insertTemplates", outcomes.templatesInserted);
    expect(announced()).toBe("ひな形のシートを3枚入れました");
    expect(screen.getByText(strings.outcome.nextAfterTemplates)).toBeDefined();
  });

  test("all there already", async () => {
    await renderOutcome("insertTemplates", { ...outcomes.templatesInserted, sheets: [] });
    expect(announced()).toBe("ひな形のシートはすべてそろっています");
  });
});
