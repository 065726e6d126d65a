import type { EvaluationContext } from "./evaluate.js";
import type { FigureKey, Figures } from "./figures.js";
import type { IndicatorId } from "./indicators.js";
import type { Benchmark } from "./edition.js";
import { rateIndicator, type Score } from "./scoring.js";
import { none, value, type Outcome } from "./outcome.js";

/** What an owner can change, one thing at a time. */
export type LeverId =
  "moreSales" | "moreOperatingProfit" | "lessBorrowings" | "lessReceivablesOrInventory" | "moreNetAssets" | "lessLiabilities";

/** The smallest change that reaches a higher score, everything else unchanged. */
export interface NextScore {
  readonly lever: LeverId;
  /** Yen, a multiple of the unit that was asked for. */
  readonly amount: number;
  /** The score then; more than one step where the boundaries lie closer than the unit, or where debt falls below cash. */
  readonly score: Score;
}

/** notReachable: no amount of any single lever does it. */
export type NoNextScoreReason = "best" | "notScored" | "notReachable";

interface Lever {
  readonly id: LeverId;
  /** The change in yen at which the boundary is met, before rounding to the unit. May be infinite or not a number: not reachable. */
  readonly exact: (figures: Figures, boundary: number) => number;
  readonly apply: (figures: Figures, amount: number) => Figures;
  /** Most that can be changed: debt cannot fall below nothing. */
  readonly most: (figures: Figures) => number;
}

const add = (key: FigureKey, sign: 1 | -1) => (figures: Figures, amount: number) => ({
  ...figures,
  [key]: (figures[key] ?? 0) + sign * amount,
});
const unlimited = () => Number.POSITIVE_INFINITY;
const of = (figures: Figures, key: FigureKey) => figures[key] ?? 0;
const netDebt = (figures: Figures) => of(figures, "borrowings") - of(figures, "cash");
const ebitda = (figures: Figures) => of(figures, "operatingProfit") + of(figures, "depreciation");
const tiedUp = (figures: Figures) => of(figures, "accountsReceivable") + of(figures, "notesReceivable") + of(figures, "inventory");
const workingCapital = (figures: Figures) => tiedUp(figures) - of(figures, "accountsPayable") - of(figures, "notesPayable");

const levers: Readonly<Record<IndicatorId, readonly Lever[]>> = {
  salesGrowth: [
    {
      id: "moreSales",
      exact: (figures, boundary) => of(figures, "previousSales") * (1 + boundary) - of(figures, "sales"),
      apply: add("sales", 1),
      most: unlimited,
    },
  ],
  operatingMargin: [
    {
      id: "moreOperatingProfit",
      exact: (figures, boundary) => of(figures, "sales") * boundary - of(figures, "operatingProfit"),
      apply: add("operatingProfit", 1),
      most: unlimited,
    },
  ],
  laborProductivity: [
    {
      id: "moreOperatingProfit",
      exact: (figures, boundary) => of(figures, "employees") * boundary * 1000 - of(figures, "operatingProfit"),
      apply: add("operatingProfit", 1),
      most: unlimited,
    },
  ],
  ebitdaDebtMultiple: [
    {
      id: "lessBorrowings",
      // Debt down to cash is worth 5 points whatever the EBITDA.
      exact: (figures, boundary) => netDebt(figures) - Math.max(0, boundary * ebitda(figures)),
      apply: add("borrowings", -1),
      most: (figures) => of(figures, "borrowings"),
    },
    {
      id: "moreOperatingProfit",
      exact: (figures, boundary) => (boundary > 0 ? netDebt(figures) / boundary - ebitda(figures) : Number.POSITIVE_INFINITY),
      apply: add("operatingProfit", 1),
      most: unlimited,
    },
  ],
  workingCapitalMonths: [
    {
      id: "lessReceivablesOrInventory",
      exact: (figures, boundary) => workingCapital(figures) - (boundary * of(figures, "sales")) / 12,
      apply: add("accountsReceivable", -1),
      most: tiedUp,
    },
  ],
  equityRatio: [
    {
      id: "moreNetAssets",
      exact: (figures, boundary) => (boundary * of(figures, "totalLiabilities")) / (1 - boundary) - of(figures, "netAssets"),
      apply: add("netAssets", 1),
      most: unlimited,
    },
    {
      id: "lessLiabilities",
      exact: (figures, boundary) => of(figures, "totalLiabilities") + of(figures, "netAssets") - of(figures, "netAssets") / boundary,
      apply: add("totalLiabilities", -1),
      most: (figures) => of(figures, "totalLiabilities"),
    },
  ],
};

/**
 * What would give the next score, by each lever that can.
 *
 * @param unit yen in one step of the answer: 1000 for owners who think in 千円
 */
export function nextScores(
  id: IndicatorId,
  context: EvaluationContext,
  benchmark: Benchmark | null,
  unit: 1 | 1000,
): Outcome<readonly NextScore[], NoNextScoreReason> {
  const { score } = rateIndicator(id, context, benchmark);
  if (score === null || benchmark === null) return none("notScored");
  if (score === 5) return none("best");
  const boundary = benchmark.boundaries[score - 1] as number;
  const reached = levers[id].flatMap((lever) =>
    smallestStep(lever, boundary, unit, context, score, (figures) => {
      return rateIndicator(id, { ...context, current: figures }, benchmark).score;
    }),
  );
  return reached.length === 0 ? none("notReachable") : value(reached);
}

/** The estimate is off by at most the rounding of one division; scoring itself decides which step is the first that reaches. */
function smallestStep(
  lever: Lever,
  boundary: number,
  unit: number,
  { current }: EvaluationContext,
  score: Score,
  scoreWith: (figures: Figures) => Score | null,
): NextScore[] {
  const estimate = Math.ceil(lever.exact(current, boundary) / unit);
  if (!Number.isSafeInteger(estimate * unit)) return [];
  const scoreAfter = (steps: number) => scoreWith(lever.apply(current, steps * unit)) ?? 0;
  for (let steps = Math.max(1, estimate - 1); steps <= estimate + 2; steps++) {
    const reached = scoreAfter(steps);
    if (reached > score)
      return steps * unit > lever.most(current) ? [] : [{ lever: lever.id, amount: steps * unit, score: reached as Score }];
  }
  return [];
}
