import type { AbsentReason } from "../core/finance/evaluate.js";
import type { Explanation, ExplanationNote } from "../core/finance/explanation.js";
import type { Expression } from "../core/finance/expression.js";
import type { FeedbackLanguage } from "../core/finance/feedbackLanguage.js";
import { indicatorIds, indicators, type IndicatorId } from "../core/finance/indicators.js";
import type { Movement, SideMovement } from "../core/finance/movement.js";
import type { TotalScore } from "../core/finance/totalScore.js";
import { financeEasyJapanese } from "./finance.easyJa.js";
import { financeEnglish } from "./finance.en.js";
import { financeJapanese } from "./finance.ja.js";
import { financeChinese } from "./finance.zh.js";
import type { FinanceStrings, ShownUnit } from "./financeStrings.js";

export const financeStrings: Readonly<Record<FeedbackLanguage, FinanceStrings>> = {
  ja: financeJapanese,
  easyJa: financeEasyJapanese,
  en: financeEnglish,
  zh: financeChinese,
};

const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "negative" });
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0, signDisplay: "negative" });

/** A value with its unit, rounded for reading: `4.2%`, `1.5か月`, `1,200千円`. Scores are decided before rounding. */
export function shownValue(value: number, unit: ShownUnit, words: FinanceStrings): string {
  return words.inUnit[unit](figureText(value, unit));
}

function figureText(value: number, unit: ShownUnit): string {
  switch (unit) {
    case "ratio":
      return oneDecimal.format(value * 100);
    case "times":
    case "months":
    case "years":
      return oneDecimal.format(value);
    case "yen":
    case "thousandYen":
    case "yenPerPerson":
    case "thousandYenPerPerson":
    case "persons":
      return whole.format(value);
  }
}

/** An amount of yen in the unit in which the business keeps its accounts. */
export function shownAmount(yen: number, unit: 1 | 1000, words: FinanceStrings): string {
  return unit === 1000 ? shownValue(yen / 1000, "thousandYen", words) : shownValue(yen, "yen", words);
}

/** Everything said about one indicator, sentence by sentence, in the order of the printed page. */
export interface IndicatorSentences {
  /** What the indicator is, its value, its score and where it stands. */
  readonly standing: readonly string[];
  readonly notes: readonly string[];
  readonly next: readonly string[];
  readonly moved: readonly string[];
}

export function indicatorSentences(id: IndicatorId, explanation: Explanation, unit: 1 | 1000, words: FinanceStrings): IndicatorSentences {
  return {
    standing: standing(id, explanation, words),
    notes: explanation.notes.map((note) => noteText(note, unit, words)),
    next: nextTexts(explanation, unit, words),
    moved: movedTexts(id, explanation, unit, words),
  };
}

function standing(id: IndicatorId, { result, againstMedian }: Explanation, words: FinanceStrings): string[] {
  const { name, meaning } = words.indicators[id];
  const { outcome, score, benchmark } = result;
  const shown = (value: number) => shownValue(value, indicators[id].unit, words);
  const value =
    outcome.kind === "value" ? [words.value(name, shown(outcome.value))] : [words.noValue(name), absentText(outcome.reason, words)];
  const scored = score === null ? [] : [words.scored(score, words.scores[score])];
  const median = againstMedian === null || benchmark === null ? [] : [words.againstMedian[againstMedian](shown(benchmark.median))];
  return [meaning, ...value, ...scored, ...median];
}

function noteText(note: ExplanationNote, unit: 1 | 1000, words: FinanceStrings): string {
  const { notes } = words;
  const amount = (yen: number) => shownAmount(yen, unit, words);
  switch (note.code) {
    case "netCash":
      return notes.netCash(amount(note.cash), amount(note.borrowings));
    case "noEbitda":
      return notes.noEbitda(amount(note.ebitda));
    case "misleadingMultiple":
      return notes.misleadingMultiple(shownValue(note.multiple, "times", words));
    case "operatingLoss":
      return notes.operatingLoss(amount(-note.operatingProfit));
    case "negativeEquity":
      return notes.negativeEquity(amount(note.netAssets));
    case "negativeWorkingCapital":
      return notes.negativeWorkingCapital();
    case "noSales":
      return notes.noSales();
    case "pandemicYears":
      return notes.pandemicYears(note.otherEdition, note.otherScore);
  }
}

