import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { indicatorIds, indicators } from "../../../src/core/finance/indicators.js";
import { financeStrings } from "../../../src/strings/financeText.js";
import { analysisStrings } from "../../../src/strings/pane/analysis.js";
import type { TaskOptions } from "../../../src/taskpane/actions.js";
import * as outcomes from "../outcomes.js";
import { announced, renderOutcome, renderPane, resultShown, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";

afterEach(cleanup);

const { card, business, page } = analysisStrings.ja;
const { ja } = financeStrings;

const indicator = (mark: string) => screen.findByText((text) => text.startsWith(mark), { selector: "li span" });
const lineOf = async (mark: string) => (await indicator(mark)).closest("li")!;

describe("the card of a business", () => {
  test("names the business, its closing month, industry and size, its points of 30 and its rank", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysed);
    const region = await screen.findByRole("region", { name: "架空商店" });
    expect(region.textContent).toContain("2025年3月期　小売業　小規模事業者");
    expect(region.textContent).toContain("19点／30点");
    expect(region.textContent).toContain("総合評価 B");
    expect(announced()).toBe(strings.outcome.analyzeFinancials(outcomes.analysis.businesses.length));
  });

  test.each([
    ["①", "3.4%", "3点"],
    ["②", "2.0%", "4点"],
    ["④", "6.0倍", "3点"],
    ["⑥", "26.7%", "3点"],
  ])("%s shows its value %s and its score %s", async (mark, value, score) => {
    await renderOutcome("analyzeFinancials", outcomes.analysed);
    const line = within(await lineOf(mark));
    expect(line.getByText(value)).toBeDefined();
    expect(line.getByText(score)).toBeDefined();
  });

  test("says the way to the next score first, and a loss before it", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysedWith("見本食堂"));
    expect((await lineOf("②")).textContent).toContain(`4点${ja.notes.operatingLoss("900千円")}`);
    cleanup();
    await renderOutcome("analyzeFinancials", outcomes.analysed);
    expect((await lineOf("②")).textContent).toContain(`4点${ja.next.moreOperatingProfit("1,953千円", 5)}`);
  });

  test("names the indicators that are missing from the total", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysedWith("空想印刷"));
    const region = await screen.findByRole("region", { name: /^空想印刷/ });
    const missing = outcomes.analysedWith("空想印刷").chosenBusiness!.periods[0].total.missing.map((id) => ja.indicators[id].name);
    expect(missing.length).toBeGreaterThan(0);
    expect(region.textContent).toContain(ja.totalMissing(missing.join("、")));
  });

  test("gives no points and no rank to a firm that cannot be measured, and says why", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysedWith("仮名工房"));
    const region = await screen.findByRole("region", { name: /^仮名工房/ });
    expect(region.textContent).toContain(card.noPoints);
    expect(region.textContent).toContain(ja.outOfScope.noCapitalNorEmployees);
    expect(region.textContent).not.toContain("総合評価 D");
  });

  test("draws the scores as one picture that says in words what it shows", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysed);
    const text = (await screen.findByRole("img")).getAttribute("aria-label");
    for (const id of indicatorIds) expect(text).toContain(card.aspects[id]);
    expect(text).toContain("収益性4点");
    expect(text).toContain(card.median);
  });

  test("explains every indicator in full on demand", async () => {
    await renderOutcome("analyzeFinancials", outcomes.analysed);
    for (const id of indicatorIds) {
      expect((await lineOf(indicators[id].mark)).querySelector("details")?.textContent).toContain(ja.indicators[id].meaning);
    }
  });
});

describe("the business on the page", () => {
  const analysing = () => vi.fn((_options: TaskOptions) => Promise.resolve(outcomes.analysed));

  test("is asked only once a run has told which there are", () => {
    renderPane(scriptedActions({}), "analyzeFinancials");
    expect(screen.queryByRole("combobox", { name: business.label })).toBeNull();
  });

  test("is found by letters of its name, whatever their width, and analysed at once", async () => {
    const run = analysing();
    const user = renderPane(scriptedActions({ analyzeFinancials: run }), "analyzeFinancials");
    await user.click(taskButton("analyzeFinancials"));
    await resultShown();
    const picker = await screen.findByRole("combobox", { name: business.label });
    await user.clear(picker);
    await user.type(picker, "ｂ３");
    const options = within(screen.getByRole("listbox")).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual(["B3 見本食堂（赤字で借入）"]);
    await user.click(options[0]!);
    expect(run).toHaveBeenLastCalledWith(expect.objectContaining({ business: "B3" }));
  });

  test("letters that fit none say so", async () => {
    const user = await renderOutcome("analyzeFinancials", outcomes.analysed);
    const picker = await screen.findByRole("combobox", { name: business.label });
    await user.clear(picker);
    await user.type(picker, "存在しない");
    expect(screen.getByText(business.none)).toBeDefined();
  });

  test("one without an ID is named by its name", async () => {
    const run = analysing();
    const user = renderPane(scriptedActions({ analyzeFinancials: run }), "analyzeFinancials");
    await user.click(taskButton("analyzeFinancials"));
    const picker = await screen.findByRole("combobox", { name: business.label });
    await user.clear(picker);
    await user.type(picker, "工務店{ArrowDown}{Enter}");
    expect(run).toHaveBeenLastCalledWith(expect.objectContaining({ business: "IDのない工務店" }));
  });

  test("keeps the focus in the picker while the page is made anew", async () => {
    const run = analysing();
    const user = renderPane(scriptedActions({ analyzeFinancials: run }), "analyzeFinancials");
    await user.click(taskButton("analyzeFinancials"));
    const picker = await screen.findByRole("combobox", { name: business.label });
    run.mockReturnValueOnce(new Promise(() => undefined));
    await user.clear(picker);
    await user.type(picker, "旅館{ArrowDown}{Enter}");
    expect(screen.getByRole("progressbar")).toBeDefined();
    expect(document.activeElement).toBe(picker);
  });
});

describe("the owner's page", () => {
  test.each([
    { chosen: page.asInSettings, feedbackLanguage: null },
    { chosen: page.languages.easyJa, feedbackLanguage: "easyJa" },
    { chosen: page.languages.zh, feedbackLanguage: "zh" },
  ])("in $chosen", async ({ chosen, feedbackLanguage }) => {
    const run = vi.fn((_options: TaskOptions) => Promise.resolve(outcomes.analysed));
    const user = renderPane(scriptedActions({ analyzeFinancials: run }), "analyzeFinancials");
    await user.selectOptions(await screen.findByLabelText(page.language), chosen);
    await user.click(taskButton("analyzeFinancials"));
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ feedbackLanguage, editionsShown: null }));
    expect(screen.getByText(page.heading(chosen))).toBeDefined();
  });

  test("with both editions of the reference values side by side", async () => {
    const run = vi.fn((_options: TaskOptions) => Promise.resolve(outcomes.analysed));
    const user = renderPane(scriptedActions({ analyzeFinancials: run }), "analyzeFinancials");
    await user.click(await screen.findByLabelText(page.compare));
    await user.click(taskButton("analyzeFinancials"));
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ editionsShown: "all" }));
  });
});

test("no accounts: says what is missing instead of showing an empty card", async () => {
  await renderOutcome("analyzeFinancials", outcomes.withoutAccounts);
  expect(announced()).toBe(strings.outcome.analyzeNothing);
  expect(screen.getByText(strings.outcome.analyzeNothingRemedy)).toBeDefined();
  expect(screen.queryByRole("img")).toBeNull();
});
