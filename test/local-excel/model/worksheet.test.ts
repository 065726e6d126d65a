import { describe, expect, it } from "vitest";
import { openBook } from "../books.js";

describe("custom properties of a worksheet", () => {
  it("are kept by key, whose letter case does not matter", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("banso.kind", "summary");
      customProperties.add("BANSO.KIND", "about");
      customProperties.add("banso.hash", "x");
      const kind = customProperties.getItem("banso.kind");
      const none = customProperties.getItemOrNullObject("other");
      kind.load("key,value");
      customProperties.load("items/key,items/value");
      await context.sync();
      expect([kind.key, kind.value, none.isNullObject]).toEqual(["banso.kind", "about", true]);
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["banso.kind", "about"],
        ["banso.hash", "x"],
      ]);
      customProperties.getItem("banso.hash").delete();
      await context.sync();
    });
    expect([...(book.sheets[0]?.customProperties ?? [])]).toEqual([["banso.kind", "about"]]);
  });
});

describe("filter buttons", () => {
  it("stand over one area of the sheet, and go", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.apply("A1:B9");
      autoFilter.apply("A3:C9");
      await context.sync();
      expect(book.sheets[0]?.filter).toEqual({ row: 2, column: 0, rows: 7, columns: 3 });
      autoFilter.remove();
      await context.sync();
    });
    expect(book.sheets[0]?.filter).toBeNull();
  });
});

describe("protection", () => {
  it.each<[string, (range: Excel.Range) => void]>([
    ["values", (range) => (range.values = [[1]])],
    ["formats", (range) => (range.format.font.bold = true)],
    ["widths", (range) => (range.format.columnWidth = 80)],
    ["clearing", (range) => range.clear()],
    ["conditional formats", (range) => range.conditionalFormats.add("Custom")],
    ["validations", (range) => range.dataValidation.clear()],
  ])("keeps %s from being changed", async (_, change) => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      change(sheet.getRange("A1"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("can be seen and taken off", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(book.sheets[0]?.isProtected).toBe(false);
  });

  it("is not put on twice", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect();
      protection.protect();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a worksheet's look", () => {
  it("has a tab colour and may go without grid lines", async () => {
    const { Excel, book } = await openBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().set({ tabColor: "#2F75B5", showGridlines: false });
      await context.sync();
    });
    expect(book.sheets[0]).toMatchObject({ tabColor: "#2F75B5", showGridlines: false });
  });

  it("comes to the front when it is activated, unless it is hidden", async () => {
    const { Excel } = await openBook("a", "b", "c");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("b").activate();
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      worksheets.getItem("c").visibility = "Hidden";
      await context.sync();
      expect(active.name).toBe("b");
      worksheets.getItem("c").activate();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });
});

describe("onChanged", () => {
  it("tells what a batch wrote, until it is no longer listened to", async () => {
    const { Excel } = await openBook("入力");
    const changed: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("入力");
      const handler = sheet.onChanged.add(({ address, triggerSource }) => {
        changed.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await eventsDelivered();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await eventsDelivered();
    });
    expect(changed).toEqual(["B2:C3 ThisLocalAddin"]);
  });
});

function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
