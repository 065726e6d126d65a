import type { DateSerial } from "../fiscalYear.js";
import type { ActualSource } from "../indicator.js";
import type { Records } from "../records.js";

/** The days of every record of a log, whatever indicator it concerns. */
export const logDays: Record<ActualSource, (records: Records) => readonly DateSerial[]> = {
  activities: ({ activities }) => (activities ?? []).map(({ date }) => date),
  followUps: ({ followUps }) => (followUps ?? []).map(({ date }) => date),
  businesses: ({ businesses }) => (businesses ?? []).flatMap(({ planDate }) => (planDate === null ? [] : [planDate])),
  surveys: ({ surveys }) => datesOf(surveys),
  surveyRounds: ({ surveys }) => datesOf(surveys),
  hearings: ({ hearings }) => datesOf(hearings),
  financials: () => [],
  typed: () => [],
};

function datesOf(records: readonly { readonly date: DateSerial | null }[] | null): readonly DateSerial[] {
  return (records ?? []).flatMap(({ date }) => date ?? []);
}
