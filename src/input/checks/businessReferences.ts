import type { CellRef } from "../../core/cellAddress.js";
import { issue, type Issue } from "../../core/issue.js";
import { withoutLegalForm } from "../../core/legalForm.js";
import type { Business } from "../../core/records.js";
import { idKey, nameKey } from "../cellText.js";
import { nearest } from "../nearest.js";

/** What a row of a log says of its business, and in which cells. */
export interface BusinessReference {
  readonly id: string | null;
  readonly name: string;
  readonly idCell: CellRef;
  readonly nameCell: CellRef;
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
export function businessNameKey(name: string): string {
  return withoutLegalForm(nameKey(name));
}

/**
 * The ID of the business that a row means, as 支援先 writes it; an ID that 支援先 does not know is one spelling for one business all the same.
 * `null` where the row gives none. Doubts are reported at the cell to be mended. `isNeeded`: the row counts for a number of businesses.
 */
export function referredBusinessId(
  reference: BusinessReference,
  register: BusinessRegister | null,
  isNeeded: boolean,
  issues: Issue[],
): string | null {
  const { id } = reference;
  if (id === null) {
    issues.push(...missingId(reference, register, isNeeded));
    return null;
  }
  const business = register?.byId.get(idKey(id));
  if (register) issues.push(...(business ? otherName(reference, business) : [unknownId(reference, id, register)]));
  return business?.id ?? idKey(id);
}

function missingId({ name, idCell }: BusinessReference, register: BusinessRegister | null, isNeeded: boolean): Issue[] {
  const meant = name === "" ? undefined : businessOfName(name, register);
  if (meant) return [issue("businessIdProposed", idCell, { name, proposal: meant.id, registered: meant.name })];
  return isNeeded ? [issue("businessIdMissing", idCell, { name: name || "－" })] : [];
}

/** The name on the row says more than the spelling of the ID: among serial numbers every ID is near another. */
function unknownId({ name, idCell }: BusinessReference, id: string, register: BusinessRegister): Issue {
  const meant = name === "" ? register.byId.get(nearest(idKey(id), register.byId.keys()) ?? "") : businessOfName(name, register);
  return meant ? issue("businessMisspelt", idCell, { id, proposal: meant.id, name: meant.name }) : issue("businessUnknown", idCell, { id });
}

function businessOfName(name: string, register: BusinessRegister | null): Business | undefined {
  const key = businessNameKey(name);
  return register?.byName.get(key) ?? register?.byName.get(nearest(key, register.byName.keys()) ?? "");
}

function otherName({ name, nameCell }: BusinessReference, { id, name: registered }: Business): Issue[] {
  if (name === "" || businessNameKey(name) === businessNameKey(registered)) return [];
  return [issue("businessNameDiffers", nameCell, { id, name, registered })];
}
