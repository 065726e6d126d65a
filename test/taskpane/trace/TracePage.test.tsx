import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Trace } from "../../../src/app/trace/traceCell.js";
import { WorkbookFailure } from "../../../src/app/ports.js";
import type { CellRef } from "../../../src/core/cellAddress.js";
import { traceStrings } from "../../../src/strings/pane/trace.js";
import { renderPane, strings } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { actual, onBlank, onInputSheet, rate } from "../traces.js";

afterEach(cleanup);

const text = traceStrings.ja;
const start = () => screen.findByRole("button", { name: text.press });

/** A person on the page, before a workbook whose active cell is traced as given. */
function open(traceOf: (active: CellRef) => Trace | Promise<Trace>, first: CellRef = rate) {
  let active = first;
  const select = vi.fn((cell: CellRef) => {
    active = { sheet: cell.sheet, address: cell.address };
    return Promise.resolve();
  });
  const traceCell = () => Promise.resolve(traceOf(active));
  return { user: renderPane(scriptedActions({}, select, { traceCell }), "trace"), select };
}

const byAddress = ({ address }: CellRef): Trace => ({ Z10: rate, E10: actual })[address] ?? onInputSheet;

test("the list of jobs leads there and back", async () => {
  const user = renderPane(scriptedActions({}));
  await user.click(screen.getByRole("button", { name: (name) => name.startsWith(strings.tasks.trace) }));
  expect(await screen.findByText(text.how)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: strings.tasks.trace }));
  await user.click(screen.getByRole("button", { name: strings.back }));
  expect(document.activeElement?.textContent).toContain(strings.tasks.trace);
});

describe("a press with the cell of a figure selected", () => {
  test("shows its name, the figure, its formula in words and the cells behind it", async () => {
    const { user } = open(byAddress, actual);
    await user.click(await start());
    const card = await screen.findByRole("region", { name: "K5-2 個別相談における経営分析事業者数 の 実績" });
    expect(within(card).getByText("2")).toBeDefined();
    expect(within(card).getByText("＝ 「集計根拠」の 計上 の合計（条件：No が同じ、年度 が 「R7」）")).toBeDefined();
    const cells = within(screen.getByRole("region", { name: text.cells(3) }));
    expect(cells.getByText(/見本鋳造株式会社/)).toBeDefined();
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      text.shown("K5-2 個別相談における経営分析事業者数 の 実績", "2 "),
    );
  });

  test("a cell behind it is shown and traced in its turn, and 「戻る」 leads back", async () => {
    const { user, select } = open(byAddress);
    await user.click(await start());
    await user.click(await screen.findByRole("button", { name: /K5-2 の 実績/ }));
    expect(select).toHaveBeenLastCalledWith({ sheet: "目標達成状況", address: "E10" });
    expect(await screen.findByRole("region", { name: "K5-2 個別相談における経営分析事業者数 の 実績" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: text.back }));
    expect(select.mock.lastCall![0]).toMatchObject({ address: "Z10" });
    expect(await screen.findByRole("region", { name: "K5-2 の 判定用の率" })).toBeDefined();
    expect(screen.queryByRole("button", { name: text.back })).toBeNull();
    expect(document.activeElement).toBe(await start());
  });

  test("a record of the user's is shown, and the figure that led there stays", async () => {
    const { user, select } = open(byAddress, actual);
    await user.click(await start());
    await user.click(await screen.findByRole("button", { name: text.toRecord(text.place("活動記録", "A12")) }));
    expect(select).toHaveBeenLastCalledWith({ sheet: "活動記録", address: "A12" });
    expect(screen.getByRole("region", { name: /実績/ })).toBeDefined();
  });
});

describe("where nothing can be traced", () => {
  test.each([
    ["notGenerated", onInputSheet],
    ["blank", onBlank],
  ] as const)("%s: the page says what to select", async (kind, trace) => {
    const { user } = open(() => trace);
    await user.click(await start());
    expect(await screen.findByText(text[kind].what)).toBeDefined();
    expect(screen.getByText(text[kind].remedy)).toBeDefined();
  });

  test("a formula that a person wrote is shown without words", async () => {
    const { user } = open(() => ({ ...rate, formula: null, formulaText: "=SUM(C:C)" }));
    await user.click(await start());
    expect(await screen.findByText(text.unknownFormula)).toBeDefined();
    expect(screen.getByText("=SUM(C:C)")).toBeDefined();
  });

  test("a sheet that is gone is said by its name", async () => {
    const { user } = open(() => ({ ...rate, cells: [], cellCount: 0, lost: ["集計根拠"] }));
    await user.click(await start());
    expect(await screen.findByText(text.lost(["集計根拠"]))).toBeDefined();
  });

  test("a count that comes to nothing has no cells, and nothing is lost", async () => {
    const { user } = open(() => ({ ...rate, cells: [], cellCount: 0 }));
    await user.click(await start());
    expect(await screen.findByText(text.noCells)).toBeDefined();
  });

  test("a failure says what to do, and the next press starts again", async () => {
    let fails = true;
    const { user } = open(() => (fails ? Promise.reject(new WorkbookFailure("cellEditing", "")) : rate));
    await user.click(await start());
    expect(await screen.findByText(strings.failures.cellEditing.remedy)).toBeDefined();
    fails = false;
    await user.click(await start());
    expect(await screen.findByRole("region", { name: "K5-2 の 判定用の率" })).toBeDefined();
    expect(screen.queryByText(strings.failures.cellEditing.remedy)).toBeNull();
  });
});

test("of many cells the first are listed, and more on demand", async () => {
  const cells = Array.from({ length: 45 }, (_, index) => ({ ...rate.cells[0]!, address: `A${index + 1}` }));
  const { user } = open(() => ({ ...rate, cells, cellCount: 45 }));
  await user.click(await start());
  const list = await screen.findByRole("region", { name: text.cells(45) });
  expect(within(list).getAllByRole("listitem")).toHaveLength(20);
  await user.click(within(list).getByRole("button", { name: strings.issues.more(25) }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(40);
});
