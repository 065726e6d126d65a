import { asDecimal, sum } from "../decimal.js";
import { evaluate, type EvaluationInput } from "../evaluate.js";
import type { Evaluation, EvidenceRow, IndicatorResult } from "../evaluation.js";
import { countIndicator } from "../evidence.js";
import { calendarDay, fiscalYear, fiscalYearOf, lastDayOf, type DateSerial, type FiscalYear } from "../fiscalYear.js";
import type { Indicator } from "../indicator.js";
import type { Records } from "../records.js";
import type { Settings } from "../settings.js";
import { fiscalYearOfMonth, lastDay, placeInYear, type CalendarMonth } from "./calendarMonth.js";
import { delayMark, type DelayMark, type NotMarkedReason } from "./delayMark.js";
import { certaintyOf, landing, type Certainty } from "./forecast.js";
import { gapsWithoutExpert, type GapWithoutExpert } from "./gapsWithoutExpert.js";
import { casesOfMonth, type SupportCase } from "./casesOfMonth.js";
import { logDays } from "./logDays.js";
import { paceOf, shareDue, type LastYear, type Pace } from "./pace.js";

/** What is expected of an indicator by the end of a month, and where it is going. */
export interface Expectation {
  readonly pace: Pace;
  /** Part of the year's target that is due: 0 to 1. */
  readonly share: number;
  /** Target × share; `null` where the result is known at the year's end only and the year is not over. */
  readonly expected: number | null;
  /** Cumulative figure − expected. */
  readonly difference: number | null;
  readonly forecast: number | null;
  readonly certainty: Certainty | null;
}

export interface IndicatorProgress {
  /** As of the last day of the month; its `actual` is the cumulative figure from April. */
  readonly result: IndicatorResult;
  /** The month's figure; `null` where no month's figure is known. */
  readonly month: number | null;
  /** The months from April to this one; `null` as above. */
  readonly months: readonly (number | null)[];
  /** `null` without a target above 0 and a cumulative figure. */
  readonly expectation: Expectation | null;
  readonly mark: { readonly kind: "marked"; readonly mark: DelayMark } | { readonly kind: "notMarked"; readonly reason: NotMarkedReason };
}

/** A row of the evidence with its month. */
export interface MonthEvidenceRow extends EvidenceRow {
  /** 1 to 12; `null` for a figure typed for a whole year. */
  readonly month: number | null;
}

export interface MonthlyProgress {
  readonly month: CalendarMonth;
  /** Months of the fiscal year that are over at its end: April 1, March 12. */
  readonly monthsOver: number;
  /** The evaluation as of the month's last day. */
  readonly evaluation: Evaluation;
  readonly indicators: readonly IndicatorProgress[];
  /** By indicator, year, business, date; of the year before only where it gives an indicator its pace or belongs to the plan. */
  readonly evidence: readonly MonthEvidenceRow[];
  readonly gaps: readonly GapWithoutExpert[];
  readonly cases: readonly SupportCase[];
}

/** Where every indicator stands at the end of a month. What is dated later does not count; in March it is the year's evaluation. */
export function monthlyProgress(input: EvaluationInput, month: CalendarMonth): MonthlyProgress {
  const [year, asOf] = [fiscalYearOfMonth(month), lastDay(month)];
  const monthsOver = placeInYear(month.month);
  const records = knownBy(input.records, asOf);
  const settings = { ...input.settings, asOf };
  const evaluation = evaluate({ ...input, settings, records }, year, asOf);
  const evidence = evaluation.evidence.map(withMonth(records));
  const progress = evaluation.indicators.map((result) => {
    const lastYear = lastYearOf(result.indicator, records, settings, year, asOf);
    const own = evidence.filter((row) => row.indicatorId === result.indicator.id);
    const found = indicatorProgress(
      result,
      own.filter((row) => row.year === year),
      lastYear,
      input.records,
      settings,
      year,
      monthsOver,
    );
    const isBeforePlan = !input.planYears.includes(fiscalYear(year - 1));
    const isNeeded = found.expectation?.pace.method === "lastYear" && isBeforePlan;
    return { found, evidence: isNeeded ? [...(lastYear?.evidence ?? []), ...own] : own };
  });
  return {
    month,
    monthsOver,
    evaluation,
    indicators: progress.map(({ found }) => found),
    evidence: progress.flatMap(({ evidence: rows }) => rows),
    gaps: gapsWithoutExpert(evaluation.followUps, records.followUps ?? [], asOf),
    cases: casesOfMonth(records.followUps ?? [], month),
  };
}

