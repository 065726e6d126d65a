import ExcelJS from "exceljs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { cellKey, type CellData, type SheetData } from "../../../src/local-excel/bookData.js";
import { cellOfAddress } from "../../../src/local-excel/xlsx/addresses.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { UnreadableWorkbook } from "../../../src/local-excel/xlsx/unreadableWorkbook.js";
import { convertedToXlsx } from "../../libreOffice.js";
import { excelMadeFile, excelParts } from "./excelMadeFile.js";
import { attainmentSheet, book } from "./exampleBook.js";

function cellAt(sheet: SheetData | undefined, address: string): CellData | undefined {
  const { row, column } = cellOfAddress(address)!;
  return sheet?.cells.get(cellKey(row, column));
}

describe("a file as Excel writes it", () => {
  let sheet: SheetData;
  let hidden: SheetData;
  beforeAll(async () => {
    [sheet, hidden] = (await loadXlsx(excelMadeFile())).sheets as [SheetData, SheetData];
  });

  it.each<[string, string, CellData]>([
    ["B1", "a number", { value: 10 }],
    ["A2", "formatted runs as one text, without furigana", { value: "支援 計画" }],
    ["A3", "a coded return and a line break", { value: "一行目\r\n二行目" }],
    ["D1", "text in the cell, without furigana", { value: "直接" }],
    ["C1", "the first cell of a shared formula", { formula: "B1*$B$3", value: 300 }],
    ["C3", "a later cell of a shared formula", { formula: "B3*$B$3", value: 900 }],
    ["C4", "a newer function by its usual name", { formula: 'CONCAT(A1,"<")', value: "伴走<" }],
    ["A4", "an error", { value: "#N/A", isError: true }],
    ["B4", "a truth value", { value: true }],
    ["D3", "a date with time, and a format that is only a number", { value: 45748.520833333336, numberFormat: 'yyyy"年"m"月"' }],
    [
      "A1",
      "text without furigana, theme colours",
      {
        value: "伴走",
        numberFormat: '"△"0',
        style: { bold: true, color: "#FFFFFF", fill: "#5B9BD5", horizontal: "Center", vertical: "Center" },
      },
    ],
  ])("%s is %s", (address, _, cell) => {
    expect(cellAt(sheet, address)).toEqual(cell);
  });

  it("gives sheets, rows, columns, merges and panes", () => {
    expect([sheet.name, sheet.visibility, hidden.name, hidden.visibility]).toEqual(["入力", "Visible", "隠し", "VeryHidden"]);
    expect(sheet.hiddenRows).toEqual(new Set([1]));
    expect(sheet.rowHeights).toEqual(new Map([[2, 30]]));
    // Calibri's digit is 7 pixels wide: 20.625 × 7 × 3/4 points.
    expect(sheet.columnWidths.get(1)).toBeCloseTo(108.28125, 6);
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.tabColor).toBe("#ADCDEA");
  });

  it("gives print set-up, stamp and conditions", () => {
    expect(sheet.page).toMatchObject({ printArea: { row: 0, column: 0, rows: 5, columns: 4 }, titleRows: { first: 0, last: 1 } });
    expect(sheet.page.margins?.left).toBeCloseTo(50.4, 9);
    expect(sheet.customProperties).toEqual(new Map([["owner", "Aあ"]]));
    const style = { fill: "#FFC7CE", color: "#9C0006", bold: true };
    expect(sheet.conditionalFormats).toEqual([
      { area: { row: 0, column: 1, rows: 3, columns: 1 }, formula: "B1>15", style },
      { area: { row: 0, column: 3, rows: 3, columns: 1 }, formula: "D1>15", style },
    ]);
  });
});

