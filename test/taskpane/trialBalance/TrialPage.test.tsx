import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { RecordOutcome, RecordRequest } from "../../../src/app/recordTrialBalance.js";
import type { FinishedRun } from "../../../src/app/run.js";
import { industryCodes } from "../../../src/core/finance/industries.js";
import { dateSerial } from "../../../src/core/fiscalYear.js";
import { trialJa as text } from "../../../src/strings/pane/trial.ja.js";
import { analysisStrings } from "../../../src/strings/pane/analysis.js";
import { trialBalanceJapanese as words } from "../../../src/strings/trialBalance.ja.js";
import type { TaskOptions } from "../../../src/taskpane/actions.js";
import * as outcomes from "../outcomes.js";
import { announced, renderPane, resultShown, strings, taskButton } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { imported, importedBare, importedOfNewClient, trial, withoutTrialBalance } from "../trials.js";

afterEach(cleanup);

const recorded: RecordOutcome = { kind: "recorded", row: { sheet: "財務", address: "A12" }, answers: 1 };

/** The page after an import came to this, and what was asked of the use cases. */
async function afterImport(outcome: FinishedRun, record: RecordOutcome = recorded) {
  const importing = vi.fn((_options: TaskOptions) => Promise.resolve(outcome));
  const recording = vi.fn((_request: RecordRequest) => Promise.resolve(record));
  const analysing = vi.fn((_options: TaskOptions) => Promise.resolve(outcomes.analysed));
  const actions = scriptedActions({ importTrialBalance: importing, analyzeFinancials: analysing }, undefined, {
    recordTrialBalance: recording,
  });
  const user = renderPane(actions, "importTrialBalance");
  await screen.findByText(text.source.label);
  await user.click(taskButton("importTrialBalance"));
  await resultShown();
  await waitFor(() => expect(document.querySelector("[aria-busy=true]")).toBeNull());
  return { user, importing, recording, analysing };
}

const card = (account: string) => screen.getByRole("group", { name: new RegExp(`^${account}`) });
const addButton = () => screen.getByRole("button", { name: text.row.add });

describe("sums that do not agree", () => {
  test("are told in the first sentence, which is no success then", async () => {
    await afterImport(imported);
    const told = screen.getByText(strings.outcome.sumsDisagree(1));
    expect(told.parentElement?.parentElement?.textContent).toMatch(/^▲/);
  });

  test("are not told of where all agree", async () => {
    const sound = { ...trial, checks: trial.checks.filter(({ ok }) => ok) };
    await afterImport({ ...imported, trialBalance: sound });
    expect(screen.queryByText(strings.outcome.sumsDisagree(1))).toBeNull();
  });
});

describe("where the trial balance is", () => {
  test("the open sheet or the selection, unless another place is named", async () => {
    const { importing } = await afterImport(imported);
    expect(importing.mock.calls[0]![0].trial).toMatchObject({ source: { kind: "selection" }, business: null, months: null });
  });

  test("a sheet of the list: nothing starts before one is chosen", async () => {
    const run = vi.fn((_options: TaskOptions) => Promise.resolve(imported));
    const user = renderPane(scriptedActions({ importTrialBalance: run }), "importTrialBalance");
    await user.click(await screen.findByRole("radio", { name: text.source.sheet }));
    expect(taskButton("importTrialBalance").getAttribute("aria-disabled")).toBe("true");
    await user.selectOptions(await screen.findByLabelText(text.source.sheetName), "評価総括表");
    await user.click(taskButton("importTrialBalance"));
    expect(run.mock.calls[0]![0].trial.source).toEqual({ kind: "sheet", name: "評価総括表" });
  });

  describe("a file of the accounting package", () => {
    const bytes = new Uint8Array([0x8e, 0x8e]);
    const file = new File([bytes], "試算表.csv");

    /** The page with this place chosen, and what an import was started with. */
    async function askedForFile() {
      const run = vi.fn((_options: TaskOptions) => Promise.resolve(imported));
      const user = renderPane(scriptedActions({ importTrialBalance: run }), "importTrialBalance");
      await user.click(await screen.findByRole("radio", { name: text.source.file }));
      const button = screen.getByRole("button", { name: `${text.source.fileName} ${text.source.chooseFile}` });
      const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
      return { run, user, button, input };
    }

    const sourceOf = (run: Awaited<ReturnType<typeof askedForFile>>["run"]) => run.mock.calls[0]![0].trial.source;
    const mayStart = () => waitFor(() => expect(taskButton("importTrialBalance").getAttribute("aria-disabled")).not.toBe("true"));

    test("is asked for in the pane's own words, and its name is read with the button", async () => {
      const { user, button, input } = await askedForFile();
      const told = () => document.getElementById(button.getAttribute("aria-describedby")!)?.textContent;
      const opened = vi.spyOn(input, "click");
      expect(told()).toBe(text.source.noFile);
      expect(screen.getByText(text.source.needed)).toBeDefined();
      await user.click(button);
      expect(opened).toHaveBeenCalledOnce();
      await user.upload(input, file);
      await waitFor(() => expect(told()).toBe("試算表.csv"));
      expect(screen.queryByText(text.source.needed)).toBeNull();
    });

    test("chosen: comes in byte for byte", async () => {
      const { run, user, input } = await askedForFile();
      await user.upload(input, file);
      await mayStart();
      await user.click(taskButton("importTrialBalance"));
      expect(sourceOf(run)).toEqual({ kind: "file", name: "試算表.csv", bytes });
    });

    test("dropped: comes in byte for byte", async () => {
      const { run, user, button } = await askedForFile();
      fireEvent.drop(button, { dataTransfer: { files: [file] } });
      await mayStart();
      await user.click(taskButton("importTrialBalance"));
      expect(sourceOf(run)).toEqual({ kind: "file", name: "試算表.csv", bytes });
    });

    test("that another program holds: says so, and what to do", async () => {
      const { user, input } = await askedForFile();
      const held = Object.assign(new File([], "使用中.csv"), { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) });
      await user.upload(input, held);
      expect(await screen.findByText(text.source.unreadFile("使用中.csv"))).toBeDefined();
      expect(taskButton("importTrialBalance").getAttribute("aria-disabled")).toBe("true");
    });

    test("is still named when one comes back to the page", async () => {
      const { user, input } = await askedForFile();
      await user.upload(input, file);
      await screen.findByText("試算表.csv");
      await user.click(screen.getByRole("button", { name: strings.back }));
      await user.click(await screen.findByRole("button", { name: new RegExp(strings.tasks.importTrialBalance) }));
      expect(await screen.findByText("試算表.csv")).toBeDefined();
    });
  });

  test("nothing found: says what to do", async () => {
    await afterImport(withoutTrialBalance);
    expect(announced()).toBe(strings.outcome.importNothing);
    expect(screen.getByText(strings.outcome.importNothingRemedy)).toBeDefined();
  });
});

