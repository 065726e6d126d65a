import type { Area } from "../../core/cellAddress.js";
import { absoluteArea } from "../address.js";
import { cellKey, type CellData, type ChartSeriesData, type SheetData } from "../bookData.js";

/** `'目標達成状況'!$I$6:$I$35`: how a chart names its cells. */
export function chartReference(sheet: SheetData, area: Area): string {
  return `'${sheet.name.replaceAll("'", "''")}'!${absoluteArea(area)}`;
}

/**
 * The series that Excel makes of a source range: one per column (or row), named by a first row of texts,
 * over categories in a first column of texts.
 */
export function seriesOf(sheet: SheetData, source: Area, by: "Columns" | "Rows"): ChartSeriesData[] {
  const byColumns = by === "Columns";
  const along = byColumns ? source.rows : source.columns;
  const across = byColumns ? source.columns : source.rows;
  const at = (step: number, line: number): Area =>
    byColumns
      ? { row: source.row + step, column: source.column + line, rows: 1, columns: 1 }
      : { row: source.row + line, column: source.column + step, rows: 1, columns: 1 };
  const value = (step: number, line: number): CellData["value"] => {
    const { row, column } = at(step, line);
    return sheet.cells.get(cellKey(row, column))?.value;
  };
  const firstLine = typeof value(along - 1, 0) === "string" ? 1 : 0;
  const firstStep = typeof value(0, across - 1) === "string" ? 1 : 0;
  const line = (index: number): Area => {
    const first = at(firstStep, index);
    return byColumns ? { ...first, rows: along - firstStep } : { ...first, columns: along - firstStep };
  };
  return Array.from({ length: across - firstLine }, (_, index) => ({
    name: firstStep === 1 ? String(value(0, firstLine + index) ?? "") : `系列${index + 1}`,
    values: chartReference(sheet, line(firstLine + index)),
    categories: firstLine === 1 ? chartReference(sheet, line(0)) : null,
  }));
}
