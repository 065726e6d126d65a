import type { PackageParts } from "./packageParts.js";
import { UnreadableWorkbook } from "./unreadableWorkbook.js";
import { childrenOf, element, textOf, xmlDocument } from "./xml.js";

const NAMESPACE = "urn:banso-sheet:settings";

/**
 * Settings that add-ins keep in the workbook. Excel keeps them in a web extension part under the add-in's own id and
 * writes it itself; a file of ours holds them in a custom XML part, which Excel carries along and LibreOffice passes over.
 */
export function writeSettings(settings: ReadonlyMap<string, unknown>, parts: PackageParts, workbookPath: string): void {
  const earlier = settingsPath(parts, workbookPath);
  const others = parts.relationships(workbookPath).filter(({ target }) => target !== earlier);
  parts.setRelationships(workbookPath, others);
  if (settings.size === 0) return;
  const items = [...settings].map(([key, value]) => element("setting", { key }, [JSON.stringify(value)]));
  const path = earlier ?? parts.freePath("customXml/item#.xml");
  parts.set(path, xmlDocument(element("settings", { xmlns: NAMESPACE }, items)), "application/xml");
  parts.relate(workbookPath, "customXml", path);
}

export function readSettings(parts: PackageParts, workbookPath: string): Map<string, unknown> {
  const path = settingsPath(parts, workbookPath);
  if (path === undefined) return new Map();
  const items = childrenOf(parts.xml(path), "setting");
  return new Map(items.map((item) => [item.attributes.key ?? "", settingValue(textOf(item), path)]));
}

function settingValue(json: string, path: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new UnreadableWorkbook("damaged", `${path}: ${String(error)}`);
  }
}

function settingsPath(parts: PackageParts, workbookPath: string): string | undefined {
  return parts
    .relationships(workbookPath)
    .filter(({ type, target }) => type === "customXml" && parts.has(target))
    .find(({ target }) => parts.xml(target).attributes.xmlns === NAMESPACE)?.target;
}
