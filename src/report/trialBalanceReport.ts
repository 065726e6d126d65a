import type { FigureKey } from "../core/finance/figures.js";
import type { Check, MappedAccount, Question, TrialBalanceMapping } from "../core/finance/trialBalance/mapping.js";
import type { ProposedRow } from "../core/finance/trialBalance/proposedRow.js";
import type { Calendar } from "../core/settings.js";

/** What 試算表対応 is made from. */
export interface TrialBalanceReport {
  readonly mapping: TrialBalanceMapping;
  /** Those of the mapping and those against the period before. */
  readonly checks: readonly Check[];
  readonly questions: readonly Question[];
  /** The sheet with the trial balance. */
  readonly source: string;
  /** Yen that a printed 1 stands for. */
  readonly printedUnit: 1 | 1000;
  /** The row for 財務. */
  readonly row: ProposedRow;
  /** Yen that a 1 in 財務 stands for. */
  readonly financialsUnit: 1 | 1000;
  readonly organisation: string;
  readonly calendar: Calendar;
  /** Under which the sheet really stands. */
  readonly name: string;
}

/** The figures that a trial balance gives, in the order of 財務. */
export const trialFigures = [
  "sales",
  "operatingProfit",
  "depreciation",
  "cash",
  "notesReceivable",
  "accountsReceivable",
  "inventory",
  "totalLiabilities",
  "notesPayable",
  "accountsPayable",
  "borrowings",
  "netAssets",
  "capital",
  "costOfSales",
  "ordinaryProfit",
  "netProfit",
  "incomeTaxes",
  "interestExpense",
  "personnelCost",
  "currentAssets",
  "fixedAssets",
  "currentLiabilities",
  "fixedLiabilities",
  "securities",
  "officerLoans",
] as const satisfies readonly FigureKey[];

/** What an account adds to the group in which it counts, in the printed unit. */
export function countedAmount({ amount, sign, group }: MappedAccount, unit: number): number {
  return group === null ? 0 : (amount.yen * sign) / unit;
}
