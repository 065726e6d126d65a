import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellKey, type BookData, type CellData } from "../../../src/local-excel/bookData.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { anyBook } from "./anyBook.js";
import { attainmentSheet, book, sheetOf } from "./exampleBook.js";

/** What must be equal: all but the sheets' ids, which a loaded file gives anew, and the origin. */
function content({ uses1904Dates, settings, sheets }: BookData): object {
  return { uses1904Dates, settings, sheets: sheets.map((sheet) => ({ ...sheet, id: "" })) };
}

describe("save, then load", () => {
  it("gives the same book", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (saved) => {
        const loaded = await loadXlsx(await saveXlsx(saved));
        expect(content(loaded)).toEqual(content(saved));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for the same book, new or loaded", async () => {
    const bytes = await saveXlsx(book(attainmentSheet()));
    expect(await saveXlsx(book(attainmentSheet()))).toEqual(bytes);
    const loaded = await loadXlsx(bytes);
    expect(await saveXlsx(loaded)).toEqual(await saveXlsx(await loadXlsx(bytes)));
  });

  it.each<[string, CellData]>([
    ["a text that looks like a formula", { value: "=HYPERLINK(1)" }],
    ["a text that begins with an apostrophe", { value: "'=1" }],
    ["a text of digits", { value: "0012" }],
    ["a number with all its digits", { value: 0.1 + 0.2 }],
    ["a tiny number", { value: 5e-324 }],
    ["an error", { value: "#N/A", isError: true }],
    ["a text that only looks like an error", { value: "#N/A" }],
    ["a formula with an error", { formula: "1/0", value: "#DIV/0!", isError: true }],
    ["a formula with an empty text", { formula: 'IF(A1="","","x")', value: "" }],
    ["a formula that nobody has calculated", { formula: "NOW()" }],
    ["a format without a value", { style: { fill: "#FFFF00" } }],
    ["a date in the Japanese era", { value: 45748, numberFormat: '[$-411]ggge"年"m"月"d"日"' }],
  ])("keeps %s", async (_, cell) => {
    const loaded = await loadXlsx(await saveXlsx(book(sheetOf("S", [[cell]]))));
    expect(loaded.sheets[0]?.cells.get(cellKey(0, 0))).toEqual(cell);
  });

  it("leaves results out on request, but no typed value", async () => {
    const cells = [[{ value: 1 }, { formula: "A1*2", value: 2 }, { formula: "1/0", value: "#DIV/0!", isError: true }]];
    const loaded = await loadXlsx(await saveXlsx(book(sheetOf("S", cells)), { cachedValues: false }));
    expect([...loaded.sheets[0]!.cells.values()]).toEqual([{ value: 1 }, { formula: "A1*2" }, { formula: "1/0" }]);
  });

  it("gives each cell a style of its own to change", async () => {
    const style = { bold: true };
    const loaded = await loadXlsx(
      await saveXlsx(
        book(
          sheetOf("S", [
            [
              { value: 1, style },
              { value: 2, style },
            ],
          ]),
        ),
      ),
    );
    const [first, second] = [...loaded.sheets[0]!.cells.values()];
    first!.style!.bold = false;
    expect(second!.style).toEqual({ bold: true });
  });

  it("refuses what Excel cannot keep: a list with a comma in a choice, a colour by name, an unknown chart", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await expect(saveXlsx(book(sheetOf("S", [], { validations: [{ area, choices: ["a,b"] }] })))).rejects.toThrow(RangeError);
    await expect(saveXlsx(book(sheetOf("S", [], { tabColor: "red" })))).rejects.toThrow(RangeError);
    const pie = { ...attainmentSheet().charts[0]!, type: "Pie" };
    await expect(saveXlsx(book(sheetOf("S", [], { charts: [pie] })))).rejects.toThrow(RangeError);
  });

  it("writes an error that the file format does not know as #VALUE!", async () => {
    const loaded = await loadXlsx(await saveXlsx(book(sheetOf("S", [[{ formula: "UNIQUE(A:A)", value: "#SPILL!", isError: true }]]))));
    expect(loaded.sheets[0]?.cells.get(0)).toEqual({ formula: "UNIQUE(A:A)", value: "#VALUE!", isError: true });
  });

  it("holds 20,000 rows of 12 mixed cells", { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column): CellData => {
        if (column % 4 === 0) return { value: `事業所 ${row}-${column}` };
        if (column % 4 === 1) return { value: row * 1.1 + column, numberFormat: "#,##0" };
        if (column % 4 === 2) return { formula: `B${row + 1}*2`, value: row * 2.2 };
        return { value: 45_000 + (row % 900), numberFormat: 'yyyy"年"m"月"d"日"', style: { bold: row % 2 === 0, horizontal: "Right" } };
      }),
    );
    const begin = process.cpuUsage();
    const loaded = await loadXlsx(await saveXlsx(book(sheetOf("記録", rows))));
    const { user } = process.cpuUsage(begin);
    expect(loaded.sheets[0]?.cells.size).toBe(240_000);
    expect(user / 1e6, "seconds of processor time").toBeLessThan(30);
  });
});
