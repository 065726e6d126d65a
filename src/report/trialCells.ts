import { accountGroupKeys, type AccountGroup } from "../core/finance/trialBalance/accountItems.js";
import type { FigureKey } from "../core/finance/figures.js";
import type { TrialAmount } from "../core/finance/trialBalance/trialBalance.js";
import { call, cellTerm, computed, rangeTerm, sourceTerm, type Term } from "./formula.js";
import { number } from "./literal.js";
import type { PlanCell } from "./sheetPlan.js";
import { trialFigures, type TrialBalanceReport } from "./trialBalanceReport.js";

/** Columns of 試算表対応, from A; the last ones are not printed. */
export const trialColumns = {
  account: 1,
  amount: 2,
  counted: 3,
  sign: 4,
  item: 5,
  group: 6,
  decided: 7,
  place: 9,
  placeSign: 10,
  printed: 11,
  opening: 12,
  openingCounted: 13,
  debit: 14,
  credit: 15,
} as const;

type TrialColumn = keyof typeof trialColumns;

/** Where the tables of 試算表対応 stand, for the formulas that refer to one another. Rows are those of the headers. */
export interface TrialCells {
  readonly report: TrialBalanceReport;
  readonly place: { readonly figures: number; readonly groups: number; readonly accounts: number };
  readonly printedUnit: Term;
  readonly financialsUnit: Term;
}

/** A column of the accounts. */
export function accountRange({ report, place }: TrialCells, column: TrialColumn): Term {
  const rows = Math.max(1, report.mapping.accounts.length);
  return rangeTerm({ row: place.accounts + 1, column: trialColumns[column], rows, columns: 1 });
}

/** Neighbouring accounts of a column. */
export function accountSpan({ place }: TrialCells, column: TrialColumn, first: number, count: number): Term {
  return rangeTerm({ row: place.accounts + 1 + first, column: trialColumns[column], rows: count, columns: 1 });
}

/** printed: by the headings of the trial balance · counted: by the items · opening: counted, of the opening balances. */
export type GroupSum = "printed" | "counted" | "opening";

const groupSumColumn: Readonly<Record<GroupSum, number>> = { printed: 2, counted: 3, opening: trialColumns.opening };

export function groupCell({ place }: TrialCells, group: AccountGroup, sum: GroupSum): Term {
  return cellTerm({ row: place.groups + 1 + accountGroupKeys.indexOf(group), column: groupSumColumn[sum] });
}

/** Apart below the groups: the profit that the equity does not hold yet. */
export function addedProfitCell({ place }: TrialCells): Term {
  return cellTerm({ row: place.groups + 2 + accountGroupKeys.length, column: 2 });
}

export function figureCell({ place }: TrialCells, figure: FigureKey): Term {
  return cellTerm({ row: place.figures + 1 + (trialFigures as readonly FigureKey[]).indexOf(figure), column: 2 });
}

/** An amount in the printed unit: the user's own cell (or the sum of its months) where a formula can refer to it. */
export function sourceCell({ report }: TrialCells, { yen, source, numeric }: TrialAmount): PlanCell {
  const shown = yen / report.printedUnit;
  if (!numeric) return number(shown);
  return computed(source.address.includes(":") ? call("SUM", sourceTerm(source)) : sourceTerm(source), shown);
}