/** A figure typed for a whole year is known when the year is over. */
function knownBy(records: Records, asOf: DateSerial): Records {
  return { ...records, typedActuals: records.typedActuals.filter(({ month, year }) => month !== null || lastDayOf(year) <= asOf) };
}

function withMonth({ typedActuals }: Records): (row: EvidenceRow) => MonthEvidenceRow {
  const typedMonths = new Map(typedActuals.map(({ origin, month }) => [`${origin.sheet}!${origin.address}`, month]));
  return (row) => ({
    ...row,
    month: row.date === null ? (typedMonths.get(`${row.source.sheet}!${row.source.address}`) ?? null) : calendarDay(row.date).month,
  });
}

interface CountedLastYear extends LastYear {
  readonly evidence: readonly MonthEvidenceRow[];
}

/** `null` where the indicator is not counted from a log. */
function lastYearOf(
  indicator: Indicator,
  records: Records,
  settings: Settings,
  year: FiscalYear,
  asOf: DateSerial,
): CountedLastYear | null {
  if (indicator.counting === "typed") return null;
  const before = fiscalYear(year - 1);
  const evidence = countIndicator(indicator, { ...records, typedActuals: [] }, settings, [before], asOf).evidence.map(withMonth(records));
  const months = new Set(
    logDays[indicator.source](records)
      .filter((date) => fiscalYearOf(date) === before)
      .map((date) => calendarDay(date).month),
  );
  const figures = Array.from({ length: 12 }, (_, index) => figureOf(evidence, index + 1));
  return { figures, complete: months.size === 12, evidence };
}

/** What the rows of one month add up to; `place` is 1 for April. */
function figureOf(rows: readonly MonthEvidenceRow[], place: number): number {
  return sum(rows.filter(({ month }) => month !== null && placeInYear(month) === place).map(({ counted }) => counted));
}

function indicatorProgress(
  result: IndicatorResult,
  rows: readonly MonthEvidenceRow[],
  lastYear: LastYear | null,
  records: Records,
  settings: Settings,
  year: FiscalYear,
  monthsOver: number,
): IndicatorProgress {
  const months = monthsOf(result, rows, monthsOver);
  const own = { result, months, month: months[monthsOver - 1] ?? null };
  const { target, actual, attainment, indicator } = result;
  if (attainment.kind === "notRated" || target.kind !== "number" || actual === null) {
    const reason = attainment.kind === "notRated" ? attainment.reason : "missingActual";
    const isTypedForYear = records.typedActuals.some(
      (typed) => typed.indicatorId === indicator.id && typed.year === year && typed.month === null,
    );
    const shown = reason === "missingActual" && isTypedForYear ? "yearFigureOnly" : reason;
    return { ...own, expectation: null, mark: { kind: "notMarked", reason: shown } };
  }
  const pace = paceOf(indicator, year, lastYear, settings.lastYearCases);
  const expectation = expectationOf(pace, target.value, actual, monthsOver, settings);
  const mark = delayMark(actual, target.value, expectation.expected, monthsOver, settings);
  return { ...own, expectation, mark: { kind: "marked", mark } };
}

/** From a log every month has a figure, of typed figures those months that are typed. */
function monthsOf({ actual }: IndicatorResult, rows: readonly MonthEvidenceRow[], monthsOver: number): readonly (number | null)[] {
  const isTyped = rows.some(({ date }) => date === null);
  return Array.from({ length: monthsOver }, (_, index) => {
    const isKnown = !isTyped || rows.some(({ month }) => month !== null && placeInYear(month) === index + 1);
    return actual !== null && isKnown ? figureOf(rows, index + 1) : null;
  });
}

function expectationOf(pace: Pace, target: number, cumulative: number, monthsOver: number, settings: Settings): Expectation {
  const share = shareDue(pace, monthsOver);
  if (pace.method === "yearEnd" && monthsOver < 12) {
    return { pace, share, expected: null, difference: null, forecast: null, certainty: null };
  }
  const seen = { method: pace.method, monthsOver, target };
  const expected = Number((target * share).toFixed(12));
  const forecast = landing(cumulative, target, expected, share, seen);
  return {
    pace,
    share,
    expected,
    difference: asDecimal(cumulative - expected),
    forecast,
    certainty: forecast === null ? null : certaintyOf(seen, settings),
  };
}