function nextTexts({ next }: Explanation, unit: 1 | 1000, words: FinanceStrings): string[] {
  if (next.kind === "none") return [words.noNext[next.reason]];
  return next.value.map(({ lever, amount, score }) => words.next[lever](shownAmount(amount, unit, words), score));
}

function movedTexts(id: IndicatorId, { movement }: Explanation, unit: 1 | 1000, words: FinanceStrings): string[] {
  if (movement.kind === "none") return [words.notMoved[movement.reason]];
  const { before, after, direction, cause } = movement.value;
  const shown = (value: number) => shownValue(value, indicators[id].unit, words);
  // A change too small to be shown would read "from 1.3 to 1.3".
  if (direction === "unchanged" || shown(before) === shown(after)) return [words.moved.unchanged()];
  return [words.moved[direction](shown(before), shown(after)), ...(cause === null ? [] : [causeText(movement.value, cause, unit, words)])];
}

function causeText(movement: Movement, cause: "numerator" | "denominator", unit: 1 | 1000, words: FinanceStrings): string {
  const { expression, before, after }: SideMovement = movement[cause];
  const isHeads = expression.kind === "figure" && expression.figure === "employees";
  const shown = (value: number) => (isHeads ? shownValue(value, "persons", words) : shownAmount(value, unit, words));
  return words.moved.cause(formulaText(expression, words), shown(before), shown(after), after > before);
}

/** Why a figure has no value, and what to do about it. */
export function absentText(reason: AbsentReason, words: FinanceStrings): string {
  switch (reason.code) {
    case "missingFigures":
    case "missingPreviousFigures":
      return words.absent[reason.code](words.list(reason.figures.map((figure) => words.figures[figure])));
    case "noPreviousPeriod":
      return words.absent.noPreviousPeriod("");
    case "zeroBase":
    case "baseNotPositive":
      return words.absent[reason.code](formulaText(reason.base, words));
  }
}

/** The total of six with its rank, and the indicators that are not in it. */
export function totalSentences({ points, rank, missing }: TotalScore, words: FinanceStrings): string[] {
  if (points === null || rank === null) return [words.noTotal()];
  const total = words.total(points, rank, words.ranks[rank]);
  const names = indicatorIds.filter((id) => missing.includes(id)).map((id) => words.indicators[id].name);
  return names.length === 0 ? [total] : [total, words.totalMissing(words.list(names))];
}

/** A formula in words: `(売上高 － 売上原価) ÷ 売上高`. Parts with a name are named. */
export function formulaText(expression: Expression, words: FinanceStrings): string {
  switch (expression.kind) {
    case "figure":
      return words.figures[expression.figure];
    case "term":
      return words.terms[expression.term];
    case "constant":
      return whole.format(expression.value);
    case "assumption":
      return words.assumptions[expression.assumption];
    case "previous":
      return words.previousPeriodOf(formulaText(expression.of, words));
    case "firstKnown":
      return formulaText(expression.left, words);
    case "sum":
      return `${formulaText(expression.left, words)} ＋ ${formulaText(expression.right, words)}`;
    case "difference":
      return `${formulaText(expression.left, words)} － ${operand(expression.right, words)}`;
    case "product":
      return `${operand(expression.left, words)} × ${operand(expression.right, words)}`;
    case "quotient":
      return `${operand(expression.left, words)} ÷ ${operand(expression.right, words)}`;
  }
}

/** A sum inside another operation stands in brackets. */
function operand(expression: Expression, words: FinanceStrings): string {
  const text = formulaText(expression, words);
  return expression.kind === "sum" || expression.kind === "difference" || expression.kind === "quotient" ? `(${text})` : text;
}
