import { boundingArea } from "../address.js";
import type { ChartData } from "../bookData.js";
import { HostObject } from "../protocol/hostObject.js";
import { ChartAxes } from "./chartAxes.js";
import { ChartSeriesCollection } from "./chartSeries.js";
import { choice } from "./choice.js";
import { idOf } from "./identity.js";
import type { Range } from "./range.js";
import type { Worksheet } from "./worksheet.js";

export class Chart extends HostObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly chart: ChartData,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return idOf(this.chart);
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: string) {
    this.chart.name = name;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }

  /** Covers the cells from the first to the last, or the one cell's place at the present size. */
  SetPosition(startCell: Range | string, endCell?: Range | string): void {
    const start = this.worksheet.rangeOf(startCell).area;
    const { rows, columns } = this.chart.place;
    this.chart.place = endCell
      ? boundingArea(start, this.worksheet.rangeOf(endCell).area)
      : { row: start.row, column: start.column, rows, columns };
  }

  Delete(): void {
    const { charts } = this.worksheet.sheet;
    charts.splice(charts.indexOf(this.chart), 1);
  }
}

/** A title is shown as soon as it has a text. */
export class ChartTitle extends HostObject {
  constructor(private readonly chart: ChartData) {
    super();
  }

  get Text(): string {
    return this.chart.title ?? "";
  }

  set Text(text: string) {
    this.chart.title = text;
  }

  get Visible(): boolean {
    return this.chart.title !== null;
  }

  set Visible(visible: boolean) {
    this.chart.title = visible ? (this.chart.title ?? "グラフ タイトル") : null;
  }
}

export class ChartLegend extends HostObject {
  constructor(private readonly chart: ChartData) {
    super();
  }

  get Visible(): boolean {
    return this.chart.legend !== null;
  }

  set Visible(visible: boolean) {
    this.chart.legend = visible ? (this.chart.legend ?? "Bottom") : null;
  }

  get Position(): NonNullable<ChartData["legend"]> {
    return this.chart.legend ?? "Bottom";
  }

  set Position(position: string) {
    const chosen = choice(position, ["Bottom", "Top", "Right", "Left"], "ChartLegend.position");
    this.chart.legend = chosen;
  }
}
