import { compareCells } from "./cellAddress.js";
import type { DateSerial } from "./fiscalYear.js";
import type { Business, FollowUpRecord } from "./records.js";

/** The contacts up to a day, by 事業者ID, oldest first; on one day the lower row of the sheet is the later. */
export function contactsByBusiness(followUps: readonly FollowUpRecord[], asOf: DateSerial): ReadonlyMap<string, readonly FollowUpRecord[]> {
  const contacts = new Map<string, FollowUpRecord[]>();
  const oldestFirst = followUps.filter((record) => record.date <= asOf).sort((a, b) => a.date - b.date || compareCells(a.origin, b.origin));
  for (const record of oldestFirst) {
    const ofBusiness = contacts.get(record.businessId);
    if (ofBusiness === undefined) contacts.set(record.businessId, [record]);
    else ofBusiness.push(record);
  }
  return contacts;
}

/** What the latest contact that states it says; `null` where none does. */
export function latestStated<T>(contacts: readonly FollowUpRecord[], stated: (contact: FollowUpRecord) => T | null): T | null {
  const contact = contacts.findLast((candidate) => stated(candidate) !== null);
  return contact === undefined ? null : stated(contact);
}

/** One row per 事業者ID: that of its latest plan, where a business has made several. */
export function latestPlans(businesses: readonly Business[]): ReadonlyMap<string, Business> {
  const oldestFirst = [...businesses].sort((a, b) => (a.planDate ?? 0) - (b.planDate ?? 0) || compareCells(a.origin, b.origin));
  return new Map(oldestFirst.map((business) => [business.id, business]));
}
