import { businessOutcome } from "./businessOutcome.js";
import type { CellRef } from "./cellAddress.js";
import { contactsByBusiness, latestPlans } from "./contacts.js";
import { businessKey } from "./finance/businessKey.js";
import { fiscalYearOf, lastDayOf, type DateSerial, type FiscalYear } from "./fiscalYear.js";
import type { ActualSource, CountingCondition, Indicator } from "./indicator.js";
import type { Records, SurveyAnswer } from "./records.js";
import type { Settings } from "./settings.js";
import { roundLabel } from "./survey/surveyRound.js";

/** A record of any log in the one shape that counting knows. */
export interface SourceRow {
  readonly date: DateSerial;
  readonly year: FiscalYear;
  readonly businessId: string | null;
  readonly businessName: string;
  /** `null` where the row gives none. */
  readonly quantity: number | null;
  readonly source: CellRef;
}

/** The records of its log that concern an indicator, up to `asOf`; `null` where a sheet that is needed is missing. */
export function sourceRows(indicator: Indicator, records: Records, settings: Settings, asOf: DateSerial): readonly SourceRow[] | null {
  const rows = logs[indicator.source](records, indicator);
  const meets = conditions[indicator.condition](records, settings, asOf);
  if (rows === null || meets === null) return null;
  const plans = latestPlans(records.businesses ?? []);
  return rows.filter((row) => row.date <= asOf && meets(row)).map((row) => ({ ...row, businessName: nameOf(row, plans) }));
}

/** The name that the row itself gives, else the one 支援先 knows for its 事業者ID. */
function nameOf({ businessId, businessName }: SourceRow, plans: ReturnType<typeof latestPlans>): string {
  return businessName === "" && businessId !== null ? (plans.get(businessId)?.name ?? "") : businessName;
}

/**
 * フォロー記録 gives every contact made in the year, whoever is due in it: the setting cohort or stock says who is to be
 * followed up, not which work was done.
 */
const logs: Record<ActualSource, (records: Records, indicator: Indicator) => readonly SourceRow[] | null> = {
  activities: ({ activities }, { id }) =>
    activities
      ?.filter((record) => record.indicatorId === id)
      .map(({ date, businessId, businessName, quantity, origin }) => ({
        date,
        year: fiscalYearOf(date),
        businessId,
        businessName,
        quantity,
        source: origin,
      })) ?? null,
  followUps: ({ followUps }) =>
    followUps?.map(({ date, businessId, businessName, origin }) => ({
      date,
      year: fiscalYearOf(date),
      businessId,
      businessName,
      quantity: null,
      source: origin,
    })) ?? null,
  businesses: ({ businesses }) =>
    businesses?.flatMap(({ id, name, planDate, origin }) =>
      planDate === null
        ? []
        : [{ date: planDate, year: fiscalYearOf(planDate), businessId: id, businessName: name, quantity: null, source: origin }],
    ) ?? null,
  // The periods of one business that are entered on one day are one analysis.
  financials: ({ analyses }) => {
    const seen = new Set<string>();
    return (
      analyses?.flatMap(({ date, businessId, businessName, origin }) => {
        const key = `${date} ${businessKey({ businessId, name: businessName })}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ date, year: fiscalYearOf(date), businessId, businessName, quantity: null, source: origin }];
      }) ?? null
    );
  },
  surveys: ({ surveys }) => surveys?.flatMap(surveyRow) ?? null,
  surveyRounds: ({ surveys }) =>
    surveys && firstOfRounds(surveys.flatMap((answer) => surveyRow(answer).map((row) => ({ ...row, answer })))),
  hearings: ({ hearings }) =>
    hearings?.flatMap(({ date, businessId, origin }) => (date === null ? [] : [datedRow(date, businessId, origin)])) ?? null,
  typed: () => null,
};

function datedRow(date: DateSerial, businessId: string | null, source: CellRef): SourceRow {
  return { date, year: fiscalYearOf(date), businessId, businessName: "", quantity: null, source };
}

function surveyRow({ date, businessId, origin }: SurveyAnswer): SourceRow[] {
  return date === null ? [] : [datedRow(date, businessId, origin)];
}

/** One row a round, and of no single business: its earliest questionnaire. */
function firstOfRounds(rows: readonly (SourceRow & { readonly answer: SurveyAnswer })[]): SourceRow[] {
  const earliest = new Map<string, SourceRow>();
  for (const { answer, ...row } of rows) {
    const label = roundLabel(answer.round);
    const known = earliest.get(label);
    if (known === undefined || row.date < known.date) earliest.set(label, { ...row, businessId: null });
  }
  return [...earliest.values()];
}

type Meets = (row: SourceRow) => boolean;

/** A condition looks at what the contacts of the row's own fiscal year state; without a figure it is not met. */
const conditions: Record<CountingCondition, (records: Records, settings: Settings, asOf: DateSerial) => Meets | null> = {
  all: () => () => true,
  targetMet: (records, settings, asOf) => outcomeMeets(records, settings, asOf, "targetMet"),
  salesGrown: (records, settings, asOf) => outcomeMeets(records, settings, asOf, "growthReached"),
};

function outcomeMeets(
  { businesses, followUps }: Records,
  settings: Settings,
  asOf: DateSerial,
  answer: "targetMet" | "growthReached",
): Meets | null {
  if (businesses === null || followUps === null) return null;
  const contacts = contactsByBusiness(followUps, asOf);
  const plansByYear = new Map<FiscalYear, ReturnType<typeof latestPlans>>();
  return ({ businessId, year }) => {
    if (businessId === null) return false;
    const plans =
      plansByYear.get(year) ?? latestPlans(businesses.filter(({ planDate }) => planDate === null || planDate <= lastDayOf(year)));
    plansByYear.set(year, plans);
    const business = plans.get(businessId);
    const inYear = contacts.get(businessId)?.filter((contact) => fiscalYearOf(contact.date) === year) ?? [];
    return business !== undefined && businessOutcome(business, inYear, settings)[answer] === true;
  };
}
