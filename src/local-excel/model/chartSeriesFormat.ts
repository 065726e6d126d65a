import type { ChartSeriesData } from "../bookData.js";
import { HostObject } from "../protocol/hostObject.js";

/** A series has one colour, of its columns or of its line. */
export class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: ChartSeriesData) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

export class ChartFill extends HostObject {
  constructor(private readonly series: ChartSeriesData) {
    super();
  }

  SetSolidColor(color: string): void {
    this.series.color = color;
  }
}

export class ChartLineFormat extends HostObject {
  constructor(private readonly series: ChartSeriesData) {
    super();
  }

  get Color(): string {
    return this.series.color ?? "";
  }

  set Color(color: string) {
    this.series.color = color;
  }

  /** Points. */
  get Weight(): number {
    return this.series.lineWeight ?? 2.25;
  }

  set Weight(weight: number) {
    this.series.lineWeight = weight;
  }
}
