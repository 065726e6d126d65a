import type { Evaluation, IndicatorResult } from "../core/evaluation.js";

/** An indicator with a goal of its own, and its row of 目標達成状況 and of 年度比較. */
export interface PlanGoal {
  readonly result: IndicatorResult;
  readonly index: number;
}

/** The figures of the goals that stand side by side, for the one style of their columns. */
export function goalFigures(goals: readonly PlanGoal[]): readonly (number | null)[] {
  return goals.flatMap(({ result: { planTarget, cumulativeActual, years } }) => [
    planTarget,
    cumulativeActual,
    ...[...years.values()].map(({ actual }) => actual),
  ]);
}

/** The plan's own goals over all its years. */
export function goalsOf({ indicators }: Evaluation): readonly PlanGoal[] {
  return indicators
    .map((result, index): PlanGoal => ({ result, index }))
    .filter(({ result }) => result.indicator.planGoal.kind === "number");
}
