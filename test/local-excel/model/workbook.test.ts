import { describe, expect, it } from "vitest";
import { openLocalExcel } from "../../../src/local-excel/officeJsNode.js";
import { bookWith, openBook } from "../books.js";

describe("settings", () => {
  it("are added, changed, read and deleted by key", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("mapping", { 指標: "K" });
      settings.add("year", "R6");
      settings.add("year", "R7");
      settings.add("old", true).delete();
      const year = settings.getItem("year");
      const none = settings.getItemOrNullObject("old");
      year.load("key,value");
      await context.sync();
      expect([year.key, year.value, none.isNullObject]).toEqual(["year", "R7", true]);
      year.delete();
      await context.sync();
    });
    expect([...book.settings]).toEqual([["mapping", { 指標: "K" }]]);
  });

  it("that do not exist are not found", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      context.workbook.settings.getItem("none");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("the date system", () => {
  it.each([
    [false, 45748],
    [true, 44286],
  ])("with 1904 dates %s, 2025-04-01 is %i", async (uses1904Dates, serial) => {
    const { Excel } = await openLocalExcel({ ...bookWith("Sheet1"), uses1904Dates });
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(2025, 4, 1);
      day.load("value,error");
      await context.sync();
      expect([day.value, day.error]).toEqual([serial, ""]);
    });
  });
});

describe("calculation", () => {
  it("is done before results are read in the same batch", async () => {
    expect(await doubled((_context) => undefined)).toEqual([[8], [8]]);
  });

  it("waits for the end of the batch when it is suspended", async () => {
    expect(await doubled(({ application }) => application.suspendApiCalculationUntilNextSync())).toEqual([[""], [8]]);
  });

  it("waits to be asked for in manual mode", async () => {
    expect(await doubled(({ application }) => (application.calculationMode = "Manual"))).toEqual([[""], [""]]);
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=1+1"]];
      context.application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    });
  });

  it("can be asked for, and the mode can be read", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculate("Full");
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe("Automatic");
    });
  });

  /** The value of =A1*2 read in the batch that wrote 4 to A1, and in the next one. */
  async function doubled(before: (workbook: Excel.Workbook) => void): Promise<unknown[]> {
    const { Excel } = await openBook();
    return Excel.run(async (context) => {
      before(context.workbook);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[4, "=A1*2"]];
      const result = sheet.getRange("B1");
      result.load("values");
      await context.sync();
      const [inBatch] = result.values as unknown[][];
      result.load("values");
      await context.sync();
      return [inBatch, result.values[0]];
    });
  }
});
