import { describe, expect, it } from "vitest";
import { cellKey } from "../../../src/local-excel/bookData.js";
import { openBook } from "../books.js";

describe("formats of a range", () => {
  it("are kept cell by cell and read back", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      format.fill.color = "#DDEBF7";
      format.font.set({ bold: true, italic: true, color: "#123456", size: 14, name: "Meiryo UI", underline: "Single" });
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/*");
      await context.sync();
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual([
        "Center",
        "Top",
        true,
        2,
      ]);
      expect(format.fill.color).toBe("#DDEBF7");
      expect([format.font.bold, format.font.italic, format.font.underline]).toEqual([true, true, "Single"]);
      expect([format.font.color, format.font.size, format.font.name]).toEqual(["#123456", 14, "Meiryo UI"]);
    });
    expect(book.sheets[0]?.cells.get(cellKey(1, 1))?.style).toEqual({
      fill: "#DDEBF7",
      bold: true,
      italic: true,
      underline: true,
      color: "#123456",
      fontSize: 14,
      fontName: "Meiryo UI",
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      indent: 2,
    });
  });

  it("read as null where cells differ, and as the default where nothing is set", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("B1").format.fill.clear();
      const both = sheet.getRange("A1:B1").format;
      both.load("fill/color,font/bold,font/size,columnWidth,rowHeight");
      await context.sync();
      expect(both.font.bold).toBeNull();
      expect([both.fill.color, both.font.size, both.columnWidth, both.rowHeight]).toEqual(["#FFFFFF", 11, 54, 18.75]);
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => void, string]>([
    ["a negative width", (format) => (format.columnWidth = -1), "InvalidArgument"],
    ["a row of more than 409.5 points", (format) => (format.rowHeight = 410), "InvalidArgument"],
    ["an indent of more than 250", (format) => (format.indentLevel = 251), "InvalidArgument"],
    ["a font of no size", (format) => (format.font.size = 0), "InvalidArgument"],
  ])("refuse %s", async (_, set, code) => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      set(context.workbook.worksheets.getActiveWorksheet().getRange("A1").format);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});

describe("sizes", () => {
  it("are those of whole columns and rows, in points", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:C").format.columnWidth = 80;
      sheet.getRange("3:4").format.rowHeight = 30;
      const mixed = sheet.getRange("A1:B1").format;
      mixed.load("columnWidth");
      await context.sync();
      expect(mixed.columnWidth).toBeNull();
    });
    expect([...(book.sheets[0]?.columnWidths ?? [])]).toEqual([
      [1, 80],
      [2, 80],
    ]);
    expect([...(book.sheets[0]?.rowHeights ?? [])]).toEqual([
      [2, 30],
      [3, 30],
    ]);
  });

  it("go back to the standard height, for a whole sheet as well", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("3:5").format.rowHeight = 30;
      sheet.getRange("3:3").format.useStandardHeight = true;
      const { format } = sheet.getRange("A3:A4");
      format.load("useStandardHeight");
      await context.sync();
      expect(format.useStandardHeight).toBe(false);
      expect([...(book.sheets[0]?.rowHeights.keys() ?? [])]).toEqual([3, 4]);
      sheet.getRange().format.useStandardHeight = true;
      await context.sync();
    });
    expect(book.sheets[0]?.rowHeights.size).toBe(0);
  });

  it("fit the widest text; a Japanese character takes two places", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["経営発達支援計画"], ["short"]];
      sheet.getRange("A:B").format.autofitColumns();
      await context.sync();
    });
    // 16 places of 8 pixels and 5 of padding, at 0.75 points a pixel; B is empty and stays.
    expect([...(book.sheets[0]?.columnWidths ?? [])]).toEqual([[0, (16 * 8 + 5) * 0.75]]);
  });

  it("fit as many lines as wrapping makes", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["一二三四五六七八九十\n二行目"]];
      cell.format.wrapText = true;
      cell.format.columnWidth = 54;
      cell.format.autofitRows();
      await context.sync();
    });
    // 72 pixels hold 8 places: 20 places make 3 lines, and one more line follows.
    expect(book.sheets[0]?.rowHeights.get(0)).toBe(4 * 18.75);
  });
});

describe("borders", () => {
  async function bordersAfter(draw: (borders: Excel.RangeBorderCollection) => void): Promise<Record<string, unknown>> {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      draw(context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format.borders);
      await context.sync();
    });
    const cells = { A1: cellKey(0, 0), B1: cellKey(0, 1), A2: cellKey(1, 0), B2: cellKey(1, 1) };
    const sides = (key: number): string => Object.keys(book.sheets[0]?.cells.get(key)?.style?.borders ?? {}).join(" ");
    return Object.fromEntries(Object.entries(cells).map(([name, key]) => [name, sides(key)]));
  }

  it.each<[Excel.BorderIndex | "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical", object]>([
    ["EdgeTop", { A1: "EdgeTop", B1: "EdgeTop", A2: "", B2: "" }],
    ["EdgeBottom", { A1: "", B1: "", A2: "EdgeBottom", B2: "EdgeBottom" }],
    ["EdgeLeft", { A1: "EdgeLeft", B1: "", A2: "EdgeLeft", B2: "" }],
    ["EdgeRight", { A1: "", B1: "EdgeRight", A2: "", B2: "EdgeRight" }],
    ["InsideHorizontal", { A1: "EdgeBottom", B1: "EdgeBottom", A2: "", B2: "" }],
    ["InsideVertical", { A1: "EdgeRight", B1: "", A2: "EdgeRight", B2: "" }],
  ])("%s lie on the cells where they are seen", async (index, seen) => {
    expect(await bordersAfter((borders) => (borders.getItem(index).style = "Continuous"))).toEqual(seen);
  });

  it("have a style, a weight and a colour, and go again", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      const border = range.format.borders.getItem("EdgeBottom");
      border.set({ style: "Dash", weight: "Medium", color: "#808080" });
      const removed = range.format.borders.getItem("EdgeTop");
      removed.style = "Continuous";
      removed.style = "None";
      border.load("style,weight,color");
      removed.load("style");
      await context.sync();
      expect([border.style, border.weight, border.color, removed.style]).toEqual(["Dash", "Medium", "#808080", "None"]);
    });
  });
});
