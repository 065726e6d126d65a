import { evaluate, type AbsentReason, type EvaluationContext } from "../evaluate.js";
import type { Outcome } from "../outcome.js";
import { breakEven } from "./breakEven.js";
import { efficiency } from "./efficiency.js";
import { growthRates } from "./growth.js";
import { productivity } from "./productivity.js";
import { profitability } from "./profitability.js";
import type { Ratio } from "./ratio.js";
import { safety } from "./safety.js";

/** The catalogue by class, in the order of the printed page. */
export const ratioClasses = { profitability, breakEven, efficiency, productivity, safety, growth: growthRates } as const;

export type RatioClass = keyof typeof ratioClasses;

/** Every ratio by its id. */
export const ratios = {
  ...profitability,
  ...breakEven,
  ...efficiency,
  ...productivity,
  ...safety,
  ...growthRates,
} as const satisfies Record<string, Ratio>;

export type RatioId = keyof typeof ratios;

export const ratioIds = Object.keys(ratios) as readonly RatioId[];

export type RatioOutcomes = Readonly<Record<RatioId, Outcome<number, AbsentReason>>>;

/** All ratios of one period, each with its value or the reason why there is none. Amounts in yen. */
export function evaluateRatios(context: EvaluationContext): RatioOutcomes {
  const outcomes = {} as Record<RatioId, Outcome<number, AbsentReason>>;
  for (const id of ratioIds) outcomes[id] = evaluate(ratios[id].expression, context);
  return outcomes;
}