describe("what was read", () => {
  test("package, kind and period are told; sums that do not agree with their difference", async () => {
    await afterImport(imported);
    const read = screen.getByRole("region", { name: text.read.heading });
    for (const part of [
      text.layouts["yayoi"]!,
      text.read.forms.corporation,
      `${text.read.closing("2025年3月")}　${text.read.months(12)}`,
    ]) {
      expect(read.textContent).toContain(part);
    }
    const region = screen.getByRole("region", { name: text.checks.heading });
    expect(region.textContent).toContain(text.checks.wrong(1));
    expect(region.textContent).toContain(`流動資産合計 ${text.checks.difference(494_314)}`);
    expect(region.textContent).toContain(text.checks.ok(1));
  });

  test("every account is found with its item by a word of either", async () => {
    const { user } = await afterImport(imported);
    const search = screen.getByLabelText(text.accounts.search);
    await user.type(search, "ﾘｰｽ債務");
    expect(screen.getByLabelText<HTMLSelectElement>(text.accounts.itemOf("リース債務")).value).toBe("fixedLiabilities");
    expect(screen.queryByLabelText(text.accounts.itemOf("現金"))).toBeNull();
    await user.clear(search);
    await user.type(search, words.items.cash);
    expect(screen.getByLabelText(text.accounts.itemOf("現金"))).toBeDefined();
  });
});

describe("questions about accounts", () => {
  test("show the ministry's stand beside a bank's view, with the ministry's answer chosen", async () => {
    await afterImport(imported);
    const { question, meti, bank } = words.judgements.officerLoans;
    for (const sentence of [question, meti, bank]) expect(card("役員借入金").textContent).toContain(sentence);
    expect(within(card("役員借入金")).getByRole<HTMLInputElement>("radio", { name: words.items.officerLoans }).checked).toBe(true);
  });

  test("an answer counts once it is applied; until then the row cannot be added", async () => {
    const { user, importing } = await afterImport(imported);
    await user.click(within(card("役員借入金")).getByRole("radio", { name: words.items.borrowings }));
    await user.selectOptions(within(card("出店準備預け")).getByLabelText(text.questions.items), words.items.otherCurrentAssets);
    expect(addButton().getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(text.row.applyFirst)).toBeDefined();
    await user.click(screen.getByRole("button", { name: text.apply }));
    expect(importing).toHaveBeenCalledTimes(2);
    // What is selected by then may be another place.
    expect(importing.mock.calls[1]![0].trial.foundOn).toEqual({ kind: "sheet", name: "試算表" });
    expect([...importing.mock.calls[1]![0].trial.answers]).toEqual([
      ["役員借入金", "borrowings"],
      ["出店準備預け", "otherCurrentAssets"],
    ]);
    await resultShown();
    expect(addButton().getAttribute("aria-disabled")).not.toBe("true");
  });

  test("a new import forgets the answers to the last one", async () => {
    const { user, importing } = await afterImport(imported);
    await user.click(within(card("リース債務")).getByRole("radio", { name: words.items.borrowings }));
    await user.click(taskButton("importTrialBalance"));
    expect(importing.mock.lastCall![0].trial.answers.size).toBe(0);
  });
});

