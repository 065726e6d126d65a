import { compareTexts } from "../cellAddress.js";
import {
  calendarDay,
  eras,
  firstDayOf,
  firstDayOfMonth,
  fiscalYearLabel,
  fiscalYearOf,
  type DateSerial,
  type FiscalYear,
} from "../fiscalYear.js";

/** One round of a survey, as 回 names it. */
export type SurveyRound =
  /** April to June is quarter 1 of the fiscal year. */
  | { readonly kind: "quarter"; readonly year: FiscalYear; readonly quarter: 1 | 2 | 3 | 4 }
  /** R7-1, or 第3回 of an unnamed year (`null`). */
  | { readonly kind: "numbered"; readonly year: FiscalYear | null; readonly number: number }
  /** Any other text: its place in time is unknown. */
  | { readonly kind: "named"; readonly year: null; readonly name: string };

const monthsOfQuarter = { 1: [4, 6], 2: [7, 9], 3: [10, 12], 4: [1, 3] } as const;
const kinds = ["named", "numbered", "quarter"] as const;

/** The quarter that begins with a month; `null` for a month within a quarter. */
export function quarterFrom(month: number): 1 | 2 | 3 | 4 | null {
  return ([1, 2, 3, 4] as const).find((quarter) => monthsOfQuarter[quarter][0] === month) ?? null;
}

/** The quarter in which a day lies. */
export function roundOfDay(serial: DateSerial): SurveyRound {
  const { month } = calendarDay(serial);
  const quarter = ([1, 2, 3, 4] as const).find((of) => month >= monthsOfQuarter[of][0] && month <= monthsOfQuarter[of][1]) ?? 1;
  return { kind: "quarter", year: fiscalYearOf(serial), quarter };
}

/** `R7年4～6月期`, `R7年度第1回`, `第3回`; rounds are the same when their labels are. */
export function roundLabel(round: SurveyRound): string {
  if (round.kind === "named") return round.name;
  if (round.kind === "numbered") return `${round.year === null ? "" : `${fiscalYearLabel(round.year)}年度`}第${round.number}回`;
  const [first, last] = monthsOfQuarter[round.quarter];
  const { year } = calendarDay(firstDayOfMonth(round.year, first));
  const era = eras.find(({ firstYear }) => year >= firstYear) ?? eras[0]!;
  return `${era.initial}${year - era.firstYear + 1}年${first}～${last}月期`;
}

/** Oldest first. A round whose year is unknown stands before those that are known, so that it never passes for the newest of them. */
export function compareRounds(a: SurveyRound, b: SurveyRound): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    placeOf(a) - placeOf(b) ||
    compareTexts(roundLabel(a), roundLabel(b))
  );
}

function placeOf(round: SurveyRound): number {
  return round.kind === "quarter" ? round.quarter : round.kind === "numbered" ? round.number : 0;
}

/** The first day that a round speaks of; `null` where its year is unknown. */
export function firstDayOfRound(round: SurveyRound): DateSerial | null {
  if (round.kind === "quarter") return firstDayOfMonth(round.year, monthsOfQuarter[round.quarter][0]);
  return round.year === null ? null : firstDayOf(round.year);
}
