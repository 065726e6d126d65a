import { businessKey } from "../core/finance/businessKey.js";
import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import type { FinancialsTable } from "./financials.js";

/** The part of 財務 that takes the next row of a business: that with its latest period, else the last. `null` without any. */
export function financialsPartFor(
  business: { readonly businessId: string | null; readonly name: string },
  parts: readonly FinancialsTable[],
  periods: readonly FinancialPeriod[],
): FinancialsTable | null {
  const key = businessKey(business);
  const own = periods.filter((period) => businessKey(period) === key).sort((a, b) => b.closing - a.closing);
  const home = own.flatMap(({ origin }) => parts.find(({ grid }) => grid.sheet === origin.sheet) ?? [])[0];
  return home ?? parts.at(-1) ?? null;
}

/** Yen that a 1 in a part of 財務 stands for; `null`: in the template. */
export function financialsUnit(part: FinancialsTable | null): 1 | 1000 {
  return part?.columns.get("sales")?.amountUnit === 1 ? 1 : unitOfTemplate;
}

const unitOfTemplate = 1000;
