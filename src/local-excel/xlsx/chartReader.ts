import type { Area } from "../../core/cellAddress.js";
import type { ChartData, ChartSeriesData } from "../bookData.js";
import { readChartType } from "./chartKinds.js";
import { childOf, childrenOf, isTrue, textOf, type XmlElement } from "./xml.js";
import { withoutMissing } from "./stylesheetReader.js";

const legendSides = { b: "Bottom", t: "Top", r: "Right", l: "Left" } as const;

/** A chart part; `null` when a series is of a kind that `ChartData` does not know (pie, scatter …) or there is none. */
export function readChart(chartSpace: XmlElement, name: string, place: Area): ChartData | null {
  const chart = childOf(chartSpace, "chart");
  const plot = childOf(chart, "plotArea");
  const found = childrenOf(plot).flatMap((group) =>
    childrenOf(group, "ser").map((series) => ({ series, type: readChartType(group, series) })),
  );
  const type = found[0]?.type;
  if (type === undefined || found.some((one) => one.type === undefined)) return null;
  const inOrder = [...found].sort((a, b) => numberIn(a.series, "order") - numberIn(b.series, "order"));
  const position = childOf(chart, "legend", "legendPos")?.attributes.val;
  return {
    name,
    type,
    title: isTrue(childOf(chart, "autoTitleDeleted")?.attributes.val) ? null : textOf(childOf(chart, "title")),
    series: inOrder.map((one) => readSeries(one.series, one.type === type ? undefined : one.type)),
    place,
    legend: childOf(chart, "legend") === undefined ? null : (legendSides[position as keyof typeof legendSides] ?? "Right"),
    valueAxis: readValueAxis(childOf(plot, "valAx")),
  };
}

function numberIn(parent: XmlElement, name: string): number {
  return Number(childOf(parent, name)?.attributes.val ?? 0);
}

function readSeries(series: XmlElement, type: string | undefined): ChartSeriesData {
  const look = childOf(series, "spPr");
  const fill = childOf(look, "solidFill", "srgbClr") ?? childOf(look, "ln", "solidFill", "srgbClr");
  const categories = childOf(series, "cat");
  return withoutMissing({
    name: textOf(childOf(series, "tx", "v") ?? childOf(series, "tx", "strRef", "strCache", "pt", "v")),
    type,
    values: textOf(childOf(series, "val", "numRef", "f")),
    categories: categories === undefined ? null : textOf(childOf(categories, "strRef", "f") ?? childOf(categories, "numRef", "f")),
    color: fill === undefined ? undefined : `#${fill.attributes.val}`,
  });
}

function readValueAxis(axis: XmlElement | undefined): ChartData["valueAxis"] {
  const number = (element: XmlElement | undefined) => (element === undefined ? undefined : Number(element.attributes.val));
  const format = childOf(axis, "numFmt")?.attributes;
  return withoutMissing({
    minimum: number(childOf(axis, "scaling", "min")),
    maximum: number(childOf(axis, "scaling", "max")),
    majorUnit: number(childOf(axis, "majorUnit")),
    numberFormat: format === undefined || isTrue(format.sourceLinked) ? undefined : format.formatCode,
  });
}
