import { sum } from "./decimal.js";
import type { FootingCheck } from "./evaluation.js";
import type { FiscalYear } from "./fiscalYear.js";
import type { Amount, BudgetLine, BudgetRole } from "./records.js";

type Amounts = ReadonlyMap<FiscalYear, Amount>;

/** The lines that a sum adds: neither a typed total nor a part of another line. */
export function ownLines(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.filter(({ role }) => role === "line");
}

/** The sum of the amounts that are there; `null` where there is none. */
export function totalYen(amounts: readonly (Amount | null | undefined)[]): number | null {
  const given = amounts.flatMap((amount) => amount ?? []);
  return given.length === 0 ? null : sum(given.map(({ yen }) => yen));
}

/** Every typed sum of the sheet beside what it should be, in yen, whether they agree or not. */
export function footingChecks(lines: readonly BudgetLine[], planYears: readonly FiscalYear[]): readonly FootingCheck[] {
  return lines.flatMap((line, place) => [
    ...roleChecks[line.role](line, place, lines),
    ...rowCheck(line, planYears),
    ...(line.role === "total" ? planCheck(line, ownLines(lines), planYears) : []),
  ]);
}

/** What the amounts of a row must agree with, by its role. */
const roleChecks: Record<BudgetRole, (line: BudgetLine, place: number, lines: readonly BudgetLine[]) => readonly FootingCheck[]> = {
  line: (line, _place, lines) => [
    ...sumChecks(line, partsOf(line, "breakdown", lines), "children"),
    ...sumChecks(line, partsOf(line, "ofWhich", lines), "ofWhich").filter(({ stated, computed }) => computed > stated),
  ],
  breakdown: () => [],
  ofWhich: () => [],
  subtotal: (line, place, lines) => sumChecks(line, linesAbove(place, lines), "subtotal"),
  total: (line, _place, lines) => sumChecks(line, ownLines(lines), "column"),
};

function partsOf({ item }: BudgetLine, role: BudgetRole, lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.filter((line) => line.role === role && line.parent === item);
}

/** The lines between a subtotal and the one before it. */
function linesAbove(place: number, lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const above = lines.slice(0, place);
  return ownLines(above.slice(above.findLastIndex(({ role }) => role === "subtotal") + 1));
}

/** Each year's budget and actual of a row against the rows that make it. */
function sumChecks(line: BudgetLine, parts: readonly BudgetLine[], what: FootingCheck["what"]): readonly FootingCheck[] {
  const against = (pick: (of: BudgetLine) => Amounts): readonly FootingCheck[] =>
    [...pick(line)].flatMap(([year, { yen, source }]) => {
      const computed = totalYen(parts.map((part) => pick(part).get(year)));
      return computed === null ? [] : [{ what, item: line.item, year, stated: yen, computed, source }];
    });
  return [...against(({ budget }) => budget), ...against(({ actual }) => actual)];
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
