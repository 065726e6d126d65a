import { asDecimal } from "../decimal.js";
import type { NotRatedReason } from "../evaluation.js";
import type { Settings } from "../settings.js";

/**
 * How an indicator stands in a month. notYetDue: nothing done and not one whole case expected yet · atYearEnd: its result is
 * known only then.
 */
export type DelayMark = "reached" | "onSchedule" | "slightlyBehind" | "behind" | "notStarted" | "notYetDue" | "atYearEnd";

/** Why there is no mark. yearFigureOnly: a figure of the whole year is typed, which is no one month's. */
export type NotMarkedReason = NotRatedReason | "yearFigureOnly";

/**
 * The marks that the ratio of cumulative figure to expectation decides, lowest first: each from its limit on. A limit of
 * やや遅れ above that of 順調 leaves no room between them.
 */
export function delayBands(settings: Pick<Settings, "onScheduleFrom" | "slightlyBehindFrom">) {
  return [
    { mark: "behind", minimum: 0 },
    { mark: "slightlyBehind", minimum: Math.min(settings.slightlyBehindFrom, settings.onScheduleFrom) },
    { mark: "onSchedule", minimum: settings.onScheduleFrom },
  ] as const satisfies readonly { mark: DelayMark; minimum: number }[];
}

/** Less than a whole case missing is no delay (2 of 2.5 expected); at the year's end anything missing is. */
export function tolerance(monthsOver: number): 0 | 1 {
  return monthsOver < 12 ? 1 : 0;
}

/** `expected: null`: nothing is expected before the year's end. */
export function delayMark(
  cumulative: number,
  target: number,
  expected: number | null,
  monthsOver: number,
  settings: Pick<Settings, "onScheduleFrom" | "slightlyBehindFrom">,
): DelayMark {
  if (cumulative >= target) return "reached";
  if (expected === null) return "atYearEnd";
  return delayStage(cumulative, expected, monthsOver, settings) ?? (cumulative > 0 ? "onSchedule" : "notYetDue");
}

/** How far behind what is expected; `null` where no whole case is missing. */
export function delayStage(
  cumulative: number,
  expected: number,
  monthsOver: number,
  settings: Pick<Settings, "onScheduleFrom" | "slightlyBehindFrom">,
): DelayMark | null {
  if (asDecimal(cumulative - expected) + tolerance(monthsOver) > 0) return null;
  if (cumulative === 0) return "notStarted";
  const ratio = Number((cumulative / expected).toFixed(12));
  return delayBands(settings).findLast(({ minimum }) => ratio >= minimum)?.mark ?? "behind";
}
