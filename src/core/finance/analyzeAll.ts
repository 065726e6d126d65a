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

/** The businesses one after the other, so that whoever waits can draw itself or stop in between. */
export function* analyzeInTurn(periods: readonly FinancialPeriod[], settings: AnalysisSettings): Generator<BusinessAnalysis, void> {
  const rowsOf = new Map<string, [FinancialPeriod, ...FinancialPeriod[]]>();
  for (const period of periods) {
    const key = businessKey(period);
    const rows = rowsOf.get(key);
    if (rows) rows.push(period);
    else rowsOf.set(key, [period]);
  }
  for (const rows of rowsOf.values()) yield analyzeBusiness(rows, settings);
}

export function analyzeAll(periods: readonly FinancialPeriod[], settings: AnalysisSettings): FinancialAnalysis {
  return analysisOf([...analyzeInTurn(periods, settings)], settings);
}

export function analysisOf(businesses: readonly BusinessAnalysis[], settings: AnalysisSettings): FinancialAnalysis {
  return { settings, businesses, issues: businesses.flatMap(({ issues }) => issues) };
}
