import { areaOfAddress } from "../../core/cellAddress.js";
import type { TrialAmount, TrialBalance, TrialRow } from "../../core/finance/trialBalance/trialBalance.js";
import { cellNumber } from "../cellNumber.js";
import type { CellValue, Grid } from "../grid.js";

/** The rows of a file as they stand in a sheet of the workbook, and the trial balance that refers to that sheet. */
export interface DataSheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly trial: TrialBalance;
}

/**
 * Gives the rows of a file a home: cells that hold an amount become numbers, so that formulas can refer to them; everything else
 * stays text. Amounts that share a cell (lines parted by spaces) cannot be referred to.
 */
export function onDataSheet(grid: Grid, trial: TrialBalance, sheet: string): DataSheet {
  const values = grid.values.map((line) => [...line]);
  const counts = new Map<string, number>();
  for (const amount of trial.rows.flatMap(amountsOf)) counts.set(amount.source.address, (counts.get(amount.source.address) ?? 0) + 1);
  const rehomed = (amount: TrialAmount | null): TrialAmount | null => {
    if (amount === null) return null;
    const isAlone = counts.get(amount.source.address) === 1 && isNumeric(values, grid, amount.source.address);
    return { ...amount, source: { ...amount.source, sheet }, numeric: isAlone };
  };
  const rows = trial.rows.map((row): TrialRow => ({
    ...row,
    origin: { ...row.origin, sheet },
    opening: rehomed(row.opening),
    debit: rehomed(row.debit),
    credit: rehomed(row.credit),
    closing: rehomed(row.closing),
  }));
  return { values, trial: { ...trial, sheet, rows } };
}

/** Turns the cells of an area into numbers; false where one of them is none, and the area stays as it is. */
function isNumeric(values: CellValue[][], grid: Grid, address: string): boolean {
  const area = areaOfAddress(address);
  if (area === null) return false;
  const numbers: { row: number; column: number; value: number }[] = [];
  for (let row = area.row - grid.row; row < area.row - grid.row + area.rows; row++) {
    for (let column = area.column - grid.column; column < area.column - grid.column + area.columns; column++) {
      const reading = cellNumber(values[row]?.[column] ?? "");
      if (reading.kind === "problem") return false;
      if (reading.kind === "number") numbers.push({ row, column, value: reading.value });
    }
  }
  for (const { row, column, value } of numbers) values[row]![column] = value;
  return true;
}

function amountsOf({ opening, debit, credit, closing }: TrialRow): TrialAmount[] {
  return [opening, debit, credit, closing].filter((amount) => amount !== null);
}
