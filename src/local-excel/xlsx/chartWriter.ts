import type { ChartData, ChartSeriesData } from "../bookData.js";
import { chartKinds, markerXml, setting, type ChartKind } from "./chartKinds.js";
import { rgb } from "./colors.js";
import { defaultFont } from "./defaultFont.js";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIPS_NAMESPACE } from "./namespaces.js";
import { element, xmlDocument, type XmlElement } from "./xml.js";

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
const GRIDLINE = "D9D9D9";
const TEXT = "404040";
/** Hundredths of a point. */
const TEXT_SIZE = 900;
const TITLE_SIZE = 1200;
/** English metric units: 12,700 to a point. */
const LINE_WIDTH = 28_575;
const HAIRLINE_WIDTH = 9_525;

const legendPositions = { Bottom: "b", Top: "t", Right: "r", Left: "l" } as const;

/** A chart part (ECMA-376 part 1, 21.2). Columns and lines may stand in one chart; they share both axes. */
export function chartXml(chart: ChartData): string {
  const namespaces = {
    "xmlns:c": CHART_NAMESPACE,
    "xmlns:a": DRAWING_NAMESPACE,
    "xmlns:r": RELATIONSHIPS_NAMESPACE,
  };
  return xmlDocument(
    element("c:chartSpace", namespaces, [
      setting("roundedCorners", false),
      element("c:chart", {}, [
        ...titleXml(chart.title),
        setting("autoTitleDeleted", chart.title === null),
        element("c:plotArea", {}, [element("c:layout"), ...groupsXml(chart), ...axesXml(chart)]),
        ...legendXml(chart.legend),
        setting("plotVisOnly", true),
        setting("dispBlanksAs", "gap"),
      ]),
      element("c:spPr", {}, [solidFill("FFFFFF"), lineXml(GRIDLINE, HAIRLINE_WIDTH)]),
      textPropertiesXml(TEXT_SIZE),
    ]),
  );
}

function chartKind(type: string): ChartKind {
  const kind = chartKinds[type];
  if (kind === undefined) throw new RangeError(`no chart type that can be saved: ${type}`);
  return kind;
}

/** One group for each type, the chart's own first. */
function groupsXml(chart: ChartData): XmlElement[] {
  const typed = chart.series.map((series, index) => ({ series, index, type: series.type ?? chart.type }));
  const types = new Set([chart.type, ...typed.map(({ type }) => type)]);
  return [...types].map((type) => {
    const kind = chartKind(type);
    const series = typed.filter((one) => one.type === type).map((one) => seriesXml(one.series, one.index, kind));
    return element(`c:${kind.group}`, {}, [
      ...Object.entries(kind.settings).map(([name, value]) => setting(name, value)),
      setting("varyColors", false),
      ...series,
      ...(kind.group === "barChart" ? [setting("gapWidth", 60)] : []),
      ...(kind.settings.grouping === "stacked" ? [setting("overlap", 100)] : []),
      ...(kind.group === "lineChart" ? [setting("marker", true)] : []),
      setting("axId", CATEGORY_AXIS),
      setting("axId", VALUE_AXIS),
    ]);
  });
}

function seriesXml({ name, values, categories, color }: ChartSeriesData, index: number, kind: ChartKind): XmlElement {
  const isArea = kind.group === "barChart" || kind.settings.radarStyle === "filled";
  const look = color === undefined ? [] : [isArea ? solidFill(rgb(color)) : lineXml(rgb(color), LINE_WIDTH)];
  return element("c:ser", {}, [
    setting("idx", index),
    setting("order", index),
    element("c:tx", {}, [element("c:v", {}, [name])]),
    ...(look.length === 0 ? [] : [element("c:spPr", {}, look)]),
    ...(kind.group === "barChart" ? [setting("invertIfNegative", false)] : []),
    ...markerXml(kind),
    ...(categories === null ? [] : [element("c:cat", {}, [element("c:strRef", {}, [element("c:f", {}, [categories])])])]),
    element("c:val", {}, [element("c:numRef", {}, [element("c:f", {}, [values])])]),
    ...(kind.group === "lineChart" ? [setting("smooth", false)] : []),
  ]);
}

function axesXml({ type, valueAxis }: ChartData): XmlElement[] {
  const { minimum, maximum, majorUnit, numberFormat } = valueAxis;
  const kind = chartKind(type);
  const isSideways = kind.settings.barDir === "bar";
  const ticks = (labels: string) => [setting("majorTickMark", "none"), setting("minorTickMark", "none"), setting("tickLblPos", labels)];
  const gridlines = element("c:majorGridlines", {}, [element("c:spPr", {}, [lineXml(GRIDLINE, HAIRLINE_WIDTH)])]);
  const category = element("c:catAx", {}, [
    setting("axId", CATEGORY_AXIS),
    element("c:scaling", {}, [setting("orientation", "minMax")]),
    setting("delete", false),
    setting("axPos", isSideways ? "l" : "b"),
    ...(kind.group === "radarChart" ? [gridlines] : []),
    ...ticks(kind.group === "radarChart" ? "nextTo" : "low"),
    setting("crossAx", VALUE_AXIS),
    setting("crosses", "autoZero"),
    setting("auto", true),
    setting("lblOffset", 100),
    setting("noMultiLvlLbl", true),
  ]);
  const value = element("c:valAx", {}, [
    setting("axId", VALUE_AXIS),
    element("c:scaling", {}, [
      setting("orientation", "minMax"),
      ...(maximum === undefined ? [] : [setting("max", maximum)]),
      ...(minimum === undefined ? [] : [setting("min", minimum)]),
    ]),
    setting("delete", false),
    setting("axPos", isSideways ? "b" : "l"),
    gridlines,
    element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === undefined }),
    ...ticks("nextTo"),
    setting("crossAx", CATEGORY_AXIS),
    setting("crosses", "autoZero"),
    setting("crossBetween", "between"),
    ...(majorUnit === undefined ? [] : [setting("majorUnit", majorUnit)]),
  ]);
  return [category, value];
}

function titleXml(title: string | null): XmlElement[] {
  if (title === null) return [];
  const properties = textRunProperties("a:defRPr", TITLE_SIZE);
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [properties]),
    element("a:r", {}, [textRunProperties("a:rPr", TITLE_SIZE), element("a:t", {}, [title])]),
  ]);
  return [
    element("c:title", {}, [
      element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph])]),
      setting("overlay", false),
    ]),
  ];
}

function legendXml(legend: ChartData["legend"]): XmlElement[] {
  return legend === null ? [] : [element("c:legend", {}, [setting("legendPos", legendPositions[legend]), setting("overlay", false)])];
}

function textPropertiesXml(size: number): XmlElement {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [textRunProperties("a:defRPr", size)]),
    element("a:endParaRPr", { lang: "ja-JP" }),
  ]);
  return element("c:txPr", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph]);
}

function textRunProperties(name: "a:rPr" | "a:defRPr", size: number): XmlElement {
  const typeface = defaultFont.name;
  return element(name, { sz: size, b: false }, [solidFill(TEXT), element("a:latin", { typeface }), element("a:ea", { typeface })]);
}

function solidFill(val: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val })]);
}

function lineXml(color: string, width: number): XmlElement {
  return element("a:ln", { w: width }, [solidFill(color)]);
}
