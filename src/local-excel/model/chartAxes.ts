import type { ChartData } from "../bookData.js";
import { HostObject } from "../protocol/hostObject.js";

type ValueAxis = ChartData["valueAxis"];

export class ChartAxes extends HostObject {
  constructor(private readonly chart: ChartData) {
    super();
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
}

/** The axis of the values. What Excel chooses by itself reads as an empty text. */
export class ChartAxis extends HostObject {
  constructor(private readonly axis: ValueAxis) {
    super();
  }

  get Minimum(): number | "" {
    return this.axis.minimum ?? "";
  }

  set Minimum(minimum: number) {
    this.axis.minimum = minimum;
  }

  get Maximum(): number | "" {
    return this.axis.maximum ?? "";
  }

  set Maximum(maximum: number) {
    this.axis.maximum = maximum;
  }

  get MajorUnit(): number | "" {
    return this.axis.majorUnit ?? "";
  }

  set MajorUnit(majorUnit: number) {
    this.axis.majorUnit = majorUnit;
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set NumberFormat(numberFormat: string) {
    this.axis.numberFormat = numberFormat;
  }
}
