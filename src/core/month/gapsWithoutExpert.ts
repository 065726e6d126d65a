import { contactsByBusiness } from "../contacts.js";
import type { FollowUpStatus } from "../evaluation.js";
import type { DateSerial } from "../fiscalYear.js";
import type { FollowUpRecord } from "../records.js";

/** A 看過できないズレ to which no expert was sent, with the contact that found it. */
export interface GapWithoutExpert {
  readonly status: FollowUpStatus;
  readonly contact: FollowUpRecord;
}

/** The longest known first. */
export function gapsWithoutExpert(
  statuses: readonly FollowUpStatus[],
  followUps: readonly FollowUpRecord[],
  asOf: DateSerial,
): readonly GapWithoutExpert[] {
  const contacts = contactsByBusiness(followUps, asOf);
  return statuses
    .filter(({ gapWithoutExpert }) => gapWithoutExpert)
    .flatMap((status) => {
      const contact = contacts.get(status.business.id)?.findLast(({ progress }) => progress !== null);
      return contact === undefined ? [] : [{ status, contact }];
    })
    .sort((a, b) => a.contact.date - b.contact.date);
}
