import type { Area } from "../../core/cellAddress.js";
import type { ChartData } from "../bookData.js";
import { readChart } from "./chartReader.js";
import { chartXml } from "./chartWriter.js";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIPS_NAMESPACE, SHEET_DRAWING_NAMESPACE } from "./namespaces.js";
import type { PackageParts } from "./packageParts.js";
import { childOf, childrenOf, element, prefixedAttribute, textOf, xmlDocument, type XmlElement } from "./xml.js";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Writes a sheet's charts, each into a part of its own, and the drawing that says which cells they cover. */
export function drawingXml(charts: readonly ChartData[], parts: PackageParts, sheetPath: string): XmlElement[] {
  if (charts.length === 0) return [];
  const drawingPath = parts.freePath("xl/drawings/drawing#.xml");
  parts.set(drawingPath, "", CONTENT_TYPE);
  const anchors = charts.map((chart, index) => {
    const chartPath = parts.freePath("xl/charts/chart#.xml");
    parts.set(chartPath, chartXml(chart), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    return anchorXml(chart, index + 2, parts.relate(drawingPath, "chart", chartPath));
  });
  const namespaces = { "xmlns:xdr": SHEET_DRAWING_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE };
  parts.set(drawingPath, xmlDocument(element("xdr:wsDr", namespaces, anchors)), CONTENT_TYPE);
  return [element("drawing", { "r:id": parts.relate(sheetPath, "drawing", drawingPath) })];
}

function anchorXml({ name, title, place }: ChartData, shapeId: number, relationshipId: string): XmlElement {
  const corner = (tag: string, row: number, column: number) =>
    element(
      tag,
      {},
      Object.entries({ col: column, colOff: 0, row, rowOff: 0 }).map(([key, value]) => element(`xdr:${key}`, {}, [String(value)])),
    );
  const chart = element("c:chart", { "xmlns:c": CHART_NAMESPACE, "xmlns:r": RELATIONSHIPS_NAMESPACE, "r:id": relationshipId });
  return element("xdr:twoCellAnchor", {}, [
    corner("xdr:from", place.row, place.column),
    corner("xdr:to", place.row + place.rows, place.column + place.columns),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id: shapeId, name, descr: title ?? undefined }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [element("a:graphicData", { uri: CHART_NAMESPACE }, [chart])]),
    ]),
    element("xdr:clientData"),
  ]);
}

/** Charts of the kinds that `ChartData` knows; others, pictures and shapes are not held. */
export function readCharts(sheet: XmlElement, parts: PackageParts, sheetPath: string): ChartData[] {
  const drawing = relatedPart(childOf(sheet, "drawing"), parts, sheetPath);
  if (drawing === undefined) return [];
  return childrenOf(parts.xml(drawing), "twoCellAnchor").flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const chartPath = relatedPart(childOf(frame, "graphic", "graphicData", "chart"), parts, drawing);
    if (chartPath === undefined) return [];
    const name = childOf(frame, "nvGraphicFramePr", "cNvPr")?.attributes.name ?? "";
    return readChart(parts.xml(chartPath), name, placeOf(anchor)) ?? [];
  });
}

function relatedPart(reference: XmlElement | undefined, parts: PackageParts, source: string): string | undefined {
  const id = reference === undefined ? undefined : prefixedAttribute(reference, "id");
  const target = parts.relationships(source).find((one) => one.id === id)?.target;
  return target !== undefined && parts.has(target) ? target : undefined;
}

/** A cell counts as covered when the chart reaches into it. */
function placeOf(anchor: XmlElement): Area {
  const number = (corner: string, name: string) => Number(textOf(childOf(anchor, corner, name)) || 0);
  const row = number("from", "row");
  const column = number("from", "col");
  const lastRow = number("to", "row") + (number("to", "rowOff") > 0 ? 1 : 0);
  const lastColumn = number("to", "col") + (number("to", "colOff") > 0 ? 1 : 0);
  return { row, column, rows: Math.max(1, lastRow - row), columns: Math.max(1, lastColumn - column) };
}
