import { sum } from "./decimal.js";
import type { FootingCheck } from "./evaluation.js";
import type { FiscalYear } from "./fiscalYear.js";
import type { Amount, BudgetLine } from "./records.js";

type Amounts = ReadonlyMap<FiscalYear, Amount>;

/** The lines that a sum adds: neither a typed total nor a breakdown of another line. */
export function ownLines(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.filter(({ isTotal, parent }) => !isTotal && parent === null);
}

/** The sum of the amounts that are there; `null` where there is none. */
export function totalYen(amounts: readonly (Amount | null | undefined)[]): number | null {
  const given = amounts.flatMap((amount) => amount ?? []);
  return given.length === 0 ? null : sum(given.map(({ yen }) => yen));
}

/** Every typed sum of the sheet beside what it should be, in yen, whether they agree or not. */
export function footingChecks(lines: readonly BudgetLine[], planYears: readonly FiscalYear[]): readonly FootingCheck[] {
  return lines.flatMap((line) => [
    ...(line.isTotal ? columnChecks(line, ownLines(lines), "column") : childrenChecks(line, lines)),
    ...rowCheck(line, planYears),
    ...(line.isTotal ? planCheck(line, ownLines(lines), planYears) : []),
  ]);
}

/** Each year's budget and actual of a row against the rows that make it. */
function columnChecks(line: BudgetLine, parts: readonly BudgetLine[], what: "column" | "children"): readonly FootingCheck[] {
  const against = (pick: (of: BudgetLine) => Amounts): readonly FootingCheck[] =>
    [...pick(line)].flatMap(([year, { yen, source }]) => {
      const computed = totalYen(parts.map((part) => pick(part).get(year)));
      return computed === null ? [] : [{ what, item: line.item, year, stated: yen, computed, source }];
    });
  return [...against(({ budget }) => budget), ...against(({ actual }) => actual)];
}

function childrenChecks(line: BudgetLine, lines: readonly BudgetLine[]): readonly FootingCheck[] {
  const children = lines.filter(({ parent, isTotal }) => parent === line.item && !isTotal);
  return line.parent === null && children.length > 0 ? columnChecks(line, children, "children") : [];
}

/** A typed total over all years against the row's own years. */
function rowCheck({ item, budget, planTotal }: BudgetLine, planYears: readonly FiscalYear[]): readonly FootingCheck[] {
  const computed = totalYen(planYears.map((year) => budget.get(year)));
  if (planTotal === null || computed === null) return [];
  return [{ what: "row", item, year: null, stated: planTotal.yen, computed, source: planTotal.source }];
}

/** The grand total against every year of every line. */
function planCheck(
  { item, planTotal }: BudgetLine,
  parts: readonly BudgetLine[],
  planYears: readonly FiscalYear[],
): readonly FootingCheck[] {
  const computed = totalYen(parts.flatMap(({ budget }) => planYears.map((year) => budget.get(year))));
  if (planTotal === null || computed === null) return [];
  return [{ what: "plan", item, year: null, stated: planTotal.yen, computed, source: planTotal.source }];
}
