import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { convertedToXlsx, recalculate, toPdfPages } from "../../libreOffice.js";
import { attainmentSheet, book, sheetOf } from "./exampleBook.js";

async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

/** Two readers that know nothing of ours: exceljs reads the file itself, and what LibreOffice makes of it. */
describe.each([
  {
    reader: "exceljs",
    through: (bytes: Uint8Array) => Promise.resolve(bytes),
    font: "游ゴシック",
    flags: { fitToPage: true, horizontalCentered: true },
  },
  // LibreOffice puts an installed font in place of ours, and writes flags as words, which exceljs does not read.
  { reader: "LibreOffice", through: convertedToXlsx, font: expect.any(String) as string, flags: {} },
])("as $reader reads it", ({ through, font, flags }) => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    const workbook = await readByExcelJs(
      await through(await saveXlsx(book(attainmentSheet(), sheetOf("隠し", [], { visibility: "Hidden" })))),
    );
    sheet = workbook.getWorksheet("目標達成状況")!;
    expect(workbook.getWorksheet("隠し")?.state).toBe("hidden");
  }, 120_000);

  it("cells hold values, formulas and formats", () => {
    expect(sheet.getCell("A3").value).toBe("巡回訪問による経営分析事業者数");
    expect(sheet.getCell("B3").value).toBe(230);
    expect(sheet.getCell("D3").formula).toBe("C3/B3");
    expect(sheet.getCell("D3").result).toBeCloseTo(198 / 230, 14);
    expect(sheet.getCell("D3").numFmt).toBe("0.0%");
  });

  it("cells look as they should", () => {
    const { fill, alignment, border } = sheet.getCell("B2");
    expect(sheet.getCell("B2").font).toMatchObject({ bold: true, name: font, size: 11 });
    expect(fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
    expect(alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(border?.bottom).toMatchObject({ style: "thin", color: { argb: "FF808080" } });
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16 });
  });

  it("columns and rows have their sizes", () => {
    expect(sheet.getColumn(1).width).toBeCloseTo(30, 1);
    expect(sheet.getColumn(4).width).toBeCloseTo(10, 1);
    expect(sheet.getRow(1).height).toBeCloseTo(30, 1);
  });

  it("choices, prompt and condition are there", () => {
    const { dataValidation } = sheet.getCell("E3");
    expect(dataValidation).toMatchObject({ type: "list", promptTitle: "評価", prompt: "A～E" });
    expect((dataValidation as { formulae: unknown[] }).formulae[0]).toBe('"A,B,C,D,E"');
    const [{ rules, ref }] = (
      sheet as unknown as { conditionalFormattings: [{ ref: string; rules: { formulae: string[]; style: object }[] }] }
    ).conditionalFormattings;
    expect(ref).toBe("E3:E7");
    expect(rules[0]).toMatchObject({ formulae: ['E3="C"'], style: { font: { bold: true, color: { argb: "FF9C0006" } } } });
  });

  it("it prints on A4, one page wide, with repeated rows, header and footer", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "2:2",
      printArea: "A1:F42",
      ...flags,
    });
    expect(sheet.pageSetup.margins?.left).toBeCloseTo(0.5, 2);
    expect(sheet.headerFooter.oddFooter).toContain("&P / &N");
    expect(sheet.headerFooter.oddHeader).toContain("伴走商工会議所");
  });
});

describe("LibreOffice", () => {
  let folder = "";
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "pages-"))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("calculates formulas that stand without result", { timeout: 120_000 }, async () => {
    const sheet = sheetOf("記録", [
      [{ value: "=SUM(1)" }, { value: 0.1 }, { formula: "B1+0.2" }],
      [{ value: "'甲" }, { value: "0012" }, { formula: "LEN(A1)&A2" }],
      [{ value: true }, { value: "#N/A", isError: true }, { formula: "IF(A3,1/0,0)" }],
    ]);
    const values = (await recalculate(await saveXlsx(book(sheet), { cachedValues: false }))).get("記録");
    expect(values).toEqual(
      new Map<string, unknown>([
        ["A1", "=SUM(1)"],
        ["B1", 0.1],
        ["C1", expect.closeTo(0.3, 15)],
        ["A2", "'甲"],
        ["B2", "0012"],
        ["C2", "7'甲"],
        ["A3", true],
        ["B3", "#N/A"],
        ["C3", "#DIV/0!"],
      ]),
    );
  });

  it("prints a page more for a row break and a picture of each", { timeout: 120_000 }, async () => {
    const sheet = sheetOf("記録", [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    sheet.page.rowBreaks = [1, 2];
    const pages = await toPdfPages(await saveXlsx(book(sheet)), folder);
    expect(pages).toHaveLength(3);
    const [page] = await Promise.all(pages.map((path) => readFile(path)));
    expect([...page!.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });
});
