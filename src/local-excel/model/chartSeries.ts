import type { ChartData, ChartSeriesData } from "../bookData.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostCollection, HostObject } from "../protocol/hostObject.js";
import { ChartSeriesFormat } from "./chartSeriesFormat.js";
import { chartReference } from "./chartSource.js";
import { assertChartType } from "./chartType.js";
import type { Range } from "./range.js";

export class ChartSeriesCollection extends HostCollection {
  constructor(private readonly chart: ChartData) {
    super();
  }

  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetItemAt(index: number): ChartSeries {
    const series = this.chart.series[index];
    if (!series) throw invalidArgument();
    return new ChartSeries(this.chart, series);
  }

  /** A series without values yet, after the others. */
  Add(name = ""): ChartSeries {
    const series = { name, values: "", categories: this.chart.series[0]?.categories ?? null };
    this.chart.series.push(series);
    return new ChartSeries(this.chart, series);
  }
}

export class ChartSeries extends HostObject {
  constructor(
    private readonly chart: ChartData,
    private readonly series: ChartSeriesData,
  ) {
    super();
  }

  get Name(): string {
    return this.series.name;
  }

  set Name(name: string) {
    this.series.name = name;
  }

  get ChartType(): string {
    return this.series.type ?? this.chart.type;
  }

  set ChartType(type: string) {
    assertChartType(type);
    delete this.series.type;
    if (type !== this.chart.type) this.series.type = type;
  }

  /** Space between columns in percent of their width. */
  get GapWidth(): number {
    return this.series.gapWidth ?? 150;
  }

  set GapWidth(gapWidth: number) {
    if (!(gapWidth >= 0 && gapWidth <= 500)) throw invalidArgument();
    this.series.gapWidth = gapWidth;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }

  SetValues(range: Range): void {
    this.series.values = chartReference(range.sheet, range.area);
  }

  SetXAxisValues(range: Range): void {
    this.series.categories = chartReference(range.sheet, range.area);
  }

  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
  }
}
