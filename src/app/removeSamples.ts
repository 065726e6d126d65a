import { cellAddress, type CellRef } from "../core/cellAddress.js";
import type { InputSheetKey } from "../core/inputSheets/inputSheets.js";
import { inputSheets } from "../core/inputSheets/inputSheets.js";
import { visibleText } from "../input/cellText.js";
import type { CellValue, Grid } from "../input/grid.js";
import { findHeaderRow } from "../input/headerRow.js";
import { inputSheetOfGrid } from "../input/inputSheetName.js";
import { sampleRows } from "../input/sampleRows.js";
import { sampleContents } from "../report/templateSheets.js";
import type { ReadRow } from "./ports.js";
import { readInputs } from "./readInputs.js";
import type { RunDeps } from "./run.js";

/** What became of the rows that bear the mark of a sample. */
export interface RemovedSamples {
  /** How many were emptied, sheet by sheet. */
  readonly removed: readonly { readonly sheet: string; readonly rows: number }[];
  /** Into these somebody has typed: they stay. Their first cell. */
  readonly kept: readonly CellRef[];
}

/**
 * 「見本の行を消す」: empties every row that is still, cell by cell, a sample row of our templates. A row that bears the mark but
 * holds anything else stays, and is named. The rows are emptied and not deleted, so that nothing below moves: formulas of the
 * user's and the links of generated sheets name rows by their number. Readers pass over blank rows.
 */
export async function removeSamples({ workbook }: Pick<RunDeps, "workbook">): Promise<RemovedSamples> {
  const { grids } = await readInputs(workbook, []);
  const marked = grids.flatMap(markedRows);
  const untouched = marked.filter(({ isUntouched }) => isUntouched).map(({ row }) => row);
  const changed = untouched.length === 0 ? [] : await workbook.emptyRows(untouched);
  const emptied = untouched.filter((row) => !changed.includes(row));
  const sheets = [...new Set(emptied.map(({ sheet }) => sheet))];
  const kept = [...marked.filter(({ isUntouched }) => !isUntouched).map(({ row }) => row), ...changed];
  return {
    removed: sheets.map((sheet) => ({ sheet, rows: emptied.filter((row) => row.sheet === sheet).length })),
    kept: kept.map(({ sheet, row, column }) => ({ sheet, address: cellAddress(row, column) })),
  };
}

interface MarkedRow {
  readonly row: ReadRow;
  readonly isUntouched: boolean;
}

function markedRows(grid: Grid): MarkedRow[] {
  const key = inputSheetOfGrid(grid);
  if (key === null || key === "settings") return [];
  const known = new Set(sampleContents(key).map((content) => JSON.stringify(content)));
  return sampleRows(grid).map((row) => {
    const line = grid.values[row] ?? [];
    return {
      row: { sheet: grid.sheet, row: grid.row + row, column: grid.column, values: line.slice(0, tableWidth(grid, key)) },
      isUntouched: known.has(JSON.stringify(line.filter(isFilled))),
    };
  });
}

function isFilled(value: CellValue): boolean {
  return visibleText(value) !== "";
}

/** Columns up to the last header: what lies to the right is no part of the row. */
function tableWidth(grid: Grid, key: InputSheetKey): number | undefined {
  const header = findHeaderRow(grid, inputSheets[key]);
  const last = header === null ? -1 : (grid.values[header.last] ?? []).findLastIndex(isFilled);
  return last < 0 ? undefined : last + 1;
}