describe("what the heading does not tell", () => {
  test("business and period are chosen from lists and given to the import", async () => {
    const { user, importing } = await afterImport(importedBare);
    expect(addButton().getAttribute("aria-disabled")).toBe("true");
    await user.selectOptions(screen.getByLabelText(text.missing.closingYear), "2025年");
    await user.selectOptions(screen.getByLabelText(text.missing.closingMonth), "9月");
    await user.selectOptions(screen.getByLabelText(text.missing.months), text.missing.month(6));
    const picker = await screen.findByRole("combobox", { name: analysisStrings.ja.business.label });
    await user.type(picker, "ベーカリー{ArrowDown}{Enter}");
    await user.click(screen.getByRole("button", { name: text.apply }));
    expect(importing.mock.lastCall![0].trial).toMatchObject({ business: "J0008", months: 6, closing: dateSerial(2025, 9, 30) });
  });
});

describe("the row for 財務", () => {
  test("is added by a press only, with the head count typed, and its business is analysed at once", async () => {
    const { user, recording, analysing } = await afterImport(imported);
    expect(recording).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(text.missing.employees), "１２人");
    await user.click(addButton());
    expect(recording).toHaveBeenCalledExactlyOnceWith({
      row: { ...trial.row, figures: { ...trial.row.figures, employees: 12 } },
      answers: new Map(),
    });
    expect(await screen.findByText(text.row.added("財務", "A12"))).toBeDefined();
    expect(analysing).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ business: "J0007" }));
    expect(await screen.findByRole("img")).toBeDefined();
    await user.click(addButton());
    expect(recording).toHaveBeenCalledOnce();
  });

  test.each([
    { typed: "喫茶店", row: "0601_飲食業" },
    { typed: "理美容", row: "1006_その他のサービス業" },
    { typed: "学習塾", row: "1005_専門サービス業" },
    { typed: "旅館", row: "1301_観光業" },
    { typed: "7511", row: "1301_観光業" },
    { typed: "0501", row: "0501_小売業" },
  ])("takes the industry that a new client is given, without another import: $typed", async ({ typed, row }) => {
    const { user, importing, recording } = await afterImport(importedOfNewClient);
    const shown = screen.getByRole("region", { name: text.row.heading });
    expect(shown.textContent).toContain(text.row.noIndustry);
    await user.type(await screen.findByRole("combobox", { name: text.missing.industry.label }), typed);
    await user.click(within(screen.getByRole("listbox")).getAllByRole("option")[0]!);
    expect(shown.textContent).toContain(row);
    await user.click(addButton());
    expect(recording.mock.calls[0]![0].row.industry).toBe(row);
    expect(importing).toHaveBeenCalledOnce();
  });

  test("offers METI's industries before a letter is typed, and says where no trade fits", async () => {
    const { user, recording } = await afterImport(importedOfNewClient);
    const picker = await screen.findByRole<HTMLInputElement>("combobox", { name: text.missing.industry.label });
    await user.click(picker);
    expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(industryCodes.length);
    await user.type(picker, "ｘｙｚ");
    expect(screen.getByText(text.missing.industry.none)).toBeDefined();
    await user.tab();
    expect(picker.value).toBe("");
    await user.click(addButton());
    expect(recording.mock.calls[0]![0].row.industry).toBe("");
  });

  test("of a business whose industry is known asks for none", async () => {
    await afterImport(imported);
    expect(screen.getByLabelText(text.missing.employees)).toBeDefined();
    expect(screen.queryByRole("combobox", { name: text.missing.industry.label })).toBeNull();
  });

  test.each([
    { remembers: true, stored: [["役員借入金", "borrowings"]] },
    { remembers: false, stored: [] },
  ])("answers are stored in 科目対応: $remembers", async ({ remembers, stored }) => {
    const { user, recording } = await afterImport(imported);
    await user.click(within(card("役員借入金")).getByRole("radio", { name: words.items.borrowings }));
    await user.click(screen.getByRole("button", { name: text.apply }));
    await resultShown();
    if (!remembers) await user.click(screen.getByRole("checkbox", { name: text.row.remember(1) }));
    await user.click(addButton());
    expect([...recording.mock.calls[0]![0].answers]).toEqual(stored);
  });

  test("refused: says why, and the press can be tried again", async () => {
    const { user, recording } = await afterImport(imported, { kind: "refused", issues: outcomes.issues });
    await user.click(addButton());
    expect(await screen.findByText(text.row.refused)).toBeDefined();
    await user.click(addButton());
    expect(recording).toHaveBeenCalledTimes(2);
  });
});