describe("files of other programs", () => {
  it("reads what exceljs wrote", async () => {
    const workbook = new ExcelJS.Workbook();
    const made = workbook.addWorksheet("目標", { state: "hidden" });
    made.getCell("A1").value = { richText: [{ text: "指標" }, { text: "ID", font: { bold: true } }] };
    made.getCell("B2").value = { formula: "1+1", result: 2 };
    made.getCell("B3").value = new Date(Date.UTC(2025, 3, 1));
    made.getCell("B4").value = { text: "もと", hyperlink: "https://example.com/?a=1&b=2" };
    made.getCell("C1").style = { font: { bold: true, size: 14, name: "Meiryo" }, numFmt: "0.0%" };
    made.mergeCells("D1:E2");
    made.getCell("A5").value = 1;
    made.getRow(5).hidden = true;
    made.getCell("A6").dataValidation = { type: "list", formulae: ['"実数,延べ"'], allowBlank: true };
    const [sheet] = (await loadXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()))).sheets;
    expect(sheet).toMatchObject({ name: "目標", visibility: "Hidden", hiddenRows: new Set([4]) });
    expect(cellAt(sheet, "A1")).toEqual({ value: "指標ID" });
    expect(cellAt(sheet, "B2")).toEqual({ formula: "1+1", value: 2 });
    expect(cellAt(sheet, "B3")?.value).toBe(45748);
    expect(cellAt(sheet, "B4")).toMatchObject({ value: "もと", link: { target: "https://example.com/?a=1&b=2" } });
    expect(cellAt(sheet, "C1")).toEqual({ numberFormat: "0.0%", style: { bold: true, fontSize: 14, fontName: "Meiryo" } });
    expect(sheet?.merges).toEqual([{ row: 0, column: 3, rows: 2, columns: 2 }]);
    expect(sheet?.validations).toEqual([{ area: { row: 5, column: 0, rows: 1, columns: 1 }, choices: ["実数", "延べ"] }]);
  });

  it("reads what LibreOffice wrote", { timeout: 120_000 }, async () => {
    const saved = attainmentSheet();
    const [sheet] = (await loadXlsx(await convertedToXlsx(await saveXlsx(book(saved), { cachedValues: false })))).sheets;
    expect(cellAt(sheet, "A1")).toMatchObject({ value: "目標達成状況（令和７年度）", style: { bold: true, fontSize: 16 } });
    expect(cellAt(sheet, "D3")).toMatchObject({ formula: "C3/B3", numberFormat: "0.0%" });
    expect(cellAt(sheet, "D3")?.value).toBeCloseTo(198 / 230, 14);
    expect(cellAt(sheet, "E2")?.style).toMatchObject(saved.cells.get(cellKey(1, 4))!.style!);
    expect(sheet?.page).toMatchObject({ printArea: saved.page.printArea, titleRows: saved.page.titleRows, fitWide: 1 });
    expect(sheet?.charts.map(({ type, title }) => [type, title])).toEqual(saved.charts.map(({ type, title }) => [type, title]));
    expect(sheet?.validations[0]?.choices).toEqual(["A", "B", "C", "D", "E"]);
  });

  it("reads text dates of the strict dialect and prefixed names, and lets go of the origin there", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const file = excelMadeFile({
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}" xmlns:rel="${relationships}"><x:sheets><x:sheet name="S" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c t="d"><x:v>2025-04-01</x:v></x:c><x:c t="d"><x:v>2025-04-01T12:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const loaded = await loadXlsx(file);
    expect([...loaded.sheets[0]!.cells.values()]).toEqual([{ value: 45748 }, { value: 45748.5 }]);
    expect(loaded.origin).toBeUndefined();
  });
});

describe("a file that cannot be read", () => {
  const compound = (stream: string) =>
    new Uint8Array([...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "notAWorkbook"],
    ["plain text", strToU8("指標ID,目標"), "notAWorkbook"],
    ["another zip file", zipSync({ "a.txt": strToU8("a") }), "notAWorkbook"],
    ["a Word document", excelMadeFile({ "xl/workbook.xml": "<w:document xmlns:w='w'/>" }), "notAWorkbook"],
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["an old .xls", compound("Workbook"), "oldFormat"],
    ["half a file", excelMadeFile().subarray(0, 2000), "damaged"],
    ["broken XML", excelMadeFile({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }), "damaged"],
    ["a missing sheet", excelMadeFile({ "xl/worksheets/sheet1.xml": null }), "damaged"],
  ])("%s: %#", async (_, bytes, reason) => {
    const failure = await loadXlsx(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableWorkbook);
    expect((failure as UnreadableWorkbook).reason).toBe(reason);
  });

  it("is an UnreadableWorkbook wherever the damage is", { timeout: 60_000 }, async () => {
    const whole = excelMadeFile();
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await loadXlsx(bytes).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableWorkbook);
      }),
      { numRuns: 300 },
    );
  });

  it("is an UnreadableWorkbook whatever stands in a part", { timeout: 60_000 }, async () => {
    const parts = [
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
      "xl/drawings/drawing1.xml",
    ] as const;
    const cut = fc.record({ part: fc.constantFrom(...parts), at: fc.nat(4000), length: fc.nat(60) });
    await fc.assert(
      fc.asyncProperty(cut, async ({ part, at, length }) => {
        const text = excelParts[part]!;
        const file = excelMadeFile({ [part]: text.slice(0, at) + text.slice(at + length) });
        const result = await loadXlsx(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableWorkbook);
      }),
      { numRuns: 300 },
    );
  });
});
