import { figureKeys, figuresOf, type FigureKey } from "../core/finance/figures.js";
import type { FigureCell, FinancialPeriod } from "../core/finance/financialPeriod.js";
import { partOf, type InTurn } from "../core/inTurn.js";
import { financialsSheet } from "../core/inputSheets/financialsSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { sheetAmountUnit } from "./amountUnit.js";
import { closingDay } from "./closingDay.js";
import { gridCell, type Grid } from "./grid.js";
import { industryReader } from "./industryCell.js";
import { rowsOfParts, type SheetRow } from "./sheetRow.js";
import { openingTable, openTable, type SheetTable } from "./sheetTable.js";

export type FinancialsTable = SheetTable<typeof financialsSheet>;

/** Months that a period can have: a long first period, or a change of the closing month. */
const longestPeriod = 24;

/** Of the reading: which rows are records. */
const openedShare = 0.4;

/**
 * 財務 in all its parts, one period per row, amounts in yen. A row without a name or a closing month is reported and left out;
 * a blank figure is missing. `settingsUnit` is the unit that 設定 gives for a sheet that states none; 千円 otherwise, as in METI's sheet.
 */
export function* readingFinancials(grids: readonly Grid[], settingsUnit: 1 | 1000 | null, issues: Issue[]): InTurn<FinancialPeriod[]> {
  const tables: FinancialsTable[] = [];
  for (const [index, grid] of grids.entries()) {
    const share = (opened: number) => (openedShare * opened) / grids.length;
    const table = yield* partOf(openingTable(grid, financialsSheet, issues), share(index), share(index + 1));
    if (table) tables.push(withUnits(table, settingsUnit, issues));
  }
  const readIndustry = industryReader(issues);
  const rows = rowsOfParts(tables, issues);
  const periods: FinancialPeriod[] = [];
  for (const [index, row] of rows.entries()) {
    yield openedShare + ((1 - openedShare) * index) / rows.length;
    const name = row.text("name");
    const closing = row.serial("closing");
    const { figures, cells } = readFigures(row);
    const industry = readIndustry(row.text("industry"), name, row.cell("industry"));
    const months = readMonths(row);
    if (name === "" || closing === null) continue;
    const origin = row.cell("closing");
    periods.push({ businessId: row.id("businessId"), name, industry, closing: closingDay(closing), months, figures, cells, origin });
  }
  return periods;
}

/** The table of 財務, every amount column with a unit. `null` when it cannot be read; the issues say why. */
export function openFinancials(grid: Grid, settingsUnit: 1 | 1000 | null, issues: Issue[]): FinancialsTable | null {
  const opened = openTable(grid, financialsSheet, issues);
  return opened && withUnits(opened, settingsUnit, issues);
}

/** Every amount column with a unit: its own, else the sheet's. */
function withUnits(table: FinancialsTable, settingsUnit: 1 | 1000 | null, issues: Issue[]): FinancialsTable {
  const stated = sheetAmountUnit(table.grid, table.columns.values()) ?? settingsUnit;
  if (stated === null) issues.push(issue("financialUnitAssumed", gridCell(table.grid, table.header.first, 0), { unit: "千円" }));
  const columns = [...table.columns].map(([key, column]) => [key, { ...column, amountUnit: column.amountUnit ?? stated ?? 1000 }] as const);
  return { ...table, columns: new Map(columns) };
}

function readFigures(row: SheetRow<typeof financialsSheet>): Pick<FinancialPeriod, "figures" | "cells"> {
  const known: Partial<Record<FigureKey, number>> = {};
  const cells = new Map<FigureKey, FigureCell>();
  for (const key of figureKeys) {
    const amount = key === "employees" ? row.number(key, "人") : row.yen(key);
    if (amount === null) continue;
    known[key] = amount;
    const unit = key === "employees" ? 1 : (row.table.columns.get(key)?.amountUnit ?? 1);
    const { sheet, address } = row.cell(key);
    cells.set(key, { sheet, address, unit, numeric: typeof row.value(key) === "number" });
  }
  return { figures: figuresOf(known), cells };
}

function readMonths(row: SheetRow<typeof financialsSheet>): number {
  const months = row.number("months", "か月") ?? 12;
  if (Number.isInteger(months) && months >= 1 && months <= longestPeriod) return months;
  row.issues.push(issue("monthsImplausible", row.cell("months"), { text: String(months) }));
  return 12;
}
