import type { BusinessAnalysis } from "./analyzeBusiness.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import { industryCodes, type IndustryCode } from "./industries.js";
import { valueOrNull } from "./outcome.js";

/** Values of fewer businesses are not shown: a median of so few says little, and could be read back to one of them. */
export const fewestForMedian = 5;

/** How our own clients of one trade stand in their newest periods. */
export interface ClientMedians {
  /** `null`: all trades together, those of unknown trade included. */
  readonly industry: IndustryCode | null;
  readonly businesses: readonly BusinessAnalysis[];
  readonly medians: Readonly<Record<IndicatorId, ClientMedian>>;
}

export interface ClientMedian {
  /** Businesses that have a value. */
  readonly count: number;
  /** In the indicator's unit; `null` with fewer than `fewestForMedian` values. */
  readonly median: number | null;
}

/** The medians of the clients of each trade that occurs, in METI's order, after those of all clients. */
export function clientMedians(businesses: readonly BusinessAnalysis[]): readonly ClientMedians[] {
  const trades = industryCodes
    .map((industry) => ({ industry, of: businesses.filter((business) => business.industry === industry) }))
    .filter(({ of }) => of.length > 0);
  return [{ industry: null, of: businesses }, ...trades].map(({ industry, of }) => ({ industry, businesses: of, medians: mediansOf(of) }));
}

function mediansOf(businesses: readonly BusinessAnalysis[]): ClientMedians["medians"] {
  const ofIndicator = (id: IndicatorId): ClientMedian => {
    const values = businesses.flatMap(({ periods: [newest] }) => valueOrNull(newest.indicators[id].outcome) ?? []);
    return { count: values.length, median: values.length < fewestForMedian ? null : median(values) };
  };
  return Object.fromEntries(indicatorIds.map((id) => [id, ofIndicator(id)])) as Record<IndicatorId, ClientMedian>;
}

/** Of an even number the mean of the two in the middle, as MEDIAN computes it. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
