import { figuresOf, type FigureKey, type Figures } from "../figures.js";
import { accountGroups, accountItem } from "./accountItems.js";
import { profitGroups } from "./controls.js";
import type { LegalForm } from "./mapping.js";
import { groupSums } from "./profit.js";
import { countedYen, type SignedAccount } from "./signedAccounts.js";
import { totalOf } from "./subtotals.js";

/**
 * The figures of 財務 as far as a trial balance gives them; those of a statement that it lacks stay missing.
 * @param missingInEquity the part of the profit that the accounts of the equity do not hold yet
 */
export function accountFigures(accounts: readonly SignedAccount[], form: LegalForm, missingInEquity: number): Figures {
  const sums = groupSums(accounts, countedYen);
  const has = (statement: "balanceSheet" | "profitAndLoss"): boolean =>
    [...sums.keys()].some((group) => accountGroups[group].statement === statement);
  const known: Partial<Record<FigureKey, number>> = {};
  for (const account of accounts) {
    const { item } = account.placed;
    const figure = item === null || item === "unused" ? null : accountItem(item).figure;
    if (figure !== null) known[figure] = (known[figure] ?? 0) + countedYen(account);
  }
  if (has("balanceSheet")) {
    for (const key of ownFiguresOfBalanceSheet) known[key] ??= 0;
    known.currentAssets = totalOf({ currentAssets: 1 }, sums);
    known.fixedAssets = totalOf({ fixedAssets: 1 }, sums);
    known.currentLiabilities = totalOf({ currentLiabilities: 1 }, sums);
    known.fixedLiabilities = totalOf({ fixedLiabilities: 1 }, sums);
    known.totalLiabilities = totalOf({ currentLiabilities: 1, fixedLiabilities: 1 }, sums);
    known.netAssets = totalOf({ equity: 1 }, sums) + missingInEquity;
    if (form === "sole") known.capital = 0;
  }
  if (has("profitAndLoss")) {
    for (const key of ownFiguresOfProfitAndLoss) known[key] ??= 0;
    known.sales = totalOf({ sales: 1 }, sums);
    known.costOfSales = totalOf({ costOfSales: 1 }, sums);
    known.operatingProfit = totalOf({ sales: 1, costOfSales: -1, sellingCosts: -1 }, sums);
    known.ordinaryProfit = known.operatingProfit + totalOf({ nonOperatingIncome: 1, nonOperatingCosts: -1 }, sums);
    known.netProfit = totalOf(profitGroups, sums);
    known.incomeTaxes = totalOf({ incomeTaxes: 1 }, sums);
  }
  return figuresOf(known);
}

/** A complete trial balance that shows no such account says that there is none. */
const ownFiguresOfBalanceSheet = [
  "cash",
  "notesReceivable",
  "accountsReceivable",
  "inventory",
  "notesPayable",
  "accountsPayable",
  "borrowings",
  "officerLoans",
  "securities",
] as const satisfies readonly FigureKey[];
const ownFiguresOfProfitAndLoss = ["depreciation", "interestExpense", "personnelCost"] as const satisfies readonly FigureKey[];
