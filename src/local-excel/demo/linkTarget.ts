import { parseArea, splitSheet } from "../address.js";
import { cellKey, type BookData, type SheetData } from "../bookData.js";
import { hyperlinkTarget } from "../hyperlinkFormula.js";

/** The cell within the workbook to which `HYPERLINK("#"&…)` or a link of the cell leads; `null` where there is none. Zero-based. */
export function linkTarget(
  book: BookData,
  sheetIndex: number,
  row: number,
  column: number,
): { sheet: string; row: number; column: number } | null {
  const sheet = book.sheets[sheetIndex];
  const cell = sheet?.cells.get(cellKey(row, column));
  if (sheet === undefined || cell === undefined) return null;
  const place = cell.link?.target ?? placeOf(hyperlinkTarget(cell.formula ?? ""), sheet);
  if (place === null || !place.startsWith("#")) return null;
  const { sheet: name, cells } = splitSheet(place.slice(1));
  const area = parseArea(cells);
  const isThere = book.sheets.some((candidate) => candidate.name === (name ?? sheet.name));
  return area === null || !isThere ? null : { sheet: name ?? sheet.name, row: area.row, column: area.column };
}

/** The value of texts and cells of the same sheet joined by `&`; `null` of anything else. */
function placeOf(expression: string | null, sheet: SheetData): string | null {
  if (expression === null) return null;
  const values = expression.match(/"(?:[^"]|"")*"|[^&"]+/g)?.map((part) => {
    if (part.startsWith('"')) return part.slice(1, -1).replaceAll('""', '"');
    const area = parseArea(part.trim());
    return area === null ? null : String(sheet.cells.get(cellKey(area.row, area.column))?.value ?? "");
  });
  return values === undefined || values.includes(null) ? null : values.join("");
}
