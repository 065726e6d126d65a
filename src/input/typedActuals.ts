import { firstDayOf, fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import { carriedOutChoices, notCarriedOutWords, typedActualsSheet } from "../core/inputSheets/typedActualsSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { CarriedOut, TypedActual } from "../core/records.js";
import { idKey, nameKey, visibleText } from "./cellText.js";
import { referredIndicator } from "./checks/indicatorReferences.js";
import { gridCell, type CellValue, type Grid } from "./grid.js";
import type { PeriodColumn } from "./headerNames.js";
import { distinctPeriods } from "./distinctPeriods.js";
import { quantityCell } from "./quantityCell.js";
import type { ReadingContext } from "./readingContext.js";
import { tableRows } from "./sheetRow.js";
import { openTable, type SheetTable } from "./sheetTable.js";

type DatedColumn = PeriodColumn & { readonly year: FiscalYear };

/**
 * 実績入力: the figures typed by hand, and what was not carried out: in one year by the word in its cell, in every year by 実施区分.
 * A figure of a half year counts in its last month, when it is known. A figure above 0 is work carried out in its year, whatever 実施区分 says.
 */
export function readTypedActuals(
  grid: Grid,
  context: ReadingContext,
  issues: Issue[],
): { typedActuals: TypedActual[]; carriedOut: CarriedOut[] } {
  const table = openTable(grid, typedActualsSheet, issues);
  if (!table) return { typedActuals: [], carriedOut: [] };
  const columns = datedColumns(table, context, issues);
  const actuals = new Map<string, TypedActual>();
  const carriedOut: CarriedOut[] = [];
  for (const row of tableRows(table, issues)) {
    const typedId = row.id("id");
    if (typedId === null) continue;
    const indicator = referredIndicator(typedId, row.cell("id"), context.indicators, issues);
    const indicatorId = indicator?.id ?? typedId;
    const answer = row.choice("carriedOut", carriedOutChoices);
    if (answer !== null) carriedOut.push({ indicatorId, year: null, carriedOut: answer === "yes", origin: row.cell("carriedOut") });
    for (const column of columns) {
      const { year, month } = column;
      const origin = gridCell(grid, row.index, column.column);
      const half = column.isHalf || month === null ? undefined : halfWith(columns, column);
      if (half !== undefined && isFilled(grid, row.index, half) && isFilled(grid, row.index, column)) {
        const beside = gridCell(grid, row.index, half.column).address;
        issues.push(issue("monthBesideHalf", origin, { id: indicatorId, period: periodLabel(column), half: beside }));
        continue;
      }
      if (month === null && saysNotCarriedOut(grid.values[row.index]?.[column.column] ?? "")) {
        carriedOut.push({ indicatorId, year, carriedOut: false, origin });
        continue;
      }
      const figure = quantityCell(grid, row.index, column, indicator?.unit ?? null, issues);
      if (figure.kind !== "number") continue;
      if (figure.value !== 0 && context.today !== null && firstDayOf(year) > context.today) {
        issues.push(issue("typedActualTooEarly", origin, { id: indicatorId, period: periodLabel(column) }));
      }
      if (figure.value > 0) carriedOut.push({ indicatorId, year, carriedOut: true, origin });
      const key = `${idKey(indicatorId)}/${year}/${month ?? ""}`;
      const first = actuals.get(key);
      if (!first) actuals.set(key, { indicatorId, year, month, value: figure.value, origin });
      else issues.push(issue("typedActualRepeated", origin, { id: indicatorId, period: periodLabel(column), first: first.origin.address }));
    }
  }
  return { typedActuals: [...actuals.values()], carriedOut };
}

/** The columns whose year is known. A bare month belongs to the year of 設定. */
function datedColumns(table: SheetTable<typeof typedActualsSheet>, context: ReadingContext, issues: Issue[]): DatedColumn[] {
  const { grid, header, periods } = table;
  if (periods.length === 0 && !table.columns.has("carriedOut")) {
    issues.push(issue("yearColumnsMissing", gridCell(grid, header.last, 0), { sheet: grid.sheet }));
  }
  const dated = periods.flatMap((period): DatedColumn[] => {
    const year = period.year ?? context.year;
    if (year !== null) return [{ ...period, year }];
    issues.push(issue("monthWithoutYear", gridCell(grid, header.last, period.column), { header: period.header }));
    return [];
  });
  return distinctPeriods(grid, header.last, dated, issues);
}

/** The column of the half year in which a month lies. */
function halfWith(columns: readonly DatedColumn[], { year, month }: DatedColumn): DatedColumn | undefined {
  const isFirst = (of: number | null): boolean => of !== null && of >= 4 && of <= 9;
  return columns.find((column) => column.isHalf && column.year === year && isFirst(column.month) === isFirst(month));
}

function isFilled(grid: Grid, row: number, { column }: DatedColumn): boolean {
  return visibleText(grid.values[row]?.[column] ?? "") !== "";
}

function saysNotCarriedOut(value: CellValue): boolean {
  return notCarriedOutWords.some((word) => nameKey(word) === nameKey(String(value)));
}

function periodLabel({ year, month, isHalf }: DatedColumn): string {
  if (isHalf) return `${fiscalYearLabel(year)}年度${month === 9 ? "4~9月期" : "10~3月期"}`;
  return month === null ? fiscalYearLabel(year) : `${fiscalYearLabel(year)}年度${month}月`;
}
