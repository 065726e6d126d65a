import { atOnce, type InTurn } from "../inTurn.js";
import type { Issue } from "../issue.js";
import { businessKey } from "./businessKey.js";
import { analyzeBusiness, type BusinessAnalysis } from "./analyzeBusiness.js";
import type { AnalysisSettings } from "./analysisSettings.js";
import type { FinancialPeriod } from "./financialPeriod.js";

/** Every business of 財務, in the order in which each first stands there. */
export interface FinancialAnalysis {
  readonly settings: AnalysisSettings;
  readonly businesses: readonly BusinessAnalysis[];
  readonly issues: readonly Issue[];
}

/** One business a step. */
export function* analyzeInTurn(periods: readonly FinancialPeriod[], settings: AnalysisSettings): InTurn<FinancialAnalysis> {
  const rowsOf = new Map<string, [FinancialPeriod, ...FinancialPeriod[]]>();
  for (const period of periods) {
    const key = businessKey(period);
    const rows = rowsOf.get(key);
    if (rows) rows.push(period);
    else rowsOf.set(key, [period]);
  }
  const businesses: BusinessAnalysis[] = [];
  for (const rows of rowsOf.values()) {
    businesses.push(analyzeBusiness(rows, settings));
    yield businesses.length / rowsOf.size;
  }
  return { settings, businesses, issues: businesses.flatMap(({ issues }) => issues) };
}

export function analyzeAll(periods: readonly FinancialPeriod[], settings: AnalysisSettings): FinancialAnalysis {
  return atOnce(analyzeInTurn(periods, settings));
}
