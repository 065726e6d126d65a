import type { Change } from "./records.js";
import type { StateCountKey } from "./stateCounts.js";

/** A count of the state's report; `null` where no indicator feeds it, or none that does has a figure. */
export interface StateCountResult {
  readonly key: StateCountKey;
  /** In the order of the plan. */
  readonly indicatorIds: readonly string[];
  readonly target: number | null;
  readonly actual: number | null;
  /** Businesses that the feeding indicators name together, where this is fewer than `actual`: they were counted twice. */
  readonly distinct: number | null;
}

/** How many an indicator reached in the year; `null` where its records name no business, or there are no records. */
export interface Reach {
  readonly businesses: number | null;
  readonly contacts: number | null;
}

export interface StateReport {
  /** 従事職員数. */
  readonly staff: number | null;
  readonly counts: readonly StateCountResult[];
  /** Of the businesses contacted in the year; `null` without 支援先 or フォロー記録. */
  readonly changes: Readonly<Record<"sales" | "profit", Readonly<Record<Change, number>>>> | null;
  /** By 指標ID. */
  readonly reach: ReadonlyMap<string, Reach>;
}
