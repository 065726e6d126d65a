import { editions, type EditionId } from "./edition.js";
import type { EvaluationContext } from "./evaluate.js";
import type { IndicatorId } from "./indicators.js";
import { indicators } from "./indicators.js";
import { movement, type Movement, type NoMovementReason } from "./movement.js";
import { nextScores, type NextScore, type NoNextScoreReason } from "./nextScore.js";
import type { Outcome } from "./outcome.js";
import type { Rating } from "./rating.js";
import type { IndicatorResult, Score } from "./scoring.js";

/** What a bare figure does not tell. Amounts in yen; the sentences stand in the strings. */
export type ExplanationNote =
  /** ④: cash covers all debt; 5 points whatever the multiple says. */
  | { readonly code: "netCash"; readonly cash: number; readonly borrowings: number }
  /** ④: nothing is earned to repay with; 1 point whatever the multiple says. */
  | { readonly code: "noEbitda"; readonly ebitda: number }
  /** ④: the printed multiple is below 0, or above 0 out of two negatives. */
  | { readonly code: "misleadingMultiple"; readonly multiple: number }
  | { readonly code: "operatingLoss"; readonly operatingProfit: number }
  | { readonly code: "negativeEquity"; readonly netAssets: number }
  /** ⑤: money comes in before it goes out. */
  | { readonly code: "negativeWorkingCapital" }
  | { readonly code: "noSales" }
  /** The edition's values contain the pandemic years, and another edition scores differently. */
  | { readonly code: "pandemicYears"; readonly otherEdition: EditionId; readonly otherScore: Score };

/** Everything that is said about one indicator of the newest period. */
export interface Explanation {
  readonly result: IndicatorResult;
  /** Against 業種基準値; `null` without a value or a benchmark, and where the table did not decide the score. */
  readonly againstMedian: "better" | "worse" | "same" | null;
  readonly notes: readonly ExplanationNote[];
  readonly next: Outcome<readonly NextScore[], NoNextScoreReason>;
  readonly movement: Outcome<Movement, NoMovementReason>;
  readonly previousScore: Score | null;
}

/**
 * @param before the period before, with what came before it
 * @param byEdition the same period under every edition
 */
export function explain(
  id: IndicatorId,
  now: Rating,
  before: Rating | null,
  byEdition: Readonly<Record<EditionId, Rating>>,
  edition: EditionId,
  amountUnit: 1 | 1000,
): Explanation {
  const result = now.indicators[id];
  return {
    result,
    againstMedian: againstMedian(id, result),
    notes: [...figureNotes(id, now.context, result), ...editionNotes(id, result, byEdition, edition)],
    next: nextScores(id, now.context, result.benchmark, amountUnit),
    movement: movement(id, now.context, before?.context ?? null),
    previousScore: before?.indicators[id].score ?? null,
  };
}

function againstMedian(id: IndicatorId, { outcome, benchmark, rule }: IndicatorResult): Explanation["againstMedian"] {
  // A multiple that one of METI's two rules set aside says nothing: net debt over an EBITDA below 0 is less than any median.
  if (outcome.kind === "none" || benchmark === null || rule !== "table") return null;
  if (outcome.value === benchmark.median) return "same";
  return outcome.value > benchmark.median === (indicators[id].better === "higher") ? "better" : "worse";
}

function figureNotes(id: IndicatorId, { current }: EvaluationContext, { outcome, rule }: IndicatorResult): ExplanationNote[] {
  const { sales, operatingProfit, depreciation, cash, borrowings, netAssets } = current;
  switch (id) {
    case "ebitdaDebtMultiple": {
      if (operatingProfit === null || depreciation === null || cash === null || borrowings === null) return [];
      const ebitda = operatingProfit + depreciation;
      const notes: ExplanationNote[] = [];
      if (rule === "netCash") notes.push({ code: "netCash", cash, borrowings });
      if (rule === "noEbitda") notes.push({ code: "noEbitda", ebitda });
      if (outcome.kind === "value" && (outcome.value < 0 || ebitda < 0))
        notes.push({ code: "misleadingMultiple", multiple: outcome.value });
      return notes;
    }
    case "operatingMargin":
    case "laborProductivity":
      return operatingProfit !== null && operatingProfit < 0 ? [{ code: "operatingLoss", operatingProfit }] : [];
    case "equityRatio":
      return netAssets !== null && netAssets < 0 ? [{ code: "negativeEquity", netAssets }] : [];
    case "workingCapitalMonths":
      return outcome.kind === "value" && outcome.value < 0 ? [{ code: "negativeWorkingCapital" }] : [];
    case "salesGrowth":
      return sales === 0 ? [{ code: "noSales" }] : [];
  }
}

function editionNotes(
  id: IndicatorId,
  { score }: IndicatorResult,
  byEdition: Readonly<Record<EditionId, Rating>>,
  edition: EditionId,
): ExplanationNote[] {
  if (score === null || !editions[edition].containsPandemicYears) return [];
  return (Object.keys(byEdition) as EditionId[]).flatMap((otherEdition) => {
    const otherScore = byEdition[otherEdition].indicators[id].score;
    const differs = otherEdition !== edition && otherScore !== null && otherScore !== score;
    return differs ? [{ code: "pandemicYears", otherEdition, otherScore } as const] : [];
  });
}
