import type { FiscalYear } from "./fiscalYear.js";

/** A month by the end of which a part of the target is planned. `month` is 1 to 12; `year: null`: in every year of the plan. */
export interface PlannedMonth {
  readonly year: FiscalYear | null;
  readonly month: number;
}

/** 予定月 of 目標: when in the year the target is to be worked off. */
export type PlannedMonths =
  | { readonly kind: "notStated" }
  /** Equal parts of the target, each due when its month is over. */
  | { readonly kind: "months"; readonly months: readonly PlannedMonth[] }
  /** 通年, 毎月. */
  | { readonly kind: "even" }
  /** 年度末: the year's result is not known before. */
  | { readonly kind: "yearEnd" };

export const noPlannedMonths: PlannedMonths = { kind: "notStated" };
