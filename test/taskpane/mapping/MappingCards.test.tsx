import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorkbookFailure } from "../../../src/app/ports.js";
import type { OwnNames } from "../../../src/core/inputSheets/ownNames.js";
import { sheetsStrings } from "../../../src/strings/pane/sheets.js";
import type { SheetControls } from "../../../src/taskpane/actions.js";
import { renderPane, strings } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { emptyBook, ownWords } from "../sheetStories.js";

afterEach(cleanup);

const text = sheetsStrings.ja;
const home = (sheets: SheetControls) => renderPane(scriptedActions({}, undefined, { sheets }));

describe("the home page", () => {
  test("says what can be read and what is not there", async () => {
    home(ownWords);
    expect(await screen.findByText(text.known(["設定", "目標", "支援先"]))).toBeDefined();
    expect(screen.getByText(text.missing(["実績入力", "活動記録", "フォロー記録", "財務", "予算", "定性評価"]))).toBeDefined();
  });

  test("of a new workbook says that sheets of other words can be read too", async () => {
    home(emptyBook);
    expect(await screen.findByText(text.none)).toBeDefined();
    expect(screen.getByRole("button", { name: text.map })).toBeDefined();
  });
});

describe("the card of a sheet in other words", () => {
  const columnSelect = (header: string, isRequired: boolean) =>
    screen.getByRole<HTMLSelectElement>("combobox", { name: text.columnOf(header, isRequired) });

  const opened = (saveMapping: SheetControls["saveMapping"] = () => Promise.resolve()) => openedIn({ ...ownWords, saveMapping });

  async function openedIn(sheets: SheetControls) {
    const user = home(sheets);
    await user.click(await screen.findByRole("button", { name: text.map }));
    await screen.findByRole("group", { name: text.card("窓口日報") });
    return user;
  }

  test("is filled in with what is likely, each with three values", async () => {
    await opened();
    const shown = columnSelect("日付", true);
    expect(shown.selectedOptions[0]?.textContent).toBe(text.theirs("訪問日", "R7.5.12 / R7.6.2 / R7.6.3"));
  });

  test("keeps the user's choice; one column never stands for two", async () => {
    const save = vi.fn<(sheet: string, names: OwnNames | null) => Promise<void>>(() => Promise.resolve());
    const user = await opened(save);
    await user.selectOptions(columnSelect("担当", false), text.theirs("お客様名", "川口鋳物工業 / 鳩ヶ谷製菓"));
    expect(columnSelect("事業所名", false).selectedOptions[0]?.textContent).toBe(text.noColumn);
    await user.click(screen.getByRole("button", { name: text.save }));
    expect(save).toHaveBeenCalledExactlyOnceWith("窓口日報", {
      key: "activityLog",
      headers: { date: "訪問日", indicatorId: "指標の番号", businessId: "会員番号", quantity: "件数", officer: "お客様名" },
    });
    expect(await screen.findByText(text.saved("窓口日報", "活動記録"))).toBeDefined();
  });

  test("of a sheet that looks like nothing comes when it is asked for", async () => {
    const [diary] = await ownWords.mappings();
    const other = (sheet: string) => ({ ...diary!, sheet, why: "unlike" as const });
    const user = await openedIn({ ...ownWords, mappings: () => Promise.resolve([diary!, other("表紙"), other("相談カード")]) });
    expect(screen.queryByRole("group", { name: text.card("相談カード") })).toBeNull();
    await user.selectOptions(screen.getByLabelText(text.others), "相談カード");
    expect(screen.getByRole("group", { name: text.card("相談カード") }).textContent).toContain(text.why.unlike);
    await user.selectOptions(screen.getByLabelText(text.others), "表紙");
    expect(screen.queryByRole("group", { name: text.card("相談カード") })).toBeNull();
    expect(screen.getByRole("group", { name: text.card("表紙") })).toBeDefined();
  });

  test("a refusal is told with what to do, and a second press may succeed", async () => {
    const save = vi.fn<() => Promise<void>>(() => Promise.reject(new WorkbookFailure("cellEditing", "InvalidOperationInCellEditMode")));
    const user = await opened(save);
    await user.click(screen.getByRole("button", { name: text.save }));
    expect(await screen.findByText(strings.failures.cellEditing.what)).toBeDefined();
    expect(screen.getByText(strings.failures.cellEditing.remedy)).toBeDefined();
    expect(screen.queryByText(text.saved("窓口日報", "活動記録"))).toBeNull();
    save.mockResolvedValue();
    await user.click(screen.getByRole("button", { name: text.save }));
    const said = await screen.findByText(text.saved("窓口日報", "活動記録"));
    expect(said.closest("[role=status]")).not.toBeNull();
    expect(screen.queryByText(strings.failures.cellEditing.what)).toBeNull();
  });

  test("what is changed after it was saved is not said to be saved", async () => {
    const user = await opened();
    await user.click(screen.getByRole("button", { name: text.save }));
    await screen.findByText(text.saved("窓口日報", "活動記録"));
    await user.selectOptions(columnSelect("担当", false), text.noColumn);
    expect(screen.queryByText(text.saved("窓口日報", "活動記録"))).toBeNull();
  });

  test("a kind that the sheet cannot be looked at for is told", async () => {
    const sheets = { ...ownWords, proposalsFor: () => Promise.reject(new WorkbookFailure("notResponding", "120 s")) };
    const user = await openedIn(sheets);
    await user.selectOptions(screen.getByRole("combobox", { name: text.kind }), "フォロー記録");
    expect(await screen.findByText(strings.failures.notResponding.what)).toBeDefined();
    expect(columnSelect("日付", true)).toBeDefined();
  });

  test("cannot be saved without a required column", async () => {
    const save = vi.fn(() => Promise.resolve());
    const user = await opened(save);
    await user.selectOptions(columnSelect("日付", true), text.noColumn);
    await user.click(screen.getByRole("button", { name: text.save }));
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText(text.requiredFirst)).toBeDefined();
  });

  test("another kind brings its own columns", async () => {
    const user = await opened();
    await user.selectOptions(screen.getByRole("combobox", { name: text.kind }), "フォロー記録");
    expect(await screen.findByRole("combobox", { name: text.columnOf("支援日", true) })).toBeDefined();
  });

  test("shows another kind at once, though its columns are still on their way, and late ones do not undo a later choice", async () => {
    const answers: (() => void)[] = [];
    const held: SheetControls["proposalsFor"] = async (sheet, key) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return ownWords.proposalsFor(sheet, key);
    };
    const user = home({ ...ownWords, proposalsFor: held });
    await user.click(await screen.findByRole("button", { name: text.map }));
    const kind = await screen.findByRole<HTMLSelectElement>("combobox", { name: text.kind });
    await user.selectOptions(kind, "支援先");
    expect(kind.selectedOptions[0]?.textContent).toBe("支援先");
    expect(screen.queryByRole("combobox", { name: text.columnOf("日付", true) })).toBeNull();
    await user.selectOptions(kind, "フォロー記録");
    answers.toReversed().forEach((answer) => answer());
    expect(await screen.findByRole("combobox", { name: text.columnOf("支援日", true) })).toBeDefined();
    expect(screen.queryByRole("combobox", { name: text.columnOf("計画策定日", true) })).toBeNull();
  });
});
