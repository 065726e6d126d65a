import { describe, expect, it } from "vitest";
import { areaAddress } from "../../../src/core/cellAddress.js";
import { openBook } from "../books.js";
import { emptySheet } from "../../../src/local-excel/bookData.js";

describe("getting a range", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getRange()", (sheet) => sheet.getRange(), "1:1048576"],
    ["getRange('B2:C3')", (sheet) => sheet.getRange("B2:C3"), "B2:C3"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["worksheet.getCell", (sheet) => sheet.getCell(0, 26), "AA1"],
    ["getCell", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "C3"],
    ["getRow", (sheet) => sheet.getRange("B2:C3").getRow(1), "B3:C3"],
    ["getColumn", (sheet) => sheet.getRange("B2:C3").getColumn(1), "C2:C3"],
    ["getLastRow", (sheet) => sheet.getRange("B2:C3").getLastRow(), "B3:C3"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "B2:B5"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1), "C1:D2"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "B1:D2"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
  ])("%s", async (_, get, address) => {
    const { Excel } = await openBook("入力");
    await Excel.run(async (context) => {
      const range = get(context.workbook.worksheets.getItem("入力"));
      range.load("address");
      await context.sync();
      expect(range.address).toBe(`入力!${address}`);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["no address", (sheet) => sheet.getRange("目標")],
    ["a negative row", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
    ["no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ["beyond the last row", (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1)],
    ["shrunk to nothing", (sheet) => sheet.getRange("B2").getResizedRange(-1, 0)],
  ])("fails with InvalidArgument: %s", async (_, get) => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      get(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("tells where it is and how large", async () => {
    const { Excel } = await openBook("売上 1");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("売上 1").getRange("B2:D4");
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,worksheet/name");
      const whole = context.workbook.worksheets.getItem("売上 1").getRange();
      whole.load("cellCount");
      await context.sync();
      expect([range.address, range.rowIndex, range.columnIndex]).toEqual(["'売上 1'!B2:D4", 1, 1]);
      expect([range.rowCount, range.columnCount, range.cellCount, whole.cellCount]).toEqual([3, 3, 9, -1]);
      expect(range.worksheet.name).toBe("売上 1");
    });
  });
});

describe("values", () => {
  it("come back with formulas, formats, texts and types", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
      range.values = [["売上", 0.5, "=B1*2", true, "=1/0", ""]];
      range.numberFormat = [["@", "0.0%", "General", "General", "General", "General"]];
      range.load("values,formulas,numberFormat,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["売上", 0.5, 1, true, "#DIV/0!", ""]]);
      expect(range.formulas).toEqual([["売上", 0.5, "=B1*2", true, "=1/0", ""]]);
      expect(range.numberFormat).toEqual([["@", "0.0%", "General", "General", "General", "General"]]);
      expect(range.text).toEqual([["売上", "50.0%", "1", "TRUE", "#DIV/0!", ""]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Double", "Boolean", "Error", "Empty"]]);
    });
  });

  it("leave a cell as it is for null, clear it for an empty text, and spread from one value", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
      // The typed API asks for arrays; Excel takes one value for all cells as well.
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, "", 1],
        [null, null, null],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, "", 1],
        [7, 7, 7],
      ]);
    });
  });

  it("must have the range's shape, also when the client writes them in slices", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:J500").values = Array.from({ length: 499 }, () =>
        Array<number>(10).fill(1),
      );
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of more than 1,500 cells arrive whole", async () => {
    const { Excel } = await openBook();
    const grid = Array.from({ length: 700 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3:K702");
      range.values = grid;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(grid);
    });
  });

  it("of a whole sheet are too many", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange().load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("are not loaded until they were asked for", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("the used range", () => {
  it("goes around what is used; formats count unless values are asked for", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject();
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("B5").values = [["=1+1"]];
      sheet.getRange("F9").format.font.bold = true;
      const all = sheet.getUsedRangeOrNullObject();
      const values = sheet.getUsedRangeOrNullObject(true);
      const inColumn = sheet.getRange("C1:C9").getUsedRangeOrNullObject(true);
      [all, values, inColumn].forEach((range) => range.load("address"));
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect([all.address, values.address, inColumn.address]).toEqual(["Sheet1!B3:F9", "Sheet1!B3:C5", "Sheet1!C3"]);
    });
  });
});

describe("clear", () => {
  it.each<[Excel.ClearApplyTo | "All" | "Contents" | "Formats", object | undefined]>([
    ["Contents", { numberFormat: "0.0", style: { bold: true } }],
    ["Formats", { value: 1 }],
    ["All", undefined],
  ])("%s", async (applyTo, left) => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[1]];
      range.numberFormat = [["0.0"]];
      range.format.font.bold = true;
      context.workbook.worksheets.getActiveWorksheet().getRange().clear(applyTo);
      await context.sync();
    });
    expect(book.sheets[0]?.cells.get(0)).toEqual(left);
  });
});

describe("merging", () => {
  const merges = async (change: (sheet: Excel.Worksheet) => void) => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      change(sheet);
      await context.sync();
    });
    const [sheet] = book.sheets;
    return { areas: sheet!.merges.map(areaAddress), values: [...sheet!.cells].flatMap(([, { value }]) => value ?? []) };
  };

  it.each<[string, (sheet: Excel.Worksheet) => void, readonly string[], readonly number[]]>([
    ["keeps the first cell's content", (sheet) => sheet.getRange("A1:B2").merge(), ["A1:B2"], [1, 3, 6]],
    ["row by row", (sheet) => sheet.getRange("A1:B2").merge(true), ["A1:B1", "A2:B2"], [1, 3, 4, 6]],
    [
      "anew over what is merged",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A1:C1").merge();
      },
      ["A1:C1"],
      [1, 4, 5, 6],
    ],
    [
      "and taken apart again",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange().unmerge();
      },
      [],
      [1, 3, 4, 5, 6],
    ],
  ])("%s", async (_, change, areas, values) => {
    expect(await merges(change)).toEqual({ areas, values });
  });
});

describe("rows and merged cells of the file", () => {
  it("can be read", async () => {
    const { Excel, book } = await openBook();
    const [sheet = emptySheet("", "")] = book.sheets;
    sheet.merges = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 4, column: 0, rows: 2, columns: 1 },
    ];
    sheet.hiddenRows.add(2);
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const merged = active.getRange("A1:C9").getMergedAreasOrNullObject();
      const none = active.getRange("E1:F9").getMergedAreasOrNullObject();
      const [mixed, hidden, shown] = ["A1:A9", "A3", "A1:A2"].map((address) => active.getRange(address));
      merged.load("address,areaCount");
      [mixed, hidden, shown].forEach((range) => range?.load("rowHidden"));
      await context.sync();
      expect([merged.address, merged.areaCount]).toEqual(["Sheet1!A1:C1,Sheet1!A5:A6", 2]);
      expect(none.isNullObject).toBe(true);
      expect([mixed?.rowHidden, hidden?.rowHidden, shown?.rowHidden]).toEqual([null, true, false]);
    });
  });
});

describe("select", () => {
  it("selects cells on their sheet", async () => {
    const { Excel, host } = await openBook("目標", "活動記録");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("活動記録").getRange("E5").select();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("活動記録");
    });
    expect(host.selection).toEqual({ sheet: "活動記録", row: 4, column: 4 });
  });
});
