import type { Benchmark } from "./edition.js";
import { evaluate, type AbsentReason, type EvaluationContext } from "./evaluate.js";
import { term, type Expression } from "./expression.js";
import { indicatorExpression, indicatorIds, indicators, type IndicatorDefinition, type IndicatorId } from "./indicators.js";
import { valueOrNull, type Outcome } from "./outcome.js";

const expressions = Object.fromEntries(indicatorIds.map((id) => [id, indicatorExpression(indicators[id])])) as Readonly<
  Record<IndicatorId, Expression>
>;

export type Score = 1 | 2 | 3 | 4 | 5;

/** What decided a score: the industry's boundaries, or one of METI's two rules before them for ④. */
export type ScoreRule = "table" | "netCash" | "noEbitda";

export interface IndicatorResult {
  /** Unrounded. METI prints "-" where there is none. */
  readonly outcome: Outcome<number, AbsentReason>;
  /** `null`: no value, or the firm is out of scope. It adds nothing to the total. */
  readonly score: Score | null;
  readonly rule: ScoreRule | null;
  /** `null`: the firm is out of scope. */
  readonly benchmark: Benchmark | null;
}

/**
 * METI's table of five. Equality helps where higher is better (①②③⑥) and hurts where lower is better (④⑤);
 * the unrounded value decides.
 */
export function scoreByBoundaries(better: IndicatorDefinition["better"], value: number, { boundaries }: Benchmark): Score {
  const passed = boundaries.filter((boundary) => (better === "higher" ? value >= boundary : value < boundary)).length;
  return (1 + passed) as Score;
}

/**
 * METI's note ※9, in its order: no debt beyond cash → 5, even with a negative EBITDA; else no EBITDA → 1; else the table.
 * An EBITDA of exactly 0 has no multiple, and a score all the same.
 */
function ruleBeforeTable(id: IndicatorId, context: EvaluationContext): { rule: ScoreRule; score: Score } | null {
  if (id !== "ebitdaDebtMultiple") return null;
  const netDebt = valueOrNull(evaluate(term("netDebt"), context));
  const ebitda = valueOrNull(evaluate(term("ebitda"), context));
  if (netDebt === null || ebitda === null) return null;
  if (netDebt <= 0) return { rule: "netCash", score: 5 };
  return ebitda <= 0 ? { rule: "noEbitda", score: 1 } : null;
}

/** Value and score of one indicator. Without a benchmark (out of scope) there is a value and no score. */
export function rateIndicator(id: IndicatorId, context: EvaluationContext, benchmark: Benchmark | null): IndicatorResult {
  const definition = indicators[id];
  const outcome = evaluate(expressions[id], context);
  if (benchmark === null) return { outcome, score: null, rule: null, benchmark };
  const special = ruleBeforeTable(id, context);
  if (special !== null) return { outcome, ...special, benchmark };
  if (outcome.kind === "none") return { outcome, score: null, rule: null, benchmark };
  return { outcome, score: scoreByBoundaries(definition.better, outcome.value, benchmark), rule: "table", benchmark };
}
