import type { Model } from "@ironcalc/wasm";
import { cellAddress } from "../../core/cellAddress.js";
import { sheetInAddress } from "../address.js";
import { cellKey, cellOfKey } from "../bookData.js";
import type { LocalHost } from "../host.js";

/** Columns beside the used ones in which a person may have typed. */
const newColumns = 100;

/** The sheets of a model by IronCalc's own number for them, which stays when a sheet is renamed or moved. */
export function sheetNumbers(model: Model): number[] {
  return model.getWorksheetsProperties().map(({ sheet_id }) => sheet_id);
}

/**
 * Takes over into the workbook what a person did in the spreadsheet: sheets added, renamed, moved and deleted, then every
 * cell whose content differs between the model `before` and `now`. Formats are not taken over.
 * @param ids the workbook's id of each sheet by IronCalc's number; sheets that the person added join it
 */
export function takeOver(host: LocalHost, before: Model, now: Model, ids: Map<number, string>): void {
  takeOverSheets(host, now, ids);
  const numbersBefore = sheetNumbers(before);
  const entries = sheetNumbers(now).flatMap((number, index) => {
    const sheet = sheetInAddress(host.worksheets.GetItem(ids.get(number)!).Name);
    return changedCells(before, numbersBefore.indexOf(number), now, index).map(
      ({ row, column }) => [`${sheet}!${cellAddress(row, column)}`, typed(now, index, row, column)] as const,
    );
  });
  host.enterAll(entries);
}

function takeOverSheets(host: LocalHost, now: Model, ids: Map<number, string>): void {
  const shown = now.getWorksheetsProperties();
  for (const [number, id] of ids) {
    if (shown.some(({ sheet_id }) => sheet_id === number)) continue;
    host.worksheets.GetItem(id).Delete();
    ids.delete(number);
  }
  shown.forEach(({ sheet_id: number, name }, position) => {
    const id = ids.get(number);
    const sheet = id === undefined ? host.worksheets.Add(name) : host.worksheets.GetItem(id);
    ids.set(number, sheet.Id);
    if (sheet.Name !== name) sheet.Name = name;
    if (sheet.Position !== position) sheet.Position = position;
  });
}

/** Zero-based; `sheetBefore` is -1 for a new sheet. */
function changedCells(before: Model, sheetBefore: number, now: Model, sheet: number): { row: number; column: number }[] {
  const held = sheetBefore < 0 ? new Set<number>() : cellsWithContent(before, sheetBefore);
  const changed = [...new Set([...held, ...cellsWithContent(now, sheet)])].filter((key) => {
    const { row, column } = cellOfKey(key);
    const earlier = held.has(key) ? before.getCellContent(sheetBefore, row + 1, column + 1) : "";
    return now.getCellContent(sheet, row + 1, column + 1) !== earlier;
  });
  return changed.sort((a, b) => a - b).map(cellOfKey);
}

function cellsWithContent(model: Model, sheet: number): Set<number> {
  const keys = new Set<number>();
  for (let column = 0, last = newColumns; column <= last; column++) {
    const rows = model.getRowsWithData(sheet, column + 1);
    if (rows.length > 0) last = column + newColumns;
    for (const row of rows) keys.add(cellKey(row - 1, column));
  }
  return keys;
}

/** IronCalc's content of a cell that held text and was emptied: the apostrophe stays. */
const emptiedText = "'";

/** What the person typed, as the workbook takes it. A formula that IronCalc cannot compute stands as Excel shows an unknown one. */
function typed(model: Model, sheet: number, row: number, column: number): string {
  const content = model.getCellContent(sheet, row + 1, column + 1);
  if (!content.startsWith("=")) return content === emptiedText ? "" : content;
  const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
  return shown === "#ERROR!" || shown === "#N/IMPL!" ? "#NAME?" : content;
}
