import type { PackageParts } from "./packageParts.js";
import { childOf, childrenOf, element, prefixedAttribute, type XmlElement } from "./xml.js";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** `worksheet.customProperties`: each value is a part of its own, its text in UTF-16 without mark (ECMA-376 part 1, 12.3.5). */
export function customPropertiesXml(properties: ReadonlyMap<string, string>, parts: PackageParts, sheetPath: string): XmlElement[] {
  if (properties.size === 0) return [];
  const items = [...properties].map(([name, value]) => {
    const path = parts.freePath("xl/customProperty#.bin");
    parts.set(path, utf16(value), CONTENT_TYPE);
    return element("customPr", { name, "r:id": parts.relate(sheetPath, "customProperty", path) });
  });
  return [element("customProperties", {}, items)];
}

export function readCustomProperties(sheet: XmlElement, parts: PackageParts, sheetPath: string): Map<string, string> {
  const paths = new Map(parts.relationships(sheetPath).map(({ id, target }) => [id, target]));
  const properties = new Map<string, string>();
  for (const property of childrenOf(childOf(sheet, "customProperties"), "customPr")) {
    const path = paths.get(prefixedAttribute(property, "id") ?? "");
    const name = property.attributes.name;
    if (path !== undefined && name !== undefined && parts.has(path)) properties.set(name, textOfUtf16(parts.bytes(path)));
  }
  return properties;
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}

function textOfUtf16(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
}
