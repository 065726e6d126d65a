import { latestStated } from "./contacts.js";
import { asDecimal } from "./decimal.js";
import type { Business, FollowUpRecord } from "./records.js";
import type { Settings, TargetMetRule } from "./settings.js";

/** What came of a business's plan, from the latest figures that its contacts state. Amounts in yen. */
export interface BusinessOutcome {
  readonly sales: number | null;
  readonly profit: number | null;
  /** Against the business's own plan; `null` while the figures leave it open. */
  readonly targetMet: boolean | null;
  /** sales ÷ base sales − 1; `null` without a base above 0. */
  readonly salesGrowth: number | null;
  readonly growthReached: boolean | null;
}

/** `contacts`: oldest first. */
export function businessOutcome(
  business: Business,
  contacts: readonly FollowUpRecord[],
  settings: Pick<Settings, "targetMetRule" | "growthThreshold">,
): BusinessOutcome {
  const sales = latestStated(contacts, (contact) => contact.sales);
  const profit = latestStated(contacts, (contact) => contact.profit);
  const ratio = sales === null || business.baseSales === null || business.baseSales <= 0 ? null : sales / business.baseSales;
  return {
    sales,
    profit,
    targetMet: targetMet[settings.targetMetRule](reached(sales, business.targetSales), reached(profit, business.targetProfit)),
    salesGrowth: ratio === null ? null : ratio - 1,
    growthReached: ratio === null ? null : asDecimal(ratio) >= asDecimal(1 + settings.growthThreshold),
  };
}

/** What 売上高・利益増加目標達成 asks for, when either answer may be unknown: an unknown decides nothing that the other has not. */
const targetMet: Record<TargetMetRule, (sales: boolean | null, profit: boolean | null) => boolean | null> = {
  sales: (sales) => sales,
  profit: (_sales, profit) => profit,
  salesOrProfit: (sales, profit) => (sales === true || profit === true ? true : sales === null || profit === null ? null : false),
  salesAndProfit: (sales, profit) => (sales === false || profit === false ? false : sales === null || profit === null ? null : true),
};

function reached(figure: number | null, target: number | null): boolean | null {
  return figure === null || target === null ? null : figure >= target;
}
