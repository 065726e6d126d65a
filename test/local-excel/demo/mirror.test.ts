import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { cellKey, emptySheet, type BookData, type CellData } from "../../../src/local-excel/bookData.js";
import { Mirror } from "../../../src/local-excel/demo/mirror.js";
import { loadFormulaEngine } from "../../../src/local-excel/formulaEngine.js";
import { LocalHost } from "../../../src/local-excel/host.js";

beforeAll(() => loadFormulaEngine(readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm"))));

/** 活動記録 with a number, a text and a formula in row 1, and 目標 beside it. */
function logBook(): BookData {
  const log = emptySheet("log", "活動記録");
  log.cells.set(cellKey(0, 0), { value: 3 });
  log.cells.set(cellKey(0, 1), { value: "K5-2" });
  log.cells.set(cellKey(0, 2), { formula: "A1*2" });
  log.cells.set(cellKey(0, 3), { formula: 'HYPERLINK("#\'目標\'!A1","開く")' });
  return { name: "見本.xlsx", uses1904Dates: false, settings: new Map(), sheets: [log, emptySheet("targets", "目標")] };
}

interface Opened {
  readonly mirror: Mirror;
  readonly book: BookData;
  /** What the pane does in one batch: any change of the workbook. */
  readonly batch: (change: (host: LocalHost) => void) => Promise<void>;
}

function open(book = logBook()): Opened {
  const host = new LocalHost(book);
  const mirror = new Mirror(host, () => ({ width: 800, height: 600 }));
  const answer = host.answer.bind(host);
  return {
    mirror,
    book,
    batch: async (change) => {
      host.answer = (request) => {
        change(host);
        return answer(request);
      };
      await mirror.answer('{"Actions":[],"ObjectPaths":{}}');
    },
  };
}

const cellOf = (book: BookData, row: number, column: number, sheet = 0): CellData | undefined =>
  book.sheets[sheet]!.cells.get(cellKey(row, column));

describe("what a person types into the spreadsheet", () => {
  it.each<[typed: string, cell: CellData]>([
    ["12", { value: 12 }],
    ["1.5", { value: 1.5 }],
    ["-2", { value: -2 }],
    ["230者", { value: "230者" }],
    ["'001", { value: "001" }],
    ["'=A1", { value: "=A1" }],
    ["''quoted", { value: "'quoted" }],
    ["TRUE", { value: true }],
    ["2025/4/1", { value: 45_748, numberFormat: "yyyy/m/d" }],
    ["=A1+1", { formula: "A1+1", value: 4 }],
    ["=A1/0", { formula: "A1/0", value: "#DIV/0!", isError: true }],
    ["=1+", { value: "#NAME?", isError: true }],
  ])("%s arrives in the workbook", (typed, cell) => {
    const { mirror } = open();
    mirror.view.model.setUserInput(0, 5, 1, typed);
    expect(cellOf(mirror.currentBook(), 4, 0)).toEqual(cell);
  });

  it("replaces what was there, and formulas follow", () => {
    const { mirror } = open();
    mirror.view.model.setUserInput(0, 1, 1, "5");
    const book = mirror.currentBook();
    expect(cellOf(book, 0, 0)).toEqual({ value: 5 });
    expect(cellOf(book, 0, 2)).toEqual({ formula: "A1*2", value: 10 });
  });

  it("arrives before the pane's next batch", async () => {
    const { mirror, batch } = open();
    mirror.view.model.setUserInput(0, 1, 1, "7");
    let seen: unknown;
    await batch(({ book }) => (seen = cellOf(book, 0, 0)?.value));
    expect(seen).toBe(7);
  });

  it("arrives however far away it was typed", () => {
    const { mirror } = open();
    mirror.view.model.setUserInput(1, 4000, 90, "遠く");
    expect(cellOf(mirror.currentBook(), 3999, 89, 1)).toEqual({ value: "遠く" });
  });

  it("arrives when it is undone", () => {
    const { mirror } = open();
    mirror.view.model.setUserInput(0, 1, 1, "5");
    mirror.currentBook();
    mirror.view.model.undo();
    expect(cellOf(mirror.currentBook(), 0, 0)).toEqual({ value: 3 });
  });
});

describe("what a person deletes", () => {
  it.each([
    ["a number", 0],
    ["a text", 1],
    ["a formula", 2],
  ])("%s goes from the workbook", (_, column) => {
    const { mirror } = open();
    mirror.view.model.rangeClearContents(0, 1, column + 1, 1, column + 1);
    expect(cellOf(mirror.currentBook(), 0, column)).toBeUndefined();
  });

  it("a text overtyped with nothing goes too", () => {
    const { mirror } = open();
    mirror.view.model.setUserInput(0, 1, 2, "");
    expect(cellOf(mirror.currentBook(), 0, 1)).toBeUndefined();
  });

  it("keeps its formats", () => {
    const book = logBook();
    book.sheets[0]!.cells.set(cellKey(0, 0), { value: 3, numberFormat: "0.0", style: { bold: true } });
    const { mirror } = open(book);
    mirror.view.model.rangeClearContents(0, 1, 1, 1, 1);
    expect(cellOf(mirror.currentBook(), 0, 0)).toEqual({ numberFormat: "0.0", style: { bold: true } });
  });
});

describe("cells that nobody touched", () => {
  it("are left as they are when others are edited", () => {
    const { mirror } = open();
    const { book: before } = open();
    mirror.view.model.setUserInput(0, 9, 9, "1");
    const book = mirror.currentBook();
    expect(cellOf(book, 0, 1)).toEqual(cellOf(before, 0, 1));
    expect(cellOf(book, 0, 3)?.formula).toBe('HYPERLINK("#\'目標\'!A1","開く")');
  });
});

describe("sheets that a person adds, renames, moves and deletes", () => {
  const namesIn = (book: BookData): string[] => book.sheets.map(({ name }) => name);

  it("a new sheet arrives with what was typed in it", () => {
    const { mirror } = open();
    mirror.view.model.newSheet();
    mirror.view.model.renameSheet(2, "メモ");
    mirror.view.model.setUserInput(2, 1, 1, "覚え書き");
    const book = mirror.currentBook();
    expect(namesIn(book)).toEqual(["活動記録", "目標", "メモ"]);
    expect(cellOf(book, 0, 0, 2)).toEqual({ value: "覚え書き" });
  });

  it("a renamed sheet keeps its identity", () => {
    const { mirror } = open();
    mirror.view.model.renameSheet(0, "活動記録 R8");
    const [log] = mirror.currentBook().sheets;
    expect({ id: log?.id, name: log?.name }).toEqual({ id: "log", name: "活動記録 R8" });
  });

  it("a moved sheet takes its new place", () => {
    const { mirror } = open();
    mirror.view.model.moveSheet(0, 1);
    expect(namesIn(mirror.currentBook())).toEqual(["目標", "活動記録"]);
  });

  it("a deleted sheet goes", () => {
    const { mirror } = open();
    mirror.view.model.deleteSheet(1);
    expect(namesIn(mirror.currentBook())).toEqual(["活動記録"]);
  });
});

describe("a formula over cells of another format", () => {
  it("is shown in its own", () => {
    const book = logBook();
    const [sheet] = book.sheets;
    sheet!.cells.set(cellKey(5, 0), { value: 188_300, numberFormat: "#,##0;▲#,##0" });
    sheet!.cells.set(cellKey(6, 0), { value: 176_900, numberFormat: "#,##0;▲#,##0" });
    sheet!.cells.set(cellKey(7, 0), { formula: "A6/A7-1", numberFormat: "0.0%;▲0.0%" });
    expect(open(book).mirror.view.model.getFormattedCellValue(0, 8, 1)).toBe("6.4%");
  });
});

describe("a link", () => {
  it("leads to its cell, on another sheet too; a cell without one leads nowhere", () => {
    const { mirror } = open();
    const at = () => {
      const { sheet, row, column } = mirror.view.model.getSelectedView();
      return [sheet, row, column];
    };
    mirror.view.model.setSelectedCell(1, 1);
    mirror.followLink();
    expect(at()).toEqual([0, 1, 1]);
    mirror.view.model.setSelectedCell(1, 4);
    mirror.followLink();
    expect(at()).toEqual([1, 1, 1]);
  });

  it("is not followed by selecting its column", () => {
    const { mirror } = open();
    mirror.view.model.setSelectedCell(1, 4);
    mirror.view.model.setSelectedRange(1, 4, 1_048_576, 4);
    mirror.followLink();
    expect(mirror.view.model.getSelectedSheet()).toBe(0);
  });
});

describe("what a batch of the pane changes", () => {
  const styled: CellData = { value: 0.861, numberFormat: "0.0%", style: { bold: true, fill: "#DCE5EF", wrap: true, horizontal: "Center" } };

  async function withReport(): Promise<Opened> {
    const opened = open();
    await opened.batch((host) => {
      const { sheet } = host.worksheets.Add("評価総括表");
      sheet.cells.set(cellKey(0, 0), styled);
      sheet.cells.set(cellKey(1, 0), { formula: "活動記録!A1*100", value: 300 });
      sheet.columnWidths.set(0, 100);
      sheet.rowHeights.set(0, 30);
      sheet.frozen = { rows: 1, columns: 2 };
      sheet.showGridlines = false;
      sheet.tabColor = "#2F4A6B";
      sheet.conditionalFormats.push({ area: { row: 1, column: 0, rows: 1, columns: 1 }, formula: "A2>200", style: { fill: "#FBE3E1" } });
    });
    return opened;
  }

  it("is shown: the sheet, its contents, styles, sizes and look", async () => {
    const { model, edition } = (await withReport()).mirror.view;
    expect(edition).toBe(1);
    expect(model.getWorksheetsProperties()[2]).toMatchObject({ name: "評価総括表", color: "#2F4A6B" });
    expect(model.getFormattedCellValue(2, 1, 1)).toBe("86.1%");
    expect(model.getCellContent(2, 2, 1)).toBe("=活動記録!A1*100");
    expect(model.getFormattedCellValue(2, 2, 1)).toBe("300");
    expect(model.getCellStyle(2, 1, 1).style).toMatchObject({
      font: { b: true },
      fill: { color: "#DCE5EF" },
      alignment: { horizontal: "center", wrap_text: true },
    });
    expect(model.getColumnWidth(2, 1)).toBeCloseTo(120);
    expect(model.getRowHeight(2, 1)).toBeCloseTo(36);
    expect([model.getFrozenRowsCount(2), model.getFrozenColumnsCount(2)]).toEqual([1, 2]);
    expect(model.getShowGridLines(2)).toBe(false);
    expect(model.getCellStyle(2, 2, 1).style.fill.color).toBe("#FBE3E1");
  });

  it("leaves the person where they were, and nothing to undo", async () => {
    const { mirror, batch } = open();
    mirror.view.model.setSelectedSheet(1);
    mirror.view.model.setSelectedCell(8, 3);
    await batch((host) => host.worksheets.Add("評価総括表"));
    expect(mirror.view.model.getSelectedView()).toMatchObject({ sheet: 1, row: 8, column: 3 });
    expect(mirror.view.model.canUndo()).toBe(false);
  });

  it("is announced to whoever draws; a batch that only reads is not", async () => {
    const { mirror, batch } = open();
    let drawings = 0;
    mirror.subscribe(() => drawings++);
    await batch(() => undefined);
    expect(drawings).toBe(0);
    await batch((host) => host.worksheets.Add("評価総括表"));
    expect(drawings).toBe(1);
  });

  it("computes live: an edit changes the shown report at once", async () => {
    const { mirror } = await withReport();
    mirror.view.model.setUserInput(0, 1, 1, "4");
    expect(mirror.view.model.getFormattedCellValue(2, 2, 1)).toBe("400");
  });
});

describe("a selection by the pane", () => {
  it("moves to the sheet and cell, even twice to the same", async () => {
    const { mirror, batch } = open();
    for (let time = 0; time < 2; time++) {
      await batch((host) => host.worksheets.GetItem("目標").GetRange("G8").Select());
      expect(mirror.view.model.getSelectedView()).toMatchObject({ sheet: 1, row: 8, column: 7 });
      mirror.view.model.setSelectedSheet(0);
      mirror.view.model.setSelectedCell(1, 1);
    }
  });
});
