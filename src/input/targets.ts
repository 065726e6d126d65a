import type { CellRef } from "../core/cellAddress.js";
import { sum } from "../core/decimal.js";
import { fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import type { Indicator, PlannedFigure } from "../core/indicator.js";
import { actualSources, countingConditions, countingRules, stateCountChoices, targetsSheet } from "../core/inputSheets/targetsSheet.js";
import { issue, type Issue } from "../core/issue.js";
import { noPlannedMonths, type PlannedMonths } from "../core/plannedMonths.js";
import { idKey } from "./cellText.js";
import { defaultCounting } from "./countingDefaults.js";
import { distinctPeriods } from "./distinctPeriods.js";
import { gridCell, type Grid } from "./grid.js";
import type { PeriodColumn } from "./headerNames.js";
import { findHeaderRow } from "./headerRow.js";
import { splitPastedLines } from "./pastedLines.js";
import { plannedFigure } from "./plannedFigure.js";
import { plannedMonthsOfText } from "./plannedMonths.js";
import { readPrintedTargets } from "./printedTargets.js";
import { sectionNumber } from "./sectionNumber.js";
import { tableRows, type SheetRow } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";

export interface TargetsRead {
  readonly indicators: readonly Indicator[];
  /** Fiscal years that have a column, in order. */
  readonly years: readonly FiscalYear[];
}

type TargetsRow = SheetRow<typeof targetsSheet>;
type YearColumn = PeriodColumn & { readonly year: FiscalYear };

/** Columns that only the own layout has. */
const ownColumns = ["id", "unit", "counting", "source"];

/** 目標: the own layout, or the certified plan's tables as printed, which have neither IDs nor a column of units. */
export function readTargets(grid: Grid, issues: Issue[]): TargetsRead {
  const header = findHeaderRow(grid, targetsSheet);
  const isOwnLayout = ownColumns.some((key) => header?.named.has(key));
  return (isOwnLayout ? null : readPrintedTargets(splitPastedLines(grid), issues)) ?? readOwnLayout(grid, issues);
}

function readOwnLayout(grid: Grid, issues: Issue[]): TargetsRead {
  const table = openTable(grid, targetsSheet, issues);
  if (!table) return { indicators: [], years: [] };
  const dated = table.periods.filter((period): period is YearColumn => period.year !== null);
  const columns = distinctPeriods(grid, table.header.last, dated, issues);
  if (columns.length === 0) issues.push(issue("yearColumnsMissing", gridCell(grid, table.header.last, 0), { sheet: grid.sheet }));
  const byKey = new Map<string, Indicator>();
  const parentCells = new Map<string, CellRef>();
  for (const row of tableRows(table, issues)) {
    const indicator = indicatorOf(row, columns);
    if (!indicator) continue;
    const first = byKey.get(idKey(indicator.id));
    if (first) issues.push(issue("duplicateId", row.cell("id"), { id: indicator.id, first: first.origin.address }));
    else {
      byKey.set(idKey(indicator.id), indicator);
      parentCells.set(indicator.id, row.cell("parent"));
    }
  }
  const years = [...new Set(columns.map(({ year }) => year))].sort((a, b) => a - b);
  return { indicators: withParents(byKey, parentCells, issues), years };
}

function indicatorOf(row: TargetsRow, years: readonly YearColumn[]): Indicator | null {
  const [id, label, unit] = [row.id("id"), row.text("label"), row.text("unit")];
  const defaults = defaultCounting(label, unit, null);
  const counting = row.choice("counting", countingRules);
  const source = row.choice("source", actualSources);
  const figures = {
    baseline: figureIn(row, "baseline", unit),
    targets: yearTargets(row, years, unit || null),
    planGoal: figureIn(row, "planGoal", null),
  };
  const section = sectionNumber(row.value("section"));
  if (id === null || label === "") return null;
  const isTyped = source === "typed" || (source === null && counting === "typed");
  return {
    id,
    section,
    project: row.text("project") || section,
    label,
    unit,
    counting: isTyped ? "typed" : (counting ?? defaults.counting),
    source: isTyped ? "typed" : (source ?? defaults.source),
    condition: row.choice("condition", countingConditions) ?? (source === null ? defaults.condition : "all"),
    parent: row.id("parent"),
    stateCount: row.choice("stateCount", stateCountChoices),
    ...figures,
    plannedMonths: plannedMonthsIn(row),
    origin: row.cell("id"),
  };
}

/** The target of each year: its own column, else its halves together. */
function yearTargets(row: TargetsRow, columns: readonly YearColumn[], unit: string | null): Map<FiscalYear, PlannedFigure> {
  const years = [...new Set(columns.map(({ year }) => year))];
  return new Map(
    years.map((year) => {
      const figure = (column: YearColumn): PlannedFigure => plannedFigure(row.table.grid, row.index, column, unit, row.issues);
      const own = columns.filter((column) => column.year === year);
      const whole = own.filter(({ isHalf }) => !isHalf).map(figure)[0] ?? { kind: "missing" };
      const halves = own.filter(({ isHalf }) => isHalf).map(figure);
      return [year, whole.kind === "missing" ? halvesTogether(halves) : checkedAgainst(whole, halves, row, year)];
    }),
  );
}

/** A half without a target adds nothing: what is planned for the year's end only stands in the second alone. */
function halvesTogether(halves: readonly PlannedFigure[]): PlannedFigure {
  const figures = halves.filter((half) => half.kind === "number");
  const [first, second] = figures;
  if (first !== undefined) return second === undefined ? first : { ...first, value: sum([first.value, second.value]), numeric: false };
  return halves.find(({ kind }) => kind === "notApplicable") ?? { kind: "missing" };
}

/** The year's own target stands. Halves may add up to it, or count up to it (the second is then the whole). */
function checkedAgainst(whole: PlannedFigure, halves: readonly PlannedFigure[], { issues }: TargetsRow, year: FiscalYear): PlannedFigure {
  const together = halvesTogether(halves);
  const last = halves.at(-1);
  const countsUp = whole.kind === "number" && last?.kind === "number" && last.value === whole.value;
  if (whole.kind === "number" && together.kind === "number" && together.value !== whole.value && !countsUp) {
    issues.push(issue("halfTargetsDiffer", whole.source, { year: fiscalYearLabel(year), stated: whole.value, computed: together.value }));
  }
  return whole;
}

function figureIn(row: TargetsRow, key: "baseline" | "planGoal", unit: string | null): PlannedFigure {
  const column = row.table.columns.get(key);
  return column ? plannedFigure(row.table.grid, row.index, column, unit, row.issues) : { kind: "missing" };
}

function plannedMonthsIn(row: TargetsRow): PlannedMonths {
  const text = row.text("plannedMonths");
  if (text === "") return noPlannedMonths;
  const read = plannedMonthsOfText(row.value("plannedMonths"));
  if (read !== null) return read;
  row.issues.push(issue("plannedMonthsUnreadable", row.cell("plannedMonths"), { text }));
  return noPlannedMonths;
}

/** Parents by the ID as its own row writes it. */
function withParents(byKey: ReadonlyMap<string, Indicator>, parentCells: ReadonlyMap<string, CellRef>, issues: Issue[]): Indicator[] {
  return [...byKey.values()].map((indicator) => {
    if (indicator.parent === null) return indicator;
    const parent = byKey.get(idKey(indicator.parent));
    if (parent && parent !== indicator) return { ...indicator, parent: parent.id };
    issues.push(issue("parentUnknown", parentCells.get(indicator.id) ?? indicator.origin, { id: indicator.parent }));
    return { ...indicator, parent: null };
  });
}
