import { compareTexts } from "./cellAddress.js";
import { fingerprint } from "./fingerprint.js";
import { issueCatalogue, type Issue } from "./issue.js";
import type { IssueDefinition } from "./issues/definition.js";

/**
 * What makes a finding the same in a later run: its code, its sheet, what it says of the cell, and what stands in the whole row
 * (`row`; empty for a finding about a sheet). Not the row's number: rows may be inserted above it. Once anything in the row is
 * changed, it is another finding. Only a fingerprint is kept, so nothing of the row outlives the row.
 */
export function issueIdentity({ code, sheet, args }: Issue, row: string): string {
  const { places = [] }: IssueDefinition = issueCatalogue[code];
  const said = Object.entries(args)
    .filter(([name]) => !places.includes(name))
    .sort(([a], [b]) => compareTexts(a, b));
  return `${code}-${fingerprint(JSON.stringify([sheet, said, row]))}`;
}
