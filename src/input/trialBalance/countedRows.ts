import { issue, type Issue } from "../../core/issue.js";
import { visibleText } from "../cellText.js";
import { gridCell, type Grid } from "../grid.js";
import { monthOfRowColumn } from "./textColumns.js";
import type { TrialTable } from "./trialTable.js";

const allDepartments = /合計|全社|全体|全部門|すべて/;

/**
 * The rows of a table that are to be counted. Where the same accounts stand there month by month (弥生 月次) the last month carries on
 * the others; where department by department, the rows of all of them together.
 */
export function countedRows(grid: Grid, table: TrialTable, issues: Issue[]): number[] {
  const rows = grid.values.slice(table.data, table.end).map((_, index) => table.data + index);
  const text = (row: number, column: number) => visibleText(grid.values[row]?.[column] ?? "");
  const different = (column: number) => [...new Set(rows.map((row) => text(row, column)))].filter((value) => value !== "");
  const month = monthOfRowColumn(grid, table);
  const [department] = table.columns.department;
  const months = month === null ? [] : different(month);
  const whole = department === undefined ? [] : different(department).filter((value) => allDepartments.test(value));
  const last = months.at(-1);
  const only = months.length > 1 && month !== null ? rows.filter((row) => text(row, month) === last || text(row, month) === "") : rows;
  if (only !== rows) {
    const at = gridCell(grid, table.header, month ?? 0);
    issues.push(issue("trialMonthsRead", at, { balance: last ?? "", result: last ?? "" }));
  }
  const [all] = whole;
  if (department === undefined || all === undefined || different(department).length < 2) return only;
  issues.push(issue("trialDepartmentRead", gridCell(grid, table.header, department), { department: all }));
  return only.filter((row) => text(row, department) === all || text(row, department) === "");
}
