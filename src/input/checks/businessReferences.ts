import type { CellRef } from "../../core/cellAddress.js";
import { isoDate } from "../../core/fiscalYear.js";
import { issue, type Issue } from "../../core/issue.js";
import type { Business, FollowUpRecord } from "../../core/records.js";
import { idKey, nameKey } from "../cellText.js";
import { nearest } from "../nearest.js";

interface ReferringRecord {
  readonly businessId: string | null;
  readonly businessName: string;
  readonly origin: CellRef;
}

/** 支援先, to look businesses up by ID and by name. */
export interface BusinessRegister {
  readonly byId: ReadonlyMap<string, Business>;
  readonly byName: ReadonlyMap<string, Business>;
}

export function businessRegister(businesses: readonly Business[]): BusinessRegister {
  return {
    byId: new Map(businesses.map((business) => [idKey(business.id), business])),
    byName: new Map(businesses.map((business) => [businessNameKey(business.name), business])),
  };
}

/** A name without its legal form, which people leave out. */
function businessNameKey(name: string): string {
  return nameKey(name).replace(/株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名)\)/g, "");
}

/**
 * The records with their businesses' IDs as 支援先 writes them; an ID that 支援先 does not know is one spelling for one business all the same.
 * `needsId`: the record counts for a number of businesses.
 */
export function withBusinesses<Row extends ReferringRecord>(
  rows: readonly Row[],
  register: BusinessRegister | null,
  needsId: (row: Row) => boolean,
  issues: Issue[],
): Row[] {
  return rows.map((row) => {
    const { businessId: id } = row;
    if (id === null) {
      issues.push(...missingId(row, register, needsId(row)));
      return row;
    }
    const business = register?.byId.get(idKey(id));
    if (register) issues.push(...(business ? otherName(row, business) : [unknownId(row, id, register)]));
    return { ...row, businessId: business?.id ?? idKey(id) };
  });
}

function missingId({ businessName: name, origin }: ReferringRecord, register: BusinessRegister | null, isNeeded: boolean): Issue[] {
  const meant = name === "" ? undefined : businessOfName(name, register);
  if (meant) return [issue("businessIdProposed", origin, { name, proposal: meant.id, registered: meant.name })];
  return isNeeded ? [issue("businessIdMissing", origin, { name })] : [];
}

/** The name on the row says more than the spelling of the ID: among serial numbers every ID is near another. */
function unknownId({ businessName: name, origin }: ReferringRecord, id: string, register: BusinessRegister): Issue {
  const meant = name === "" ? register.byId.get(nearest(idKey(id), register.byId.keys()) ?? "") : businessOfName(name, register);
  return meant ? issue("businessMisspelt", origin, { id, proposal: meant.id, name: meant.name }) : issue("businessUnknown", origin, { id });
}

function businessOfName(name: string, register: BusinessRegister | null): Business | undefined {
  const key = businessNameKey(name);
  return register?.byName.get(key) ?? register?.byName.get(nearest(key, register.byName.keys()) ?? "");
}

function otherName({ businessName: name, origin }: ReferringRecord, { id, name: registered }: Business): Issue[] {
  if (name === "" || businessNameKey(name) === businessNameKey(registered)) return [];
  return [issue("businessNameDiffers", origin, { id, name, registered })];
}

/** Businesses registered twice under different IDs. */
export function checkBusinessNames(businesses: readonly Business[]): Issue[] {
  const firsts = new Map<string, Business>();
  return businesses.flatMap((business) => {
    const key = businessNameKey(business.name);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, business);
      return [];
    }
    return [issue("businessNameRepeated", business.origin, { name: business.name, first: first.origin.address })];
  });
}

/** Contacts earlier than the plan they are to follow up. */
export function checkContactDates(followUps: readonly FollowUpRecord[], register: BusinessRegister): Issue[] {
  return followUps.flatMap(({ businessId: id, date, origin }) => {
    const planDate = register.byId.get(idKey(id))?.planDate ?? null;
    return planDate !== null && date < planDate ? [issue("contactBeforePlan", origin, { id, planDate: isoDate(planDate) })] : [];
  });
}
