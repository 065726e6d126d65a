import type { FinancialPeriod } from "../core/finance/financialPeriod.js";
import { industryLabel } from "../core/finance/industries.js";
import type { DateSerial } from "../core/fiscalYear.js";
import type { BusinessProfile } from "../input/businessProfiles.js";
import { idKey } from "../input/cellText.js";
import { businessNameKey } from "../input/checks/businessReferences.js";
import type { KnownBusiness } from "./trialBalanceImport.js";

/** Everything the workbook knows of a business. */
export interface BusinessFile extends KnownBusiness {
  readonly profile: BusinessProfile | null;
  /** Oldest first. */
  readonly periods: readonly FinancialPeriod[];
}

/** The businesses of 支援先 and 財務, each once: by ID, or by name where there is none. */
export function businessFiles(profiles: readonly BusinessProfile[], periods: readonly FinancialPeriod[]): readonly BusinessFile[] {
  const files = new Map<string, { id: string | null; name: string; profile: BusinessProfile | null; periods: FinancialPeriod[] }>();
  for (const profile of profiles) {
    const key = keyOf(profile);
    if (!files.has(key)) files.set(key, { id: profile.id, name: profile.name, profile, periods: [] });
  }
  for (const period of periods) {
    const key = keyOf({ id: period.businessId, name: period.name });
    const file = files.get(key) ?? { id: period.businessId, name: period.name, profile: null, periods: [] };
    file.periods.push(period);
    files.set(key, file);
  }
  return [...files.values()].map((file) => ({ ...file, periods: file.periods.sort((a, b) => a.closing - b.closing) }));
}

/** The one business that an ID or a name means; `null` where none or several do. */
export function businessMeant(files: readonly BusinessFile[], wanted: string): BusinessFile | null {
  const byId = files.filter(({ id }) => id !== null && idKey(id) === idKey(wanted));
  const byName = files.filter(({ name }) => businessNameKey(name) === businessNameKey(wanted));
  const [meant, ...others] = byId.length > 0 ? byId : byName;
  return meant !== undefined && others.length === 0 ? meant : null;
}

/** What a new row takes over: the previous period's entries, else those of 支援先. */
export interface CarriedOver {
  readonly industry: string;
  readonly employees: number | null;
  readonly capital: number | null;
  /** The latest period that closed before. */
  readonly previous: FinancialPeriod | null;
}

export function carriedOver(file: BusinessFile | null, closing: DateSerial | null): CarriedOver {
  const earlier = file?.periods.filter((period) => closing === null || period.closing < closing) ?? [];
  const previous = earlier.at(-1) ?? null;
  const code = earlier.findLast(({ industry }) => industry !== null)?.industry ?? null;
  const lastKnown = (figure: "employees" | "capital"): number | null => {
    const period = earlier.findLast(({ figures }) => figures[figure] !== null);
    return period?.figures[figure] ?? file?.profile?.[figure] ?? null;
  };
  return {
    industry: code === null ? (file?.profile?.industry ?? "") : industryLabel(code),
    employees: lastKnown("employees"),
    capital: lastKnown("capital"),
    previous,
  };
}

function keyOf({ id, name }: KnownBusiness): string {
  return id === null ? `name ${businessNameKey(name)}` : `id ${idKey(id)}`;
}
