import { fiscalYear, fiscalYearOf, type FiscalYear } from "./fiscalYear.js";
import type { Indicator } from "./indicator.js";
import type { Settings } from "./settings.js";

/** Every fiscal year of the plan: from 計画開始 and 計画終了; an end that the settings leave out is that of the targets' columns. */
export function planYears(
  settings: Pick<Settings, "planStart" | "planEnd">,
  indicators: readonly Pick<Indicator, "targets">[],
): readonly FiscalYear[] {
  const targetYears = indicators.flatMap(({ targets }) => [...targets.keys()]).sort((a, b) => a - b);
  const first = settings.planStart === null ? targetYears[0] : fiscalYearOf(settings.planStart);
  const last = settings.planEnd === null ? targetYears.at(-1) : fiscalYearOf(settings.planEnd);
  if (first === undefined || last === undefined || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => fiscalYear(first + index));
}
