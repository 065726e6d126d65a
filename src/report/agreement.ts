import { call, computed, constant, operation, quoted, type Term } from "./formula.js";
import type { PlanCell } from "./sheetPlan.js";

export const agrees = "一致";
export const disagrees = "不一致";

/** Whether two figures are the same to a thousandth: sums of fractions differ in their last digits. */
export function agreement(left: Term, right: Term, expected: boolean): PlanCell {
  const difference = call("ROUND", operation(operation(left, "-", right), "*", constant(1000)), constant(0));
  return computed(call("IF", operation(difference, "=", constant(0)), quoted(agrees), quoted(disagrees)), expected ? agrees : disagrees);
}
