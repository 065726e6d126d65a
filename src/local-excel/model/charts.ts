import type { ChartData } from "../bookData.js";
import { itemNotFound } from "../protocol/hostError.js";
import { HostCollection } from "../protocol/hostObject.js";
import { Chart } from "./chart.js";
import { assertChartType } from "./chartType.js";
import { choice } from "./choice.js";
import { seriesOf } from "./chartSource.js";
import type { Range } from "./range.js";
import type { Worksheet } from "./worksheet.js";

/** Cells of a chart that was given no place. */
const defaultSize = { rows: 15, columns: 7 };

export class ChartCollection extends HostCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  items(): Chart[] {
    return this.charts.map((chart) => new Chart(this.worksheet, chart));
  }

  get Count(): number {
    return this.charts.length;
  }

  GetCount(): number {
    return this.charts.length;
  }

  Add(type: string, source: Range, seriesBy = "Auto"): Chart {
    assertChartType(type);
    const by = choice(seriesBy, ["Auto", "Columns", "Rows"], "ChartCollection.add seriesBy");
    const isTall = source.area.rows >= source.area.columns;
    const chart: ChartData = {
      name: this.freeName(),
      type,
      title: null,
      series: seriesOf(source.sheet, source.area, by === "Auto" ? (isTall ? "Columns" : "Rows") : by),
      place: { row: 0, column: 0, ...defaultSize },
      legend: "Bottom",
      valueAxis: {},
    };
    this.charts.push(chart);
    return new Chart(this.worksheet, chart);
  }

  /** By name or id. */
  GetItem(key: string): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  GetItemOrNullObject(key: string): Chart | null {
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  private get charts(): ChartData[] {
    return this.worksheet.sheet.charts;
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.GetItemOrNullObject(`グラフ ${number}`)) return `グラフ ${number}`;
  }
}
