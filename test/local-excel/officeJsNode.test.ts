import { describe, expect, it } from "vitest";
import { openBook } from "./books.js";

describe("openLocalExcel", () => {
  it("lets the unmodified client write, compute and read in one batch", async () => {
    const { Excel, host } = await openBook("入力");
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("入力").getRange("A1:C1");
      range.values = [["001", "=A1*2", "'001"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2, "001"]]);
    expect(host.counters.totals.syncs).toBe(1);
  });

  it("opens several workbooks in one process; each run meets the newest", async () => {
    const first = await openBook("第一");
    await first.Excel.run((context) => writeA1(context, "第一", 1));
    const second = await openBook("第二");
    await second.Excel.run((context) => writeA1(context, "第二", 2));
    expect(first.book.sheets[0]?.cells.get(0)?.value).toBe(1);
    expect(second.book.sheets[0]?.cells.get(0)?.value).toBe(2);
    expect(first.host.counters.totals.syncs).toBe(1);
  });

  it("keeps a context with the workbook in which it began", async () => {
    const first = await openBook("第一");
    const context = new first.Excel.RequestContext();
    await openBook("第二");
    await writeA1(context, "第一", 1);
    expect(first.book.sheets[0]?.cells.get(0)?.value).toBe(1);
  });

  it("leaves no trace of a browser in the process", async () => {
    await openBook();
    expect("window" in globalThis).toBe(false);
    expect("document" in globalThis).toBe(false);
  });

  it("writes 2,000 × 12 mixed cells and 1,000 formulas and reads them back in under 1.5 seconds of processor time", async () => {
    const { Excel } = await openBook("入力");
    const began = process.cpuUsage();
    const [cells, sums] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("入力");
      const grid = sheet.getRange("A1:L2000");
      grid.values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 12 }, (_, column) => mixedInput(row, column)));
      const formulas = sheet.getRange("N1:N1000");
      formulas.formulas = Array.from({ length: 1000 }, (_, row) => [`=SUM(B${row + 1}:C${row + 1})`]);
      grid.load("values");
      formulas.load("values");
      await context.sync();
      return [grid.values, formulas.values];
    });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1500);
    expect(cells[1999]?.slice(0, 3)).toEqual(["文字1999", 1999, 1999]);
    expect(sums[999]).toEqual([1998]);
  });
});

function mixedInput(row: number, column: number): string | number {
  return [`'文字${row}`, row, `${row}`][column % 3] ?? "";
}

async function writeA1(context: Excel.RequestContext, sheet: string, value: number): Promise<void> {
  context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[value]];
  await context.sync();
}
