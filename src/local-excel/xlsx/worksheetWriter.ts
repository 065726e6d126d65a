import { areaAddress } from "../../core/cellAddress.js";
import type { SheetData } from "../bookData.js";
import { cellsXml } from "./cellsWriter.js";
import { argb } from "./colors.js";
import { columnWidthsXml } from "./columnWidths.js";
import { conditionalFormatsXml } from "./conditionalFormats.js";
import { customPropertiesXml } from "./customProperties.js";
import { DEFAULT_ROW_HEIGHT } from "./defaultFont.js";
import { drawingXml } from "./drawing.js";
import { frozenPanesXml } from "./frozenPanes.js";
import { linksXml } from "./links.js";
import { RELATIONSHIPS_NAMESPACE, SPREADSHEET_NAMESPACE } from "./namespaces.js";
import type { PackageParts } from "./packageParts.js";
import { fitXml, pageXml } from "./pageSetup.js";
import type { Stylesheet } from "./stylesheet.js";
import { validationsXml } from "./validations.js";
import { element, serializeXml, xmlDeclaration, type XmlElement } from "./xml.js";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const namespaces = `xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"`;

export interface WorksheetContext {
  readonly parts: PackageParts;
  readonly styles: Stylesheet;
  readonly pointsPerCharacter: number;
  readonly cachedValues: boolean;
  readonly isActive: boolean;
}

/** Writes a sheet and the parts that hang on it. The elements stand in the order that the schema asks for. */
export function writeWorksheet(sheet: SheetData, path: string, context: WorksheetContext): void {
  const { parts, styles } = context;
  parts.setRelationships(path, []);
  const before = [
    ...sheetPropertiesXml(sheet),
    sheetViewsXml(sheet, context.isActive),
    element("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
    ...columnWidthsXml(sheet.columnWidths, context.pointsPerCharacter),
  ];
  const after = [
    ...(sheet.isProtected ? [element("sheetProtection", { sheet: true, objects: true, scenarios: true })] : []),
    ...(sheet.filter === null ? [] : [element("autoFilter", { ref: areaAddress(sheet.filter) })]),
    ...mergesXml(sheet),
    ...conditionalFormatsXml(sheet.conditionalFormats, styles),
    ...validationsXml(sheet.validations),
    ...linksXml(sheet, parts, path),
    ...pageXml(sheet.page),
    ...customPropertiesXml(sheet.customProperties, parts, path),
    ...drawingXml(sheet.charts, parts, path),
  ];
  const content = [...before.map(serializeXml), cellsXml(sheet, styles, context.cachedValues), ...after.map(serializeXml)];
  parts.set(path, `${xmlDeclaration}<worksheet ${namespaces}>${content.join("")}</worksheet>`, CONTENT_TYPE);
}

function sheetPropertiesXml({ tabColor, page }: SheetData): XmlElement[] {
  const properties = [...(tabColor === "" ? [] : [element("tabColor", { rgb: argb(tabColor) })]), ...fitXml(page)];
  return properties.length === 0 ? [] : [element("sheetPr", {}, properties)];
}

function sheetViewsXml({ showGridlines, frozen }: SheetData, isActive: boolean): XmlElement {
  const view = { showGridLines: showGridlines ? undefined : false, tabSelected: isActive || undefined, workbookViewId: 0 };
  return element("sheetViews", {}, [element("sheetView", view, frozenPanesXml(frozen))]);
}

function mergesXml({ merges }: SheetData): XmlElement[] {
  if (merges.length === 0) return [];
  const cells = merges.map((area) => element("mergeCell", { ref: areaAddress(area) }));
  return [element("mergeCells", { count: merges.length }, cells)];
}
