import { describe, expect, it } from "vitest";
import { openBook } from "../books.js";

function addLate(range: Excel.Range): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = '=$B2="遅れ"';
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.set({ color: "#9C0006", bold: true });
  return format;
}

const late = {
  area: { row: 1, column: 0, rows: 9, columns: 2 },
  formula: '$B2="遅れ"',
  style: { fill: "#FFC7CE", color: "#9C0006", bold: true },
};

describe("conditional formats", () => {
  it("hold a formula and how cells look", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:B10");
      const format = addLate(range);
      await context.sync();
      format.custom.rule.load("formula");
      range.conditionalFormats.load("items/type");
      await context.sync();
      expect(format.custom.rule.formula).toBe('=$B2="遅れ"');
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom"]);
    });
    expect(book.sheets[0]?.conditionalFormats).toEqual([late]);
  });

  it("are those that touch the range, and go with clearAll", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      addLate(sheet.getRange("A2:B10"));
      addLate(sheet.getRange("D1"));
      const touched = sheet.getRange("B10:C20").conditionalFormats;
      touched.load("items");
      await context.sync();
      expect(touched.items).toHaveLength(1);
      sheet.getRange("C:Z").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.sheets[0]?.conditionalFormats).toEqual([late]);
  });

  it("refuse a rule that is no formula", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "遅れ";
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
