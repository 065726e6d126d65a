import type { BorderEdge, CellStyleData } from "../bookData.js";
import { argb, readColor } from "./colors.js";
import { childOf, element, type XmlElement } from "./xml.js";

type Borders = NonNullable<CellStyleData["borders"]>;
type Line = NonNullable<Borders[BorderEdge]>;

/** In the order in which the file wants them. */
const edges: readonly (readonly [BorderEdge, string])[] = [
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];

/** The file's line styles and what Office.js calls them. The first that fits is written; the last ones are only read. */
const lineStyles: readonly (readonly [file: string, style: Line["style"], weight: Line["weight"]])[] = [
  ["hair", "Continuous", "Hairline"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["double", "Continuous", "Thick"],
  ["dashDot", "Dash", "Thin"],
  ["dashDotDot", "Dash", "Thin"],
  ["slantDashDot", "Dash", "Medium"],
  ["mediumDashDot", "Dash", "Medium"],
  ["mediumDashDotDot", "Dash", "Medium"],
];

function fileLineStyle({ style, weight }: Line): string {
  const exact = lineStyles.find((one) => one[1] === style && one[2] === weight);
  return (exact ?? lineStyles.find((one) => one[1] === style)!)[0];
}

export function borderXml(borders: Borders): XmlElement {
  const lines = edges.map(([edge, name]) => {
    const line = borders[edge];
    return line === undefined
      ? element(name)
      : element(name, { style: fileLineStyle(line) }, [element("color", { rgb: argb(line.color) })]);
  });
  return element("border", {}, [...lines, element("diagonal")]);
}

export function readBorders(border: XmlElement | undefined, theme: readonly string[]): Borders | undefined {
  const borders: Borders = {};
  for (const [edge, name] of edges) {
    const side = childOf(border, name);
    const known = lineStyles.find(([file]) => file === side?.attributes.style);
    if (known !== undefined)
      borders[edge] = { style: known[1], weight: known[2], color: readColor(childOf(side, "color"), theme) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}
