import { cellAddress } from "../../core/cellAddress.js";
import { cellKey, cellOfKey, type CellData, type SheetData } from "../bookData.js";
import { areaOfAddress } from "./addresses.js";
import type { PackageParts } from "./packageParts.js";
import { childOf, childrenOf, element, prefixedAttribute, type XmlElement } from "./xml.js";

/** The links of a sheet's cells. A target that begins with `#` is a place in the workbook (`#目標!G8`), any other an address. */
export function linksXml(sheet: SheetData, parts: PackageParts, sheetPath: string): XmlElement[] {
  const links = [...sheet.cells].filter(([, { link }]) => link !== undefined).sort(([a], [b]) => a - b);
  if (links.length === 0) return [];
  return [
    element(
      "hyperlinks",
      {},
      links.map(([key, cell]) => linkXml(key, cell.link!, parts, sheetPath)),
    ),
  ];
}

function linkXml(key: number, { target, tooltip }: NonNullable<CellData["link"]>, parts: PackageParts, sheetPath: string): XmlElement {
  const { row, column } = cellOfKey(key);
  const place = target.startsWith("#") ? { location: target.slice(1) } : { "r:id": parts.relate(sheetPath, "hyperlink", target, true) };
  return element("hyperlink", { ref: cellAddress(row, column), ...place, tooltip });
}

/** Adds the links to the cells that they stand on. */
export function readLinks(sheet: XmlElement, cells: Map<number, CellData>, parts: PackageParts, sheetPath: string): void {
  const addresses = new Map(parts.relationships(sheetPath).map(({ id, target }) => [id, target]));
  for (const hyperlink of childrenOf(childOf(sheet, "hyperlinks"), "hyperlink")) {
    const { ref = "", location, tooltip } = hyperlink.attributes;
    const area = areaOfAddress(ref);
    const target = (addresses.get(prefixedAttribute(hyperlink, "id") ?? "") ?? "") + (location === undefined ? "" : `#${location}`);
    if (area === null || target === "") continue;
    const key = cellKey(area.row, area.column);
    const cell = cells.get(key) ?? {};
    cell.link = { target, ...(tooltip === undefined ? {} : { tooltip }) };
    cells.set(key, cell);
  }
}
