import type { Settings } from "../settings.js";
import type { PaceMethod } from "./pace.js";

/** How sure a forecast is; a rank and its reason, never a percentage. */
export type Certainty =
  "final" | "ifHeldAsPlanned" | "fewMonths" | "fewCases" | "lastYearLong" | "lastYearShort" | "evenLong" | "evenShort";

/** Months from which a year counts as half seen. */
export const halfYear = 6;

interface Observed {
  readonly method: PaceMethod;
  readonly monthsOver: number;
  readonly target: number;
}

type ForecastSettings = Pick<Settings, "forecastMonths" | "forecastTarget">;

/** The first rule that holds decides. */
const certaintyRules: readonly {
  readonly certainty: Certainty;
  readonly holds: (seen: Observed, settings: ForecastSettings) => boolean;
}[] = [
  { certainty: "final", holds: ({ monthsOver }) => monthsOver >= 12 },
  { certainty: "ifHeldAsPlanned", holds: ({ method }) => method === "planned" },
  { certainty: "fewMonths", holds: ({ monthsOver }, { forecastMonths }) => monthsOver < forecastMonths },
  { certainty: "fewCases", holds: ({ target }, { forecastTarget }) => target < forecastTarget },
  { certainty: "lastYearLong", holds: ({ method, monthsOver }) => method === "lastYear" && monthsOver >= halfYear },
  { certainty: "lastYearShort", holds: ({ method }) => method === "lastYear" },
  { certainty: "evenLong", holds: ({ monthsOver }) => monthsOver >= halfYear },
  { certainty: "evenShort", holds: () => true },
];

export function certaintyOf(seen: Observed, settings: ForecastSettings): Certainty {
  return certaintyRules.find(({ holds }) => holds(seen, settings))?.certainty ?? "evenShort";
}

/**
 * Where the year is going to end. Planned months: what is done and what is still planned. Else as so far, in proportion to the
 * part of the year's work that is usually done by now. `null`: nothing can be said (a result known at the year's end only;
 * last year nothing had happened by now).
 */
export function landing(
  cumulative: number,
  target: number,
  expected: number,
  share: number,
  { method, monthsOver }: Observed,
): number | null {
  if (monthsOver >= 12) return cumulative;
  if (method === "planned") return cumulative + target - expected;
  return share === 0 ? null : cumulative / share;
}
