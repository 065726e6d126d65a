import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan.js";
import type { PlacedTable } from "../../src/report/table.js";

/** What stands in a cell: its text, its figure, or its formula; a blank is "". */
export function content(cell: PlanCell | undefined): string | number {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
    default:
      return "";
  }
}

/** What a reader sees: for a formula, the result that is expected. */
export function shown(cell: PlanCell | undefined): string | number | boolean {
  return cell?.kind === "formula" ? cell.expected : content(cell);
}

/** A column of a table, top to bottom. */
export function column(plan: SheetPlan, table: PlacedTable, header: string) {
  const { row, column: at, rows } = table.area(header);
  return plan.cells.slice(row, row + rows).map((line) => line[at]);
}

export function shownColumn(plan: SheetPlan, table: PlacedTable, header: string) {
  return column(plan, table, header).map(shown);
}

export function contentColumn(plan: SheetPlan, table: PlacedTable, header: string) {
  return column(plan, table, header).map(content);
}
