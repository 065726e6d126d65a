import type { DateSerial } from "../core/fiscalYear.js";
import { figuresOf } from "../core/finance/figures.js";
import type { FigureCell, FinancialPeriod } from "../core/finance/financialPeriod.js";
import { officialSheet } from "../core/inputSheets/officialSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { cellDate } from "./cellDate.js";
import { cellNumber } from "./cellNumber.js";
import { nameKey, visibleText } from "./cellText.js";
import { closingDay } from "./closingDay.js";
import { gridCell, type Grid } from "./grid.js";
import { industryReader } from "./industryCell.js";

/** Cells right of a label among which its values stand; further right METI's sheet shows results. */
const reach = 5;
const mostPeriods = 3;

type OfficialFigure = keyof typeof officialSheet.figures;
const officialFigures = Object.keys(officialSheet.figures) as OfficialFigure[];

interface LabelCell {
  readonly row: number;
  readonly column: number;
}

interface ReadFigure {
  readonly amount: number;
  readonly cell: FigureCell;
}

/**
 * METI's 【入力】財務分析 as it stands in the official workbook: one business, up to three periods of twelve months.
 * An empty form gives no periods; a sheet that lacks a label is not read, and the issues say which.
 */
export function readLocalBenchmarkWorkbook(grid: Grid, issues: Issue[]): FinancialPeriod[] {
  const labels = labelCells(grid);
  const wanted = [...Object.values(officialSheet.labels), ...Object.values(officialSheet.figures)];
  const missing = wanted.filter((label) => !labels.has(labelKey(label)));
  for (const label of missing) issues.push(issue("officialSheetLabelMissing", { sheet: grid.sheet, address: "" }, { label }));
  if (missing.length > 0) return [];

  const at = (label: string) => labels.get(labelKey(label)) as LabelCell;
  const periods = periodColumns(grid, at(officialSheet.labels.closing), issues);
  if (periods.length === 0) return [];
  const nameCell = filledBeside(grid, at(officialSheet.labels.name));
  const name = visibleText(valueAt(grid, nameCell));
  if (name === "") {
    issues.push(issue("requiredBlank", gridCell(grid, nameCell.row, nameCell.column), { header: officialSheet.labels.name }));
    return [];
  }
  const industryCell = filledBeside(grid, at(officialSheet.labels.industry));
  const industryText = visibleText(valueAt(grid, industryCell));
  const industry = industryReader(issues)(industryText, name, gridCell(grid, industryCell.row, industryCell.column));

  return periods.map(({ column, closing }, index) => {
    const read = officialFigures.flatMap((key) => {
      const label = at(officialSheet.figures[key]);
      const place = officialSheet.onceOnly.some((once) => once === key) ? filledBeside(grid, label) : { row: label.row, column };
      const figure = readFigure(grid, place, key, issues);
      // METI fills 前期売上高 by formula from the next column, which gives 0 where that column is empty.
      const isEmptyFormula = key === "previousSales" && (index < periods.length - 1 || figure?.amount === 0);
      return figure && !isEmptyFormula ? [[key, figure] as const] : [];
    });
    return {
      businessId: null,
      name,
      industry,
      closing,
      months: 12,
      figures: figuresOf(Object.fromEntries(read.map(([key, { amount }]) => [key, amount]))),
      cells: new Map(read.map(([key, { cell }]) => [key, cell])),
      origin: gridCell(grid, at(officialSheet.labels.closing).row, column),
    };
  });
}

/** The first cell of each label in reading order; the labels stand left of METI's results, which repeat some. */
function labelCells(grid: Grid): Map<string, LabelCell> {
  const found = new Map<string, LabelCell>();
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const key = typeof value === "string" ? labelKey(visibleText(value)) : "";
      if (key !== "" && !found.has(key)) found.set(key, { row, column });
    });
  });
  return found;
}

/** Without footnote marks (※4) and a bracket that only explains. */
function labelKey(text: string): string {
  return nameKey(text)
    .replace(/[※*]\d*/g, "")
    .replace(/(?<=.)\([^()]*\)$/, "");
}

function periodColumns(grid: Grid, label: LabelCell, issues: Issue[]): { column: number; closing: DateSerial }[] {
  const periods: { column: number; closing: DateSerial }[] = [];
  for (let column = label.column + 1; column <= label.column + reach && periods.length < mostPeriods; column++) {
    const reading = cellDate(valueAt(grid, { row: label.row, column }), grid.uses1904Dates);
    if (reading.kind === "date") periods.push({ column, closing: closingDay(reading.serial) });
    if (reading.kind === "problem") {
      const at = gridCell(grid, label.row, column);
      issues.push(issue(reading.code, at, { header: officialSheet.labels.closing, text: reading.text }));
    }
  }
  return periods;
}

/** The first filled cell right of a label; the one next to it where all are empty. */
function filledBeside(grid: Grid, { row, column }: LabelCell): LabelCell {
  for (let candidate = column + 1; candidate <= column + reach; candidate++) {
    if (visibleText(valueAt(grid, { row, column: candidate })) !== "") return { row, column: candidate };
  }
  return { row, column: column + 1 };
}

function readFigure(grid: Grid, place: LabelCell, key: OfficialFigure, issues: Issue[]): ReadFigure | null {
  const value = valueAt(grid, place);
  const reading = cellNumber(value);
  const at = gridCell(grid, place.row, place.column);
  if (reading.kind === "problem") issues.push(issue(reading.code, at, { header: officialSheet.figures[key], text: reading.text }));
  if (reading.kind !== "number") return null;
  const unit = key === "employees" ? 1 : 1000;
  const isComplete = reading.scaled || reading.unit === "円";
  return { amount: isComplete ? reading.value : reading.value * unit, cell: { ...at, unit, numeric: typeof value === "number" } };
}

function valueAt(grid: Grid, { row, column }: LabelCell) {
  return grid.values[row]?.[column] ?? "";
}
