import { describe, expect, it } from "vitest";
import { bookWith, openBook } from "./books.js";
import { openLocalExcel } from "../../src/local-excel/officeJsNode.js";

describe("a member that is not modelled", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["a navigation", (sheet) => sheet.pivotTables.load("items"), "Worksheet.pivotTables (get)"],
    ["a property that is loaded", (sheet) => sheet.load("standardWidth"), "Worksheet.standardWidth (load)"],
    ["a property that is set", (sheet) => (sheet.getRange("A1").formulasLocal = [["x"]]), "Range.formulasLocal (set)"],
    ["a method", (sheet) => sheet.getRange("A1").flashFill(), "Range.flashFill()"],
    ["a choice", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1")), 'Chart type = "Pie"'],
  ])("fails loudly and is noted: %s", async (_, use, noted) => {
    const { Excel, host } = await openLocalExcel(bookWith("Sheet1"));
    const run = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "HostNotImplemented" });
    expect(host.unimplemented).toEqual([noted]);
  });

  it("is noted even when the product catches the error", async () => {
    const { Excel, host } = await openLocalExcel(bookWith("Sheet1"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").flashFill();
      await context.sync().catch(() => "swallowed");
    });
    expect(host.unimplemented).toEqual(["Range.flashFill()"]);
  });
});

describe("a formula that the engine cannot read", () => {
  it("fails the batch and is noted", async () => {
    const { Excel, host } = await openLocalExcel(bookWith("Sheet1"));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(1;2)"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "HostNotImplemented" });
    expect(host.unimplemented).toEqual(["the formula =SUM(1;2)"]);
  });
});

describe("a batch that fails", () => {
  it("keeps what was done before and says where it failed", async () => {
    const { Excel, book } = await openBook();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2:A3").values = [["wrong shape"]];
      sheet.getRange("A4").values = [["never reached"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect([...(book.sheets[0]?.cells.values() ?? [])]).toEqual([{ value: "done" }]);
  });

  it("throws the client's own error type", async () => {
    const { Excel } = await openBook();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("無い");
      await context.sync();
    });
    await expect(run).rejects.toBeInstanceOf(OfficeExtension.Error);
  });
});

describe("payload limits", () => {
  it("refuse a request of more than 5 MB, and nothing of it is done", async () => {
    const { Excel, book } = await openBook();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A400");
      range.values = Array.from({ length: 400 }, () => ["あ".repeat(10_000)]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(book.sheets[0]?.cells.size).toBe(0);
  });

  it("refuse a response of more than the limit", async () => {
    const { Excel, host } = await openBook();
    host.limits.response = 1000;
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z99").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("counters", () => {
  it("count syncs, actions, proxies and bytes, and set clean-up apart", async () => {
    const { Excel, host } = await openBook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["あ"]];
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [["い"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const [first, second, cleanup] = host.counters.batches;
    expect(host.counters.batches).toHaveLength(3);
    expect([first?.isCleanup, second?.isCleanup, cleanup?.isCleanup]).toEqual([false, false, true]);
    // workbook, worksheets, sheet, range
    expect(first?.proxies).toBe(4);
    expect(host.counters.totals.syncs).toBe(2);
    expect(first?.bytesIn).toBeGreaterThan(500);
    expect(host.counters.totals.actions).toBe(host.counters.batches.reduce((sum, { actions }) => sum + actions, 0));
    host.counters.reset();
    expect(host.counters.totals).toEqual({ syncs: 0, actions: 0, proxies: 0, bytesIn: 0, bytesOut: 0 });
  });

  it("name the error of a batch", async () => {
    const { Excel, host } = await openBook();
    host.faults.failAtBatch(1, "ActivityLimitReached");
    await expect(Excel.run((context) => context.sync().then(() => touch(context)))).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(host.counters.batches[0]?.errorCode).toBe("ActivityLimitReached");
  });
});

describe("ordered failures", () => {
  it("let an action fail after those before it were done", async () => {
    const { Excel, host, book } = await openBook();
    const write = (value: number, format: string): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").untrack();
        range.values = [[value]];
        range.numberFormat = [[format]];
        await context.sync();
      });
    await write(1, "0");
    host.faults.failAtAction(host.counters.totals.actions, "GeneralException", "unlucky");
    await expect(write(2, "0.0")).rejects.toMatchObject({ code: "GeneralException", message: "unlucky" });
    expect(book.sheets[0]?.cells.get(0)).toEqual({ value: 2, numberFormat: "0" });
  });

  it("let the second batch fail whole, and the next one succeed", async () => {
    const { Excel, host, book } = await openBook();
    host.faults.failAtBatch(2, "InvalidOperationInCellEditMode");
    await Excel.run((context) => touch(context, 1));
    await expect(Excel.run((context) => touch(context, 2))).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(book.sheets[0]?.cells.get(0)?.value).toBe(1);
    await Excel.run((context) => touch(context, 3));
    expect(book.sheets[0]?.cells.get(0)?.value).toBe(3);
  });

  it("leave a batch without an answer", async () => {
    const { Excel, host, book } = await openBook();
    host.faults.neverAnswerBatch(1);
    const outcome = await Promise.race([
      Excel.run((context) => touch(context)).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
    ]);
    expect(outcome).toBe("silence");
    expect(book.sheets[0]?.cells.size).toBe(0);
  });

  it("can be taken back", async () => {
    const { Excel, host } = await openBook();
    host.faults.failAtAction(1, "GeneralException");
    host.faults.failAtBatch(1, "GeneralException");
    host.faults.neverAnswerBatch(1);
    host.faults.clear();
    await Excel.run((context) => touch(context));
    expect(host.counters.totals.syncs).toBe(1);
  });
});

describe("typing as a person does", () => {
  it("enters, computes and tells watchers", async () => {
    const { Excel, host, book } = await openBook("活動記録", "評価");
    const changed: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("評価").getRange("A1").formulas = [["=活動記録!A1*2"]];
      context.workbook.worksheets.getItem("活動記録").onChanged.add(({ address }) => {
        changed.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.enter("活動記録!A1", "21");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(book.sheets[1]?.cells.get(0)?.value).toBe(42);
    expect(changed).toEqual(["A1"]);
  });

  it("is refused where there is no such cell", async () => {
    const { host } = await openBook();
    expect(() => host.enter("無い!A1", 1)).toThrow("There is no cell 無い!A1.");
  });
});

async function touch(context: Excel.RequestContext, value = 1): Promise<void> {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
  await context.sync();
}
