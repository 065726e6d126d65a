import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cellKey } from "../../../src/local-excel/bookData.js";
import { loadXlsx } from "../../../src/local-excel/xlsx/loadXlsx.js";
import { saveXlsx } from "../../../src/local-excel/xlsx/saveXlsx.js";
import { recalculate } from "../../libreOffice.js";
import { excelMadeFile, excelParts } from "./excelMadeFile.js";
import { attainmentSheet, sheetOf } from "./exampleBook.js";

const text = (files: Record<string, Uint8Array>, path: string) => new TextDecoder().decode(files[path]);

describe("a user's file with sheets added", () => {
  it("keeps every part of the user's own byte by byte, with what BookData cannot hold", async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets.unshift(attainmentSheet());
    const files = unzipSync(await saveXlsx(loaded));
    for (const path of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet2.xml",
      "xl/sharedStrings.xml",
      "xl/drawings/drawing1.xml",
      "xl/charts/chart1.xml",
    ])
      expect(text(files, path), path).toBe(excelParts[path]);
    expect(files["xl/customProperty1.bin"]).toEqual(new Uint8Array([0x41, 0, 0x42, 0x30]));
    expect(Object.keys(files)).not.toContain("xl/calcChain.xml");
  });

  it("moves names with their sheet and keeps the workbook's own", async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets.unshift(attainmentSheet());
    const workbook = text(unzipSync(await saveXlsx(loaded)), "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">入力!$A$1:$D$5</definedName>');
    expect(workbook).toContain('<definedName name="税率">0.1</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">目標達成状況!$A$1:$F$42</definedName>');
    expect(workbook).toMatch(/<sheet sheetId="8" r:id="rId\d" name="目標達成状況"\/><sheet name="入力" sheetId="3" r:id="rId1"\/>/);
    expect(workbook).toContain('activeTab="1"');
  });

  it("takes a new result of a formula for no change, a typed value for one", async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets[0]!.cells.get(cellKey(0, 2))!.value = 301;
    const sheetPath = "xl/worksheets/sheet1.xml";
    expect(text(unzipSync(await saveXlsx(loaded)), sheetPath)).toBe(excelParts[sheetPath]);
    loaded.sheets[0]!.cells.get(cellKey(0, 1))!.value = 11;
    const changed = await saveXlsx(loaded);
    expect(text(unzipSync(changed), sheetPath)).not.toBe(excelParts[sheetPath]);
    const back = (await loadXlsx(changed)).sheets[0];
    expect({ ...back, charts: [] }).toEqual({ ...loaded.sheets[0], charts: [] });
    expect(text(unzipSync(changed), "xl/workbook.xml").match(/Print_Area/g)).toHaveLength(1);
  });

  it("lets a deleted sheet go with all its parts", async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets = [sheetOf("新", [[{ value: 1 }]])];
    const paths = Object.keys(unzipSync(await saveXlsx(loaded))).sort();
    expect(paths).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("is read by exceljs with old and new styles", async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets.push(attainmentSheet());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await saveXlsx(loaded)).buffer as ArrayBuffer);
    expect(workbook.getWorksheet("入力")?.getCell("A1").numFmt).toBe('"△"0');
    expect(workbook.getWorksheet("目標達成状況")?.getCell("D3").numFmt).toBe("0.0%");
    expect(workbook.getWorksheet("目標達成状況")?.getCell("B2").font).toMatchObject({ bold: true, name: "Calibri" });
    expect(workbook.getWorksheet("目標達成状況")?.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  });

  it("is calculated by LibreOffice", { timeout: 120_000 }, async () => {
    const loaded = await loadXlsx(excelMadeFile());
    loaded.sheets.push(sheetOf("集計", [[{ formula: "SUM(入力!B1:B3)" }, { formula: "COUNTA(入力!A1:A3)" }]]));
    const values = await recalculate(await saveXlsx(loaded, { cachedValues: false }));
    expect([values.get("集計")?.get("A1"), values.get("集計")?.get("B1")]).toEqual([60, 3]);
  });

  it("gives up macros, which an .xlsx may not hold", async () => {
    const macros = excelMadeFile({
      "[Content_Types].xml": excelParts["[Content_Types].xml"]!.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
      "xl/_rels/workbook.xml.rels": excelParts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
      "xl/vbaProject.bin": "macro",
    });
    const files = unzipSync(await saveXlsx(await loadXlsx(macros)));
    expect(Object.keys(files)).not.toContain("xl/vbaProject.bin");
    expect(text(files, "[Content_Types].xml")).not.toContain("macroEnabled");
  });
});
