import type { DateSerial, FiscalYear } from "../core/fiscalYear.js";
import type { Indicator } from "../core/indicator.js";

export interface PlanPeriod {
  readonly from: DateSerial;
  readonly to: DateSerial;
}

/** What the sheets with records need to know of the plan. */
export interface ReadingContext {
  /** `null`: neither 設定 nor 目標 says when the plan runs. */
  readonly planPeriod: PlanPeriod | null;
  /** Year of a month column that names none. */
  readonly year: FiscalYear | null;
  /** `null`: days in the future are not looked for. */
  readonly today: DateSerial | null;
  /** By ID key. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}
