import { sum } from "./decimal.js";
import type { EvidenceRow, FollowUpStatus, IndicatorResult } from "./evaluation.js";
import type { FiscalYear } from "./fiscalYear.js";
import type { Change, Records } from "./records.js";
import type { Settings } from "./settings.js";
import type { Reach, StateCountResult, StateReport } from "./stateReport.js";
import { stateCountKeys, type StateCountKey } from "./stateCounts.js";

interface Evaluated {
  readonly indicators: readonly IndicatorResult[];
  readonly evidence: readonly EvidenceRow[];
  readonly followUps: readonly FollowUpStatus[];
}

/** The counts of the state's yearly report (実施状況調査): 実数 and 延べ, 売上 and 粗利 four ways. */
export function reportToState(
  { indicators, evidence, followUps }: Evaluated,
  records: Pick<Records, "businesses" | "followUps">,
  { staff }: Pick<Settings, "staff">,
  year: FiscalYear,
): StateReport {
  const ofYear = new Map<string, EvidenceRow[]>();
  for (const row of evidence.filter((candidate) => candidate.year === year)) {
    const rows = ofYear.get(row.indicatorId);
    if (rows === undefined) ofYear.set(row.indicatorId, [row]);
    else rows.push(row);
  }
  const rowsOf = (id: string): readonly EvidenceRow[] => ofYear.get(id) ?? [];
  const contacted = followUps.filter(({ contactsInYear }) => contactsInYear > 0);
  return {
    staff,
    counts: stateCountKeys.map((key) => countResult(key, indicators, rowsOf)),
    changes:
      records.businesses === null || records.followUps === null
        ? null
        : {
            sales: fourWays(contacted.map(({ salesChange }) => salesChange)),
            profit: fourWays(contacted.map(({ profitChange }) => profitChange)),
          },
    reach: new Map(indicators.map((result) => [result.indicator.id, reachOf(result, rowsOf(result.indicator.id))])),
  };
}

function countResult(
  key: StateCountKey,
  indicators: readonly IndicatorResult[],
  rowsOf: (id: string) => readonly EvidenceRow[],
): StateCountResult {
  const feeding = indicators.filter(({ indicator }) => indicator.stateCount === key);
  const actual = total(feeding.map((result) => result.actual));
  const counted = feeding.filter(({ indicator }) => indicator.counting === "distinctBusinesses");
  const together = distinctBusinesses(counted.flatMap(({ indicator }) => rowsOf(indicator.id)));
  const apart = counted.reduce((businesses, { indicator }) => businesses + distinctBusinesses(rowsOf(indicator.id)), 0);
  return {
    key,
    indicatorIds: feeding.map(({ indicator }) => indicator.id),
    target: total(feeding.map(({ target }) => (target.kind === "number" ? target.value : null))),
    actual,
    distinct: actual !== null && together < apart ? actual - (apart - together) : null,
  };
}

function reachOf({ indicator, actual }: IndicatorResult, rows: readonly EvidenceRow[]): Reach {
  if (actual === null) return { businesses: null, contacts: null };
  const isNamed = rows.some(({ businessId }) => businessId !== null);
  const none = rows.length === 0 && indicator.counting !== "typed";
  return { businesses: isNamed || none ? distinctBusinesses(rows) : null, contacts: sum(rows.map(({ quantity }) => quantity)) };
}

function distinctBusinesses(rows: readonly EvidenceRow[]): number {
  return new Set(rows.flatMap(({ businessId }) => businessId ?? [])).size;
}

/** The sum of what is known; `null` where nothing is. */
function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

function fourWays(stated: readonly Change[]): Record<Change, number> {
  const count = (change: Change): number => stated.filter((other) => other === change).length;
  return { increased: count("increased"), decreased: count("decreased"), unchanged: count("unchanged"), unknown: count("unknown") };
}
