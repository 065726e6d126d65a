import type { BookData, SheetData } from "../bookData.js";
import { printNames } from "./definedNames.js";
import type { Relationship } from "./packageParts.js";
import { RELATIONSHIPS_NAMESPACE } from "./namespaces.js";
import { workbookType, type SheetEntry, type WorkbookFile } from "./workbookFile.js";
import { childInOrder, childOf, childrenOf, element, inNamespaceOf, xmlDocument, type XmlElement } from "./xml.js";

/** A sheet of the book and the part in which it stands. */
export interface PlacedSheet {
  readonly sheet: SheetData;
  /** Its entry in the origin, where it comes from there. */
  readonly entry: SheetEntry | undefined;
  readonly path: string;
  /** The part stays as it is in the origin. */
  readonly isKept: boolean;
}

/** Children of the workbook part in the order in which the file wants them. */
const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "extLst",
];

const fileStates = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Parts that belong to the origin only: the order in which it was calculated, and macros, which an .xlsx may not hold. */
const leftBehind = new Set(["calcChain", "vbaProject"]);

/** Brings the workbook part up to date with the book; returns the sheet that is shown first. */
export function writeWorkbookPart(book: BookData, placed: readonly PlacedSheet[], file: WorkbookFile): SheetData | undefined {
  const { root, parts, path } = file;
  parts.setRelationships(path, keptRelationships(placed, file));
  const properties = childInOrder(root, "workbookPr", order);
  if (book.uses1904Dates) properties.attributes.date1904 = "1";
  else delete properties.attributes.date1904;

  const active = activeSheet(placed, root);
  const view = childInOrder(childInOrder(root, "bookViews", order), "workbookView", []);
  view.attributes.activeTab = String(
    Math.max(
      0,
      placed.findIndex(({ sheet }) => sheet === active),
    ),
  );
  delete view.attributes.firstSheet;

  const others = file.entries.filter(({ isWorksheet }) => !isWorksheet);
  const sheets = childInOrder(root, "sheets", order);
  sheets.children = [...sheetElements(placed, file), ...others.map((entry) => entry.element)];
  const names = [...keptNames(placed, others, root), ...placed.flatMap(newNames)];
  childInOrder(root, "definedNames", order).children = names.map((name) => inNamespaceOf(root, name));
  if (names.length === 0) root.children = root.children.filter((child) => child !== childOf(root, "definedNames"));
  childInOrder(root, "calcPr", order).attributes.fullCalcOnLoad = "1";
  parts.set(path, xmlDocument(root), workbookType);
  return active;
}

function keptRelationships(placed: readonly PlacedSheet[], { parts, path, entries }: WorkbookFile): Relationship[] {
  const used = new Set(placed.map((one) => one.path));
  const deleted = new Set(entries.filter((entry) => entry.isWorksheet && !used.has(entry.path)).map((entry) => entry.path));
  return parts.relationships(path).filter(({ type, target }) => !leftBehind.has(type) && !deleted.has(target));
}

/** The one that the origin shows, where it is still there to be seen; else the first visible one. */
function activeSheet(placed: readonly PlacedSheet[], root: XmlElement): SheetData | undefined {
  const activeTab = Number(childOf(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  const visible = placed.filter(({ sheet }) => sheet.visibility === "Visible");
  return (visible.find(({ entry }) => entry?.index === activeTab) ?? visible[0])?.sheet;
}

function sheetElements(placed: readonly PlacedSheet[], { root, parts, path, entries }: WorkbookFile): XmlElement[] {
  const idAttribute = `${relationshipsPrefix(root)}:id`;
  let sheetId = Math.max(0, ...entries.map(({ element }) => Number(element.attributes.sheetId)));
  return placed.map(({ sheet, entry, path: sheetPath }) => {
    const added = () => element("sheet", { sheetId: ++sheetId, [idAttribute]: parts.relate(path, "worksheet", sheetPath) });
    const { attributes } = entry?.element ?? added();
    return inNamespaceOf(root, element("sheet", { ...attributes, name: sheet.name, state: fileStates[sheet.visibility] }));
  });
}

function relationshipsPrefix({ attributes }: XmlElement): string {
  const declared = Object.entries(attributes).find(([, value]) => value === RELATIONSHIPS_NAMESPACE);
  if (declared === undefined) attributes["xmlns:r"] = RELATIONSHIPS_NAMESPACE;
  return (declared?.[0] ?? "xmlns:r").slice("xmlns:".length);
}

/** The origin's names; those of a single sheet follow it to its new place, or go with it. */
function keptNames(placed: readonly PlacedSheet[], others: readonly SheetEntry[], root: XmlElement): XmlElement[] {
  const places = new Map<number, { place: number; isKept: boolean }>();
  placed.forEach(({ entry, isKept }, place) => entry && places.set(entry.index, { place, isKept }));
  others.forEach((entry, position) => places.set(entry.index, { place: placed.length + position, isKept: true }));
  return childrenOf(childOf(root, "definedNames"), "definedName").flatMap((name) => {
    const { localSheetId, name: key = "" } = name.attributes;
    if (localSheetId === undefined) return [name];
    const now = places.get(Number(localSheetId));
    if (now === undefined || (!now.isKept && key.startsWith("_xlnm."))) return [];
    return [{ ...name, attributes: { ...name.attributes, localSheetId: String(now.place) } }];
  });
}

function newNames({ sheet, isKept }: PlacedSheet, index: number): XmlElement[] {
  return isKept ? [] : printNames(sheet, index);
}
