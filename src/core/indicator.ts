import type { CellRef } from "./cellAddress.js";
import type { FiscalYear } from "./fiscalYear.js";
import type { PlannedMonths } from "./plannedMonths.js";
import type { StateCountKey } from "./stateCounts.js";

/** 実数: distinct businesses · 延べ: contacts · 合計: sum of quantities · 入力: typed by hand. */
export type CountingRule = "distinctBusinesses" | "contacts" | "sum" | "typed";

/** 活動記録 · フォロー記録 · 支援先 (by 計画策定日) · 景況調査 by questionnaire or by 回 · ヒアリング · 財務 · 実績入力. */
export type ActualSource = "activities" | "followUps" | "businesses" | "surveys" | "surveyRounds" | "hearings" | "financials" | "typed";

/** Which records of the source count: all, those whose business met its own plan target, those that grew by the set rate. */
export type CountingCondition = "all" | "targetMet" | "salesGrown";

/** A target or baseline as the plan prints it: a number, `－` (not applicable), or nothing. */
export type PlannedFigure =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly source: CellRef;
      /** the cell holds a number, so a formula may refer to it */ readonly numeric: boolean;
    }
  | { readonly kind: "notApplicable"; readonly source: CellRef }
  | { readonly kind: "missing" };

/** One indicator of the plan, for example K5-2 個別相談における経営分析事業者数. */
export interface Indicator {
  readonly id: string;
  /** Chapter of the plan: `3`, `8-1`. */
  readonly section: string;
  /** 事業 the indicator belongs to; where the sheet gives none, the chapter. */
  readonly project: string;
  readonly label: string;
  readonly unit: string;
  readonly counting: CountingRule;
  readonly source: ActualSource;
  readonly condition: CountingCondition;
  /** Indicator under which this one stands (成約件数 under its exhibition); labels alone do not identify. */
  readonly parent: string | null;
  readonly baseline: PlannedFigure;
  readonly targets: ReadonlyMap<FiscalYear, PlannedFigure>;
  /** The goal over all years of the plan (920 件), where the plan names one. */
  readonly planGoal: PlannedFigure;
  readonly plannedMonths: PlannedMonths;
  /** The count of the state's yearly report that the indicator feeds; `null`: none. */
  readonly stateCount: StateCountKey | null;
  /** The cell that names the indicator. */
  readonly origin: CellRef;
}
