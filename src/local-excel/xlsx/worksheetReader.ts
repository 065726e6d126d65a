import { emptySheet, type SheetData } from "../bookData.js";
import { areaOfAddress } from "./addresses.js";
import { CellsReader, type CellsContext } from "./cellsReader.js";
import { readColor } from "./colors.js";
import { readColumnWidths } from "./columnWidths.js";
import { readConditionalFormats } from "./conditionalFormats.js";
import { readCustomProperties } from "./customProperties.js";
import { readCharts } from "./drawing.js";
import { readFrozenPanes } from "./frozenPanes.js";
import { readLinks } from "./links.js";
import type { PackageParts } from "./packageParts.js";
import { readPage } from "./pageSetup.js";
import type { ConditionalStyle } from "./stylesheetReader.js";
import { readValidations } from "./validations.js";
import { childOf, childrenOf, isTrue } from "./xml.js";

export interface WorksheetReadContext extends CellsContext {
  readonly parts: PackageParts;
  readonly theme: readonly string[];
  readonly differentialFormats: readonly ConditionalStyle[];
  readonly pointsPerCharacter: number;
}

/** A sheet as its own part tells it; visibility, print area and repeated rows stand in the workbook part. */
export function readWorksheet(id: string, name: string, path: string, context: WorksheetReadContext): SheetData {
  const { parts, theme } = context;
  const reader = new CellsReader(context);
  const root = parts.xml(path, { name: "sheetData", handler: reader });
  const view = childOf(root, "sheetViews", "sheetView");
  readLinks(root, reader.cells, parts, path);
  return {
    ...emptySheet(id, name),
    tabColor: readColor(childOf(root, "sheetPr", "tabColor"), theme) ?? "",
    showGridlines: view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines),
    cells: reader.cells,
    rowHeights: reader.rowHeights,
    hiddenRows: reader.hiddenRows,
    columnWidths: readColumnWidths(root, context.pointsPerCharacter),
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell")
      .map(({ attributes }) => areaOfAddress(attributes.ref ?? ""))
      .filter((area) => area !== null),
    filter: areaOfAddress(childOf(root, "autoFilter")?.attributes.ref ?? ""),
    frozen: readFrozenPanes(view),
    charts: readCharts(root, parts, path),
    conditionalFormats: readConditionalFormats(root, context.differentialFormats),
    validations: readValidations(root),
    page: readPage(root),
    customProperties: readCustomProperties(root, parts, path),
    isProtected: isTrue(childOf(root, "sheetProtection")?.attributes.sheet),
  };
}
