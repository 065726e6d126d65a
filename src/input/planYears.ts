import { fiscalYear, fiscalYearLabel, fiscalYearOf, firstDayOf, lastDayOf, type FiscalYear } from "../core/fiscalYear.js";
import { issue, type Issue } from "../core/issue.js";
import type { Settings } from "../core/settings.js";
import type { PlanPeriod } from "./readingContext.js";

/** A plan runs a few years; a longer period is a slip in a date. */
const longestPlan = 15;

/** Fiscal years of the plan, first to last: from 設定, else the years that have a column in 目標, else in 予算. */
export function planYears(
  { planStart, planEnd }: Settings,
  ofTargets: { readonly sheet: string; readonly years: readonly FiscalYear[] } | null,
  ofBudget: readonly FiscalYear[],
  issues: Issue[],
): FiscalYear[] {
  const found = ofTargets && ofTargets.years.length > 0 ? ofTargets.years : ofBudget;
  if (planStart === null || planEnd === null) return [...found];
  const [first, last] = [fiscalYearOf(planStart), fiscalYearOf(planEnd)];
  const stated = Array.from({ length: Math.min(last - first + 1, longestPlan) }, (_, index) => fiscalYear(first + index));
  if (ofTargets && ofTargets.years.length > 0 && stated.join() !== ofTargets.years.join()) {
    const args = { stated: labels(stated), found: labels(ofTargets.years) };
    issues.push(issue("planYearsDiffer", { sheet: ofTargets.sheet, address: "" }, args));
  }
  return stated;
}

function labels(years: readonly FiscalYear[]): string {
  return years.map(fiscalYearLabel).join("、");
}

/** First and last day of the plan: as 設定 says, else the whole of its years. */
export function planPeriod({ planStart, planEnd }: Settings, years: readonly FiscalYear[]): PlanPeriod | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: planStart ?? firstDayOf(first), to: planEnd ?? lastDayOf(last) };
}
