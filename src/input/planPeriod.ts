import { fiscalYearLabel, firstDayOf, lastDayOf, type FiscalYear } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import type { Settings } from "../core/settings.js";
import type { PlanPeriod } from "./readingContext.js";

/** First and last day of the plan: as 設定 says, else the whole of its years. */
export function planPeriod({ planStart, planEnd }: Settings, years: readonly FiscalYear[]): PlanPeriod | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: planStart ?? firstDayOf(first), to: planEnd ?? lastDayOf(last) };
}

/** Years of the plan without a column in 目標, or columns of other years. */
export function checkTargetYears(planYears: readonly FiscalYear[], ofTargets: readonly FiscalYear[], sheet: string): Issue[] {
  if (ofTargets.length === 0 || planYears.join() === ofTargets.join()) return [];
  return [issue("planYearsDiffer", { sheet, address: "" }, { stated: labels(planYears), found: labels(ofTargets) })];
}

function labels(years: readonly FiscalYear[]): string {
  return years.map(fiscalYearLabel).join("、");
}
