import type { KnownNames } from "./namePatterns.js";
import type { Records } from "./records.js";

/** Every business and person that the logs name. A business that 支援先 does not have is known by the name in the log. */
export function knownNames({ businesses, activities, followUps }: Records, organisation: string): KnownNames {
  const registered = businesses ?? [];
  const ofLogs = [...(activities ?? []), ...(followUps ?? [])];
  const idsOf = new Map(registered.map(({ id, name }) => [`${id} ${name}`, { id, name }]));
  for (const { businessId, businessName } of ofLogs) {
    if (businessName !== "") idsOf.set(`${businessId ?? ""} ${businessName}`, { id: businessId ?? "", name: businessName });
  }
  const officers = new Set([...registered, ...ofLogs].map(({ officer }) => officer).filter((officer) => officer !== ""));
  return {
    businesses: [...idsOf.values()],
    people: [...officers].map((name) => ({ name, role: "officer" })),
    organisation,
  };
}
