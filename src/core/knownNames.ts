import type { KnownNames } from "./namePatterns.js";
import type { Records } from "./records.js";
import type { Settings } from "./settings.js";

/**
 * Every business and person that the logs name, who answered in ヒアリング, and the committee's members. A business that 支援先 does not have is known by
 * the name in the log.
 */
export function knownNames(
  { businesses, activities, followUps, hearings }: Records,
  { organisation, committee }: Pick<Settings, "organisation" | "committee">,
): KnownNames {
  const registered = businesses ?? [];
  const ofLogs = [...(activities ?? []), ...(followUps ?? [])];
  const idsOf = new Map(registered.map(({ id, name }) => [`${id} ${name}`, { id, name }]));
  for (const { businessId, businessName } of ofLogs) {
    if (businessName !== "") idsOf.set(`${businessId ?? ""} ${businessName}`, { id: businessId ?? "", name: businessName });
  }
  const officers = new Set([...registered, ...ofLogs].map(({ officer }) => officer).filter((officer) => officer !== ""));
  const respondents = new Set((hearings ?? []).map(({ respondent }) => respondent).filter((respondent) => respondent !== ""));
  return {
    businesses: [...idsOf.values()],
    people: [
      ...[...officers].map((name): KnownNames["people"][number] => ({ name, role: "officer" })),
      ...[...respondents].map((name): KnownNames["people"][number] => ({ name, role: "respondent" })),
      ...committee.members.flatMap(({ name }): KnownNames["people"] => (name === "" ? [] : [{ name, role: "member" }])),
    ],
    organisation,
  };
}
