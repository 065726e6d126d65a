import type { Issue } from "../issue.js";
import { analyzeBusiness, type BusinessAnalysis } from "./analyzeBusiness.js";
import type { AnalysisSettings } from "./analysisSettings.js";
import type { FinancialPeriod } from "./financialPeriod.js";

/** Every business of 財務, in the order in which each first stands there. */
export interface FinancialAnalysis {
  readonly settings: AnalysisSettings;
  readonly businesses: readonly BusinessAnalysis[];
  readonly issues: readonly Issue[];
}

export function analyzeAll(periods: readonly FinancialPeriod[], settings: AnalysisSettings): FinancialAnalysis {
  const rowsOf = new Map<string, [FinancialPeriod, ...FinancialPeriod[]]>();
  for (const period of periods) {
    const key = businessKey(period);
    const rows = rowsOf.get(key);
    if (rows) rows.push(period);
    else rowsOf.set(key, [period]);
  }
  const businesses = [...rowsOf.values()].map((rows) => analyzeBusiness(rows, settings));
  return { settings, businesses, issues: businesses.flatMap(({ issues }) => issues) };
}

/** The ID, and the name only where there is none; width and case of letters do not tell businesses apart. */
function businessKey({ businessId, name }: FinancialPeriod): string {
  return businessId === null ? `name ${comparable(name)}` : `id ${comparable(businessId)}`;
}

function comparable(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();
}
