import { quotedSheetName } from "../../core/cellAddress.js";
import type { PageData, SheetData } from "../bookData.js";
import { areaOfAddress, fixedAddress } from "./addresses.js";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml.js";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The names under which Excel keeps a sheet's print area and repeated rows, in the workbook part and not in the sheet's own. */
export function printNames({ name, page }: SheetData, sheetIndex: number): XmlElement[] {
  const sheet = quotedSheetName(name);
  const names: [string, string][] = [];
  if (page.printArea !== undefined) names.push([PRINT_AREA, `${sheet}!${fixedAddress(page.printArea)}`]);
  if (page.titleRows !== undefined) names.push([PRINT_TITLES, `${sheet}!$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`]);
  return names.map(([key, text]) => element("definedName", { name: key, localSheetId: sheetIndex }, [text]));
}

/** Print area (the first, where there are several) and repeated rows of a sheet. */
export function readPrintNames(workbook: XmlElement, sheetIndex: number): Pick<PageData, "printArea" | "titleRows"> {
  const own = childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    ({ attributes }) => Number(attributes.localSheetId ?? -1) === sheetIndex,
  );
  const text = (key: string) => textOf(own.find(({ attributes }) => attributes.name === key));
  const firstArea = /!([$A-Z\d]+(?::[$A-Z\d]+)?)(?:,|$)/.exec(text(PRINT_AREA))?.[1];
  const printArea = areaOfAddress(firstArea ?? "");
  const rows = /!\$(\d+):\$(\d+)/.exec(text(PRINT_TITLES));
  return {
    ...(printArea === null ? {} : { printArea }),
    ...(rows === null ? {} : { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } }),
  };
}
