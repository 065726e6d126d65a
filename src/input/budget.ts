import type { FiscalYear } from "../core/fiscalYear.js";
import { budgetSheet } from "../core/inputSheets/budgetSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { Amount, BudgetLine, BudgetRole } from "../core/records.js";
import { statedAmountUnit } from "./amountUnit.js";
import { budgetItem } from "./budgetItem.js";
import { visibleText } from "./cellText.js";
import { distinctPeriods } from "./distinctPeriods.js";
import { gridCell, type Grid } from "./grid.js";
import type { NamedColumn, PeriodColumn } from "./headerNames.js";
import { findHeaderRow, type HeaderRow } from "./headerRow.js";
import { quantityCell } from "./quantityCell.js";
import { openTable, type SheetTable } from "./sheetTable.js";

export interface BudgetRead {
  readonly lines: readonly BudgetLine[];
  /** Unit in which the sheet is kept: amounts are shown in it, and summed in yen. */
  readonly unit: 1 | 1000;
  readonly years: readonly FiscalYear[];
}

type AmountColumn = Pick<PeriodColumn, "column" | "header" | "amountUnit">;
type YearColumn = PeriodColumn & { readonly year: FiscalYear };

/** 予算: the own layout, or 別表3 of the plan as printed. `settingsUnit` is the unit that 設定 gives for a sheet that states none. */
export function readBudget(grid: Grid, settingsUnit: 1 | 1000 | null, issues: Issue[]): BudgetRead {
  const header = withItemColumn(findHeaderRow(grid, budgetSheet));
  const table = openTable(grid, budgetSheet, issues, { keepsTotals: true, ...(header && { found: header }) });
  if (!table) return { lines: [], unit: settingsUnit ?? 1, years: [] };
  const dated = table.periods.filter((period): period is YearColumn => period.year !== null);
  const columns = distinctPeriods(grid, table.header.last, dated, issues);
  if (columns.length === 0) issues.push(issue("yearColumnsMissing", gridCell(grid, table.header.last, 0), { sheet: grid.sheet }));
  const unit = sheetUnit(table, settingsUnit, issues);
  const years = [...new Set(columns.map(({ year }) => year))].sort((a, b) => a - b);
  return { lines: budgetLines(table, columns, unit, issues), unit: shownUnit(unit), years };
}

/** 別表3 has no header above its items: they stand to the left of the first year. */
function withItemColumn(header: HeaderRow | null): HeaderRow | null {
  const firstYear = Math.min(...(header?.periods ?? []).map(({ column }) => column));
  if (!header || header.named.has("item") || !Number.isFinite(firstYear) || firstYear === 0) return header;
  const item: NamedColumn = { column: firstYear - 1, header: budgetSheet.columns.item.header, amountUnit: null };
  return { ...header, named: new Map([...header.named, ["item", item]]) };
}

/**
 * Yen in one unit of the columns that state none of their own: from a note such as (単位 千円) anywhere on the sheet, else the header of another year,
 * else 設定, else assumed to be 1.
 */
function sheetUnit({ grid, periods, header }: SheetTable, settingsUnit: 1 | 1000 | null, issues: Issue[]): number {
  const ofHeader = periods.find(({ amountUnit }) => amountUnit !== null)?.amountUnit;
  const isOwnHeader = (row: number, column: number): boolean =>
    row >= header.first && row <= header.last && periods.some((period) => period.column === column);
  const notes = grid.values.flatMap((values, row) => values.filter((_value, column) => !isOwnHeader(row, column)).map(visibleText));
  const ofNote = notes
    .filter((text) => text.includes("単位"))
    .map(statedAmountUnit)
    .find((unit) => unit !== null);
  const stated = ofNote ?? ofHeader ?? settingsUnit;
  if (stated === null) issues.push(issue("budgetUnitAssumed", gridCell(grid, header.first, 0), { unit: "円" }));
  return stated ?? 1;
}

function budgetLines(table: SheetTable<typeof budgetSheet>, columns: readonly YearColumn[], unit: number, issues: Issue[]): BudgetLine[] {
  const { grid } = table;
  const itemColumn = table.columns.get("item")?.column ?? 0;
  const totalColumn = table.columns.get("planTotal");
  const lines: BudgetLine[] = [];
  /** The item above, which a ditto mark repeats; the line above and whether its last part said うち. */
  let above: string | null = null;
  let parent: string | null = null;
  let partRole: BudgetRole = "breakdown";
  for (const row of table.rows) {
    const { item, role: ownRole, isLostDitto } = budgetItem(grid.values[row]?.[itemColumn] ?? "", above);
    const origin = gridCell(grid, row, itemColumn);
    const amountOf = (column: AmountColumn) => amountIn(grid, row, column, unit, issues);
    const budget = new Map<FiscalYear, Amount>();
    const actual = new Map<FiscalYear, Amount>();
    for (const column of columns) {
      const amount = amountOf(column);
      if (amount) (column.measure === "actual" ? actual : budget).set(column.year, amount);
    }
    const planTotal = totalColumn ? amountOf(totalColumn) : null;
    const isEmpty = budget.size === 0 && actual.size === 0 && planTotal === null;
    if (item === "" && !isEmpty) issues.push(issue("requiredBlank", origin, { header: budgetSheet.columns.item.header }));
    if (isLostDitto && !isEmpty) issues.push(issue("dittoWithoutItem", origin, { text: item }));
    const saysPart = ownRole === "breakdown" || ownRole === "ofWhich";
    const isPart = saysPart && parent !== null;
    if (ownRole === "ofWhich") partRole = "ofWhich";
    const role = isPart ? partRole : saysPart ? "line" : ownRole;
    if (role === "line") [parent, partRole] = [item, "breakdown"];
    if (role === "line" || isPart) above = item;
    if (isEmpty || item === "") continue;
    lines.push({ item, role, parent: isPart ? parent : null, budget, actual, planTotal, origin });
  }
  return withPartialTotals(lines);
}

/** Of several rows that say 計 only the last, or one above all lines, sums every line; the others sum those above them. */
function withPartialTotals(lines: readonly BudgetLine[]): BudgetLine[] {
  const lastTotal = lines.findLastIndex(({ role }) => role === "total");
  const firstLine = lines.findIndex(({ role }) => role === "line");
  return lines.map((line, place) =>
    line.role === "total" && place > firstLine && place < lastTotal ? { ...line, role: "subtotal" } : line,
  );
}

/** Amounts are shown in thousand yen where the sheet is kept in that or more, else in yen. */
function shownUnit(unit: number): 1 | 1000 {
  return unit % 1000 === 0 ? 1000 : 1;
}

/** The cell's own unit (`12千円`) counts before the column's and the sheet's. */
function amountIn(grid: Grid, row: number, column: AmountColumn, unit: number, issues: Issue[]): Amount | null {
  const reading = quantityCell(grid, row, column, "円", issues);
  if (reading.kind !== "number") return null;
  const isComplete = reading.unit !== null || reading.scaled;
  const yen = isComplete ? reading.value : reading.value * (column.amountUnit ?? unit);
  const held = grid.values[row]?.[column.column];
  return { yen, source: gridCell(grid, row, column.column), numeric: typeof held === "number" && held * shownUnit(unit) === yen };
}
