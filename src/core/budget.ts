import type { BudgetLineResult, BudgetResult } from "./evaluation.js";
import type { FiscalYear } from "./fiscalYear.js";
import { footingChecks, ownLines, totalYen } from "./footing.js";
import type { BudgetLine } from "./records.js";

/** 予算執行 of one year, in yen; `null` where there is no budget sheet or no line on it. Lines stay in the order given. */
export function budgetResult(
  lines: readonly BudgetLine[] | null,
  unit: 1 | 1000,
  planYears: readonly FiscalYear[],
  year: FiscalYear,
): BudgetResult | null {
  const first = lines?.[0];
  if (!lines || first === undefined) return null;
  const typedTotal = lines.find(({ role }) => role === "total");
  return {
    lines: lines.map((line) => ({
      item: line.item,
      role: line.role,
      parent: line.parent,
      source: line.origin,
      cells: { budgets: line.budget, actual: line.actual.get(year) ?? null },
      ...amounts([line], planYears, year),
    })),
    total: {
      item: typedTotal?.item ?? "",
      role: "total",
      parent: null,
      source: typedTotal?.origin ?? { sheet: first.origin.sheet, address: "" },
      cells: { budgets: new Map(), actual: null },
      ...amounts(ownLines(lines), planYears, year),
    },
    checks: footingChecks(lines, planYears),
    unit,
  };
}

type Amounts = Pick<BudgetLineResult, "budget" | "actual" | "executionRate" | "yearBudgets" | "planBudget">;

/** The amounts of one line, or of several summed. An empty cell adds nothing; where all are empty there is no sum. */
function amounts(lines: readonly BudgetLine[], planYears: readonly FiscalYear[], year: FiscalYear): Amounts {
  const budgetOf = (of: FiscalYear): number | null => totalYen(lines.map(({ budget }) => budget.get(of)));
  const budget = budgetOf(year);
  const actual = totalYen(lines.map((line) => line.actual.get(year)));
  return {
    budget,
    actual,
    executionRate: budget === null || budget === 0 || actual === null ? null : actual / budget,
    yearBudgets: new Map(
      planYears.flatMap((of) => {
        const yen = budgetOf(of);
        return yen === null ? [] : [[of, yen] as const];
      }),
    ),
    planBudget: totalYen(planYears.flatMap((of) => lines.map(({ budget: byYear }) => byYear.get(of)))),
  };
}
