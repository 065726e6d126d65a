import { fiscalYearLabel } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import { gridCell, type Grid } from "./grid.js";
import type { PeriodColumn } from "./headerNames.js";

/** One column for each period and measure; a second one is reported and left out. */
export function distinctPeriods<Column extends PeriodColumn>(
  grid: Grid,
  headerRow: number,
  periods: readonly Column[],
  issues: Issue[],
): Column[] {
  const byPeriod = new Map<string, Column>();
  for (const period of periods) {
    const key = `${period.year ?? ""}/${period.isHalf ? "half" : ""}${period.month ?? ""}/${period.measure}`;
    const used = byPeriod.get(key);
    if (!used) byPeriod.set(key, period);
    else {
      const year = period.year === null ? period.header : fiscalYearLabel(period.year);
      const at = gridCell(grid, headerRow, period.column);
      issues.push(issue("yearColumnDuplicate", at, { year, used: gridCell(grid, headerRow, used.column).address }));
    }
  }
  return [...byPeriod.values()];
}
