import type { Issue } from "./issue.js";

/** What a finding proposes to type into its cell; `null` where it proposes nothing. */
export function proposalOf({ args, address }: Issue): string | null {
  return address === "" || args.proposal === undefined ? null : String(args.proposal);
}
