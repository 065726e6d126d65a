import { countRows } from "./counting.js";
import { sum } from "./decimal.js";
import type { Disagreement, EvidenceRow } from "./evaluation.js";
import type { DateSerial, FiscalYear } from "./fiscalYear.js";
import type { Indicator } from "./indicator.js";
import type { Records } from "./records.js";
import type { Settings } from "./settings.js";
import { sourceRows } from "./sourceRows.js";
import { typedFigure } from "./typedActual.js";

/** An indicator's actual of each year and the cells it comes from; an actual is always the sum of its rows' `counted`. */
export interface CountedIndicator {
  /** `null`: unknown, because the log is not in the workbook and nothing is typed. */
  readonly actuals: ReadonlyMap<FiscalYear, number | null>;
  readonly evidence: readonly EvidenceRow[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Counts an indicator in each of `years`, up to `asOf`. Where its log is in the workbook the log decides, even when it has
 * no row; a typed actual that says otherwise is reported. Where the log is missing, the typed actual stands in.
 */
export function countIndicator(
  indicator: Indicator,
  records: Records,
  settings: Settings,
  years: readonly FiscalYear[],
  asOf: DateSerial,
): CountedIndicator {
  const { id, counting } = indicator;
  const rows = counting === "typed" ? null : sourceRows(indicator, records, settings, asOf);
  const logged = counting === "typed" || rows === null ? null : countRows(id, counting, rows);
  const perYear = years.map((year): { year: FiscalYear } & YearCount => ({
    year,
    ...countYear(id, year, logged?.filter((row) => row.year === year) ?? null, records, asOf),
  }));
  return {
    actuals: new Map(perYear.map(({ year, actual }) => [year, actual])),
    evidence: perYear.flatMap(({ evidence }) => evidence),
    disagreements: perYear.flatMap(({ disagreements }) => disagreements),
  };
}

interface YearCount {
  readonly actual: number | null;
  readonly evidence: readonly EvidenceRow[];
  readonly disagreements: readonly Disagreement[];
}

function countYear(
  indicatorId: string,
  year: FiscalYear,
  logged: readonly EvidenceRow[] | null,
  { typedActuals }: Records,
  asOf: DateSerial,
): YearCount {
  const typed = typedFigure(typedActuals, indicatorId, year, asOf);
  if (logged !== null) {
    const actual = sum(logged.map(({ counted }) => counted));
    const source = typed?.cells[0]?.origin;
    const disagrees = typed !== null && source !== undefined && typed.value !== actual;
    return {
      actual,
      evidence: logged,
      disagreements: disagrees ? [{ kind: "typedBesideLog", indicatorId, year, used: actual, other: typed.value, source }] : [],
    };
  }
  if (typed === null) return { actual: null, evidence: [], disagreements: [] };
  const months = sum(typed.unusedMonths.map(({ value }) => value));
  const firstMonth = typed.unusedMonths[0]?.origin;
  const disagrees = firstMonth !== undefined && months !== typed.value;
  return {
    actual: typed.value,
    evidence: typed.cells.map(({ value, origin }) => ({
      indicatorId,
      year,
      date: null,
      businessId: null,
      businessName: "",
      quantity: value,
      counted: value,
      source: origin,
    })),
    disagreements: disagrees ? [{ kind: "monthsBesideYear", indicatorId, year, used: typed.value, other: months, source: firstMonth }] : [],
  };
}
