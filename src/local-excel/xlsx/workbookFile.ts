import type { SheetData, Visibility } from "../bookData.js";
import { themeColors } from "./colors.js";
import { pointsPerCharacter } from "./defaultFont.js";
import { readPrintNames } from "./definedNames.js";
import { RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE } from "./namespaces.js";
import { packageRoot, PackageParts } from "./packageParts.js";
import { newStylesheet } from "./stylesheet.js";
import { readStylesheet, type ReadStylesheet } from "./stylesheetReader.js";
import { textOfRuns } from "./textRuns.js";
import { UnreadableWorkbook } from "./unreadableWorkbook.js";
import { readWorksheet } from "./worksheetReader.js";
import { childOf, childrenOf, element, isTrue, prefixedAttribute, xmlDocument, type XmlElement } from "./xml.js";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
export const stylesheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A sheet as the workbook part lists it; `path` leads to its own part. */
export interface SheetEntry {
  /** Made from the sheet's place, in the form that Office.js shows. */
  readonly id: string;
  readonly index: number;
  readonly path: string;
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/** The parts of a workbook's file that concern all sheets. */
export interface WorkbookFile {
  readonly parts: PackageParts;
  readonly path: string;
  readonly root: XmlElement;
  readonly entries: readonly SheetEntry[];
  readonly stylesheetPath: string;
  readonly stylesheetRoot: XmlElement;
  readonly stylesheet: ReadStylesheet;
  readonly theme: readonly string[];
  readonly pointsPerCharacter: number;
}

/** A workbook without sheets. */
export function newWorkbookFile(): WorkbookFile {
  const parts = PackageParts.empty();
  const workbook = element("workbook", { xmlns: SPREADSHEET_NAMESPACE, "xmlns:r": RELATIONSHIPS_NAMESPACE });
  parts.set("xl/workbook.xml", xmlDocument(workbook), workbookType);
  parts.set("xl/styles.xml", xmlDocument(newStylesheet()), stylesheetType);
  parts.relate(packageRoot, "officeDocument", "xl/workbook.xml");
  parts.relate("xl/workbook.xml", "styles", "xl/styles.xml");
  return workbookFile(parts);
}

/** Throws `UnreadableWorkbook`. */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  return workbookFile(PackageParts.read(bytes));
}

function workbookFile(parts: PackageParts): WorkbookFile {
  const path = parts.related(packageRoot, "officeDocument");
  if (path === undefined) throw new UnreadableWorkbook("notAWorkbook", "no main part");
  const root = parts.xml(path);
  if (!root.name.endsWith("workbook")) throw new UnreadableWorkbook("notAWorkbook", `main part is <${root.name}>`);
  const theme = themeColors(parts, path);
  const stylesheetPath = parts.related(path, "styles") ?? "xl/styles.xml";
  const stylesheetRoot = parts.has(stylesheetPath) ? parts.xml(stylesheetPath) : newStylesheet();
  const stylesheet = readStylesheet(stylesheetRoot, theme);
  return {
    parts,
    path,
    root,
    entries: sheetEntries(parts, path, root),
    stylesheetPath,
    stylesheetRoot,
    stylesheet,
    theme,
    pointsPerCharacter: pointsPerCharacter(stylesheet.font.name),
  };
}

function sheetEntries(parts: PackageParts, workbookPath: string, root: XmlElement): SheetEntry[] {
  const relationships = new Map(parts.relationships(workbookPath).map((one) => [one.id, one]));
  return childrenOf(childOf(root, "sheets"), "sheet").map((element, index) => {
    const related = relationships.get(prefixedAttribute(element, "id") ?? "");
    if (related === undefined) throw new UnreadableWorkbook("damaged", `sheet ${element.attributes.name ?? index} has no part`);
    const id = `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    return { id, index, path: related.target, isWorksheet: related.type === "worksheet", element };
  });
}

export function uses1904Dates({ root }: WorkbookFile): boolean {
  return isTrue(childOf(root, "workbookPr")?.attributes.date1904);
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** All worksheets in tab order; sheets that are only a chart are passed over. */
export function readSheets(file: WorkbookFile): SheetData[] {
  const context = {
    parts: file.parts,
    theme: file.theme,
    sharedStrings: readSharedStrings(file),
    cellFormats: file.stylesheet.cellFormats,
    differentialFormats: file.stylesheet.differentialFormats,
    uses1904Dates: uses1904Dates(file),
    pointsPerCharacter: file.pointsPerCharacter,
  };
  return file.entries
    .filter(({ isWorksheet }) => isWorksheet)
    .map(({ id, index, path, element }) => {
      const sheet = readWorksheet(id, element.attributes.name ?? "", path, context);
      return {
        ...sheet,
        visibility: visibilities[element.attributes.state ?? ""] ?? "Visible",
        page: { ...sheet.page, ...readPrintNames(file.root, index) },
      };
    });
}

function readSharedStrings({ parts, path }: WorkbookFile): string[] {
  const stringsPath = parts.related(path, "sharedStrings");
  return stringsPath === undefined ? [] : childrenOf(parts.xml(stringsPath), "si").map(textOfRuns);
}
