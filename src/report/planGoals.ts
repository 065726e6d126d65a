import type { Evaluation, IndicatorResult } from "../core/evaluation.js";

/** An indicator with a goal of its own, and its row of 目標達成状況 and of 年度比較. */
export interface PlanGoal {
  readonly result: IndicatorResult;
  readonly index: number;
}

/** The plan's own goals over all its years. */
export function goalsOf({ indicators }: Evaluation): readonly PlanGoal[] {
  return indicators
    .map((result, index): PlanGoal => ({ result, index }))
    .filter(({ result }) => result.indicator.planGoal.kind === "number");
}
