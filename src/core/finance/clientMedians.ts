import type { BusinessAnalysis } from "./analyzeBusiness.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import type { IndustryCode } from "./industries.js";
import { valueOrNull } from "./outcome.js";

/** How an industry's own clients stand in their newest periods. */
export interface ClientMedians {
  readonly industry: IndustryCode;
  readonly businesses: number;
  /** `null` where no client has the indicator. */
  readonly medians: Readonly<Record<IndicatorId, number | null>>;
}

/** Medians of the office's own clients, industry by industry; a yardstick beside METI's, of a small and chosen sample. */
export function clientMedians(businesses: readonly BusinessAnalysis[]): ClientMedians[] {
  const known = businesses.flatMap(({ industry }) => (industry === null ? [] : [industry]));
  return [...new Set(known)].sort().map((industry) => {
    const clients = businesses.filter((business) => business.industry === industry);
    const medians = indicatorIds.map((id) => [
      id,
      median(clients.map(({ periods: [newest] }) => valueOrNull(newest.indicators[id].outcome))),
    ]);
    return { industry, businesses: clients.length, medians: Object.fromEntries(medians) as ClientMedians["medians"] };
  });
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
