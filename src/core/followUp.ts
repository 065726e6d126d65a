import { businessOutcome } from "./businessOutcome.js";
import { compareCells, compareTexts } from "./cellAddress.js";
import { contactsByBusiness, latestPlans, latestStated } from "./contacts.js";
import type { FollowUpContact, FollowUpStatus, FollowUpSummary } from "./evaluation.js";
import { addMonths, fiscalYearOf, lastDayOf, type DateSerial, type FiscalYear } from "./fiscalYear.js";
import type { Business, Change, FollowUpRecord, Records } from "./records.js";
import type { FollowUpScope, Settings } from "./settings.js";

/** Where follow-up stands on a day. */
export interface FollowUp {
  /** In the order of 支援先; empty while 支援先 or フォロー記録 is not in the workbook. */
  readonly statuses: readonly FollowUpStatus[];
  /** The contacts with these businesses up to the day, by business and date. */
  readonly contacts: readonly FollowUpContact[];
  readonly summary: FollowUpSummary;
}

export function followUp(
  { businesses, followUps }: Pick<Records, "businesses" | "followUps">,
  settings: Settings,
  planYears: readonly FiscalYear[],
  year: FiscalYear,
  asOf: DateSerial,
): FollowUp {
  if (businesses === null || followUps === null) return { statuses: [], contacts: [], summary: summarize([]) };
  const contactsOf = contactsByBusiness(followUps, asOf);
  const firstYear = planYears[0] ?? year;
  const planners = businesses.filter(({ planDate }) => scopes[settings.followUpScope](planDate, firstYear, year, asOf));
  const statuses = [...latestPlans(planners).values()]
    .sort((a, b) => compareCells(a.origin, b.origin))
    .map((business) => statusOf(business, contactsOf.get(business.id) ?? [], settings, year, asOf));
  const contacts = statuses
    .map(({ business }) => business.id)
    .sort(compareTexts)
    .flatMap((businessId) =>
      (contactsOf.get(businessId) ?? []).map(({ date, origin }) => ({ businessId, date, year: fiscalYearOf(date), source: origin })),
    );
  return { statuses, contacts, summary: summarize(statuses) };
}

/**
 * Who is to be followed up: this year's planners, or everyone since the plan began. A business without 計画策定日 belongs to
 * no year's cohort; the stock keeps it, without a due date until somebody has contacted it.
 */
const scopes: Record<FollowUpScope, (planDate: DateSerial | null, firstYear: FiscalYear, year: FiscalYear, asOf: DateSerial) => boolean> = {
  cohort: (planDate, _firstYear, year, asOf) => planDate !== null && planDate <= asOf && fiscalYearOf(planDate) === year,
  stock: (planDate, firstYear, year, asOf) =>
    planDate === null || (planDate <= asOf && planDate <= lastDayOf(year) && fiscalYearOf(planDate) >= firstYear),
};

/** `contacts`: oldest first. Changes are as stated and never derived: neither the base period nor the width of 横ばい is settled. */
function statusOf(
  business: Business,
  contacts: readonly FollowUpRecord[],
  settings: Settings,
  year: FiscalYear,
  asOf: DateSerial,
): FollowUpStatus {
  const lastContact = contacts.at(-1)?.date ?? null;
  const dueFrom = lastContact ?? business.planDate;
  const nextDue = dueFrom === null ? null : addMonths(dueFrom, settings.followUpIntervalMonths);
  return {
    business,
    contactsInYear: contacts.filter(({ date }) => fiscalYearOf(date) === year).length,
    contactsInAll: contacts.length,
    lastContact,
    nextDue,
    overdueDays: nextDue === null ? 0 : Math.max(0, asOf - nextDue),
    progress: latestStated(contacts, ({ progress }) => progress),
    expertDate: latestExpert(contacts),
    gapWithoutExpert: hasGapWithoutExpert(contacts),
    salesChange: latestStated(contacts, ({ salesChange }) => salesChange) ?? "unknown",
    profitChange: latestStated(contacts, ({ profitChange }) => profitChange) ?? "unknown",
    ...businessOutcome(business, contacts, settings),
  };
}

/** The last day on which an expert was sent, whichever contact notes it. */
function latestExpert(contacts: readonly FollowUpRecord[]): DateSerial | null {
  return contacts.reduce<DateSerial | null>(
    (latest, { expertDate }) => (expertDate !== null && (latest === null || expertDate > latest) ? expertDate : latest),
    null,
  );
}

/** The latest stated progress is ズレ, and no expert was sent on the day of that contact or later. */
function hasGapWithoutExpert(contacts: readonly FollowUpRecord[]): boolean {
  const latest = contacts.findLast(({ progress }) => progress !== null);
  const expert = latestExpert(contacts);
  return latest?.progress === "gap" && (expert === null || expert < latest.date);
}

function summarize(statuses: readonly FollowUpStatus[]): FollowUpSummary {
  const count = (holds: (status: FollowUpStatus) => boolean): number => statuses.filter(holds).length;
  const changes = (pick: "salesChange" | "profitChange"): Record<Change, number> => ({
    increased: count((status) => status[pick] === "increased"),
    decreased: count((status) => status[pick] === "decreased"),
    unchanged: count((status) => status[pick] === "unchanged"),
    unknown: count((status) => status[pick] === "unknown"),
  });
  return {
    businesses: statuses.length,
    contacts: statuses.reduce((total, { contactsInYear }) => total + contactsInYear, 0),
    overdue: count(({ overdueDays }) => overdueDays > 0),
    sales: changes("salesChange"),
    profit: changes("profitChange"),
    targetMet: count(({ targetMet }) => targetMet === true),
    growthReached: count(({ growthReached }) => growthReached === true),
    gapWithoutExpert: count(({ gapWithoutExpert }) => gapWithoutExpert),
  };
}
