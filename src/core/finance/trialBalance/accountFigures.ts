import { figureKeys, figuresOf, type FigureKey, type Figures } from "../figures.js";
import { accountGroups, accountItem, type AccountGroup, type Sign } from "./accountItems.js";
import { profitGroups } from "./controls.js";
import type { LegalForm } from "./mapping.js";
import { groupSums } from "./profit.js";
import { countedYen, type SignedAccount } from "./signedAccounts.js";
import { totalOf } from "./subtotals.js";

type Groups = Readonly<Partial<Record<AccountGroup, Sign>>>;

const operating: Groups = { sales: 1, costOfSales: -1, sellingCosts: -1 };

/** Figures that are sums of groups; every other one is the sum of an item. */
export const groupsOfFigures: Readonly<Partial<Record<FigureKey, Groups>>> = {
  sales: { sales: 1 },
  costOfSales: { costOfSales: 1 },
  operatingProfit: operating,
  ordinaryProfit: { ...operating, nonOperatingIncome: 1, nonOperatingCosts: -1 },
  netProfit: profitGroups,
  incomeTaxes: { incomeTaxes: 1 },
  currentAssets: { currentAssets: 1 },
  fixedAssets: { fixedAssets: 1 },
  currentLiabilities: { currentLiabilities: 1 },
  fixedLiabilities: { fixedLiabilities: 1 },
  totalLiabilities: { currentLiabilities: 1, fixedLiabilities: 1 },
  netAssets: { equity: 1 },
};

/**
 * The figures of 財務 as far as a trial balance gives them; those of a statement that it lacks stay missing, and so do those to which an
 * account without a readable balance belongs.
 * @param missingInEquity the part of the profit that the accounts of the equity do not hold yet
 */
export function accountFigures(accounts: readonly SignedAccount[], form: LegalForm, missingInEquity: number): Figures {
  const known = addedFigures(accounts, form, missingInEquity);
  const unread = accounts.filter(({ row }) => row.isUnread);
  for (const key of figureKeys) if (unread.some((account) => isPartOf(key, account, missingInEquity !== 0))) delete known[key];
  return figuresOf(known);
}

function addedFigures(accounts: readonly SignedAccount[], form: LegalForm, missingInEquity: number): Partial<Record<FigureKey, number>> {
  const sums = groupSums(accounts, countedYen);
  const statements = new Set([...sums.keys()].map((group) => accountGroups[group].statement));
  const known: Partial<Record<FigureKey, number>> = {};
  for (const account of accounts) {
    const figure = figureOf(account);
    if (figure !== null) known[figure] = (known[figure] ?? 0) + countedYen(account);
  }
  for (const [statement, keys] of Object.entries(ownFigures)) {
    if (statements.has(statement as Statement)) for (const key of keys) known[key] ??= 0;
  }
  for (const [key, groups] of Object.entries(groupsOfFigures) as [FigureKey, Groups][]) {
    const isGiven = (Object.keys(groups) as AccountGroup[]).every((group) => statements.has(accountGroups[group].statement));
    if (isGiven) known[key] = totalOf(groups, sums) + (key === "netAssets" ? missingInEquity : 0);
  }
  if (form === "sole" && statements.has("balanceSheet")) known.capital = 0;
  return known;
}

function figureOf({ placed: { item } }: SignedAccount): FigureKey | null {
  return item === null || item === "unused" ? null : accountItem(item).figure;
}

/** Whether an account counts in a figure: by its item, its group, or as a part of the profit that was added to the equity. */
function isPartOf(key: FigureKey, account: SignedAccount, isProfitAdded: boolean): boolean {
  const { group } = account.placed;
  if (group === null) return false;
  const groups = { ...groupsOfFigures[key], ...(key === "netAssets" && isProfitAdded ? profitGroups : {}) };
  return figureOf(account) === key || Object.hasOwn(groups, group);
}

type Statement = (typeof accountGroups)[AccountGroup]["statement"];

/** A complete trial balance that shows no such account says that there is none. */
const ownFigures = {
  balanceSheet: [
    "cash",
    "notesReceivable",
    "accountsReceivable",
    "inventory",
    "notesPayable",
    "accountsPayable",
    "borrowings",
    "officerLoans",
    "securities",
  ],
  profitAndLoss: ["depreciation", "interestExpense", "personnelCost"],
} as const satisfies Partial<Record<Statement, readonly FigureKey[]>>;
