import { describe, expect, it } from "vitest";
import { openBook } from "../books.js";

/** 指標 | 達成率 | 基準 over three rows, on 目標達成状況. */
async function openChartBook(): ReturnType<typeof openBook> {
  const opened = await openBook("目標達成状況");
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:C4").values = [
      ["指標", "達成率", "基準"],
      ["K1", 0.9, 1],
      ["K2", 1.2, 1],
      ["K3", 0.3, 1],
    ];
    await context.sync();
  });
  return opened;
}

describe("charts", () => {
  it.each<[string, "Auto" | "Columns" | "Rows", object[]]>([
    [
      "A1:C4",
      "Auto",
      [
        { name: "達成率", values: "'目標達成状況'!$B$2:$B$4", categories: "'目標達成状況'!$A$2:$A$4" },
        { name: "基準", values: "'目標達成状況'!$C$2:$C$4", categories: "'目標達成状況'!$A$2:$A$4" },
      ],
    ],
    ["B2:B4", "Columns", [{ name: "系列1", values: "'目標達成状況'!$B$2:$B$4", categories: null }]],
    ["A1:C2", "Rows", [{ name: "K1", values: "'目標達成状況'!$B$2:$C$2", categories: "'目標達成状況'!$B$1:$C$1" }]],
  ])("over %s by %s have series with names and categories", async (address, by, series) => {
    const { Excel, book } = await openChartBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("ColumnClustered", sheet.getRange(address), by);
      await context.sync();
    });
    expect(book.sheets[0]?.charts[0]?.series).toEqual(series);
  });

  it("take a name, a title, a legend, a place and an axis", async () => {
    const { Excel, book } = await openChartBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
      chart.name = "attainment";
      chart.title.text = "目標達成率";
      chart.legend.position = "Top";
      chart.legend.visible = false;
      chart.setPosition("E2", "K16");
      chart.axes.valueAxis.set({ minimum: 0, maximum: 1.5, majorUnit: 0.5, numberFormat: "0%" });
      await context.sync();
    });
    expect(book.sheets[0]?.charts[0]).toMatchObject({
      name: "attainment",
      type: "BarClustered",
      title: "目標達成率",
      legend: null,
      place: { row: 1, column: 4, rows: 15, columns: 7 },
      valueAxis: { minimum: 0, maximum: 1.5, majorUnit: 0.5, numberFormat: "0%" },
    });
  });

  it("keep their size when only a first cell is given", async () => {
    const { Excel, book } = await openChartBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("Line", sheet.getRange("A1:B4")).setPosition(sheet.getRange("C3"));
      await context.sync();
    });
    expect(book.sheets[0]?.charts[0]?.place).toEqual({ row: 2, column: 2, rows: 15, columns: 7 });
  });

  it("combine columns and a line, series by series", async () => {
    const { Excel, book } = await openChartBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      const columns = chart.series.getItemAt(0);
      columns.format.fill.setSolidColor("#2F75B5");
      columns.gapWidth = 60;
      const line = chart.series.add("100 %");
      line.chartType = "Line";
      line.setValues(sheet.getRange("C2:C4"));
      line.setXAxisValues(sheet.getRange("A2:A4"));
      line.format.line.color = "#C00000";
      line.format.line.weight = 1.5;
      await context.sync();
    });
    expect(book.sheets[0]?.charts[0]?.series).toEqual([
      { name: "達成率", values: "'目標達成状況'!$B$2:$B$4", categories: "'目標達成状況'!$A$2:$A$4", color: "#2F75B5", gapWidth: 60 },
      {
        name: "100 %",
        type: "Line",
        values: "'目標達成状況'!$C$2:$C$4",
        categories: "'目標達成状況'!$A$2:$A$4",
        color: "#C00000",
        lineWeight: 1.5,
      },
    ]);
  });

  it("are found in later batches, counted, and deleted with their series", async () => {
    const { Excel, book } = await openChartBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      chart.name = "attainment";
      await context.sync();
      chart.series.getItemAt(0).delete();
      chart.series.load("items/name,count");
      sheet.charts.load("items/name,count");
      const missing = sheet.charts.getItemOrNullObject("無い");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["基準"]);
      expect([sheet.charts.count, sheet.charts.items[0]?.name, missing.isNullObject]).toEqual([1, "attainment", true]);
      sheet.charts.getItem("ATTAINMENT").delete();
      await context.sync();
    });
    expect(book.sheets[0]?.charts).toEqual([]);
  });
});
